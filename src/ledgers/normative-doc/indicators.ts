/**
 * What reports say of normative documents. Each act belongs to the year of its own day: a review to that of the review, a
 * document to that in which it was issued, its filing to that of the filing. What is in force is read on the year's last day.
 */
import { change, defineIndicators, share, tally } from '#kernel/tally.ts'
import {
  blank,
  byPeriodEnd,
  filled,
  inPeriod,
  noLaterThan,
  not,
  notByPeriodEnd,
  throughPeriodEnd,
} from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, distinct, sum } = tally({ fields, procedure })

const issued = count(
  '正式发布规范性文件数',
  'Issued',
  '件',
  { issued_on: inPeriod },
  {
    aliases: [
      '制定规范性文件',
      '出台规范性文件',
      '印发规范性文件',
      '制发规范性文件',
      '发布规范性文件',
      '制定行政规范性文件',
      '制定出台行政规范性文件',
    ],
  },
)
const filed = count(
  '备案规范性文件数',
  'Filed',
  '个',
  { filed_on: inPeriod },
  { aliases: ['报备规范性文件', '报送备案规范性文件', '备案行政规范性文件', '规范性文件备案'] },
)
const reviewed = count(
  '合法性审查规范性文件数',
  'Reviewed',
  '件',
  { reviewed_on: inPeriod },
  {
    aliases: [
      '审查规范性文件',
      '审核规范性文件',
      '审核区政府规范性文件',
      '审核县政府规范性文件',
      '合法性审核规范性文件',
      '审核行政规范性文件',
      '规范性文件合法性审查',
      '规范性文件合法性审核',
    ],
  },
)
const examined = count(
  '纳入清理的规范性文件数',
  'Examined in the clean-up',
  '件',
  { cleanup_on: inPeriod },
  { aliases: ['开展清理的规范性文件', '梳理规范性文件', '累计清理文件'] },
)
const cleanedAs = (
  zh: string,
  en: string,
  cleanup_result: 'kept' | 'amended' | 'repealed' | 'expired',
  aliases: string[],
) => count(zh, en, '件', { cleanup_on: inPeriod, cleanup_result }, { aliases })
const issuedBy = (
  zh: string,
  en: string,
  issuer_level: 'government' | 'department' | 'township',
  aliases: string[],
) => count(zh, en, '件', { issued_on: inPeriod, issuer_level }, { aliases })
const filingReviewed = count(
  '备案审查规范性文件数',
  'Filings reviewed',
  '件',
  { filing_reviewed_on: inPeriod },
  { aliases: ['备案审查', '审查备案规范性文件', '审结报备的规范性文件', '接受备案规范性文件'] },
)
const filingCorrected = count(
  '备案审查纠正规范性文件数',
  'Filings corrected',
  '件',
  { filing_reviewed_on: inPeriod, filing_review: ['corrected', 'revoked'] },
  { aliases: ['备案审查纠正', '纠正规范性文件', '备案审查纠错'] },
)
const fairReviewed = count(
  '公平竞争审查文件数',
  'Fair competition reviewed',
  '件',
  { fair_review_on: inPeriod, fair_review_result: not('not_concerned') },
  { aliases: ['公平竞争审查', '开展公平竞争审查', '公平竞争审查政策措施'] },
)

export const indicators = defineIndicators({
  'normative_doc.issued': issued,
  'normative_doc.issued.government': issuedBy(
    '县级以上政府制定规范性文件数',
    'Issued by the government',
    'government',
    ['县政府规范性文件', '政府规范性文件', '以政府名义印发规范性文件'],
  ),
  'normative_doc.issued.departments': issuedBy(
    '部门制定规范性文件数',
    'Issued by departments',
    'department',
    ['部门规范性文件'],
  ),
  'normative_doc.issued.townships': issuedBy('乡镇街道制定规范性文件数', 'Issued by townships', 'township', [
    '乡镇规范性文件',
    '街道规范性文件',
  ]),
  'normative_doc.issued.unreviewed': count(
    '未经合法性审查或者审查不合法印发的规范性文件数',
    'Issued without a passed review',
    '件',
    { issued_on: inPeriod, or: [{ reviewed_on: blank }, { review_opinion: 'unlawful' }] },
    { aliases: ['未经合法性审查制发规范性文件', '违法制定规范性文件'] },
  ),
  'normative_doc.consulted': count(
    '公开征求意见的规范性文件数',
    'Opened to opinions',
    '件',
    { consulted_on: inPeriod },
    { aliases: ['规范性文件公开征求意见', '公开征求意见'] },
  ),
  'normative_doc.opinions.received': sum(
    '规范性文件征求到意见条数',
    'Opinions received',
    '条',
    'opinions_received',
    { consulted_on: inPeriod },
    { aliases: ['征求到意见建议', '收集意见建议'] },
  ),
  'normative_doc.opinions.adopted': sum(
    '规范性文件采纳意见条数',
    'Opinions adopted',
    '条',
    'opinions_adopted',
    { consulted_on: inPeriod },
    { aliases: ['规范性文件采纳意见'] },
  ),
  'normative_doc.fair_review.done': fairReviewed,
  'normative_doc.fair_review.mended': count(
    '经公平竞争审查修改或不予出台的文件数',
    'Amended or refused for competition',
    '件',
    { fair_review_on: inPeriod, fair_review_result: ['amended', 'refused'] },
    { aliases: ['公平竞争审查修改完善', '公平竞争审查纠正', '修改废止妨碍公平竞争的文件'] },
  ),
  'normative_doc.fair_review_rate': share(
    '公平竞争审查率',
    'Fair competition reviewed before issue',
    count('印发前经公平竞争审查的涉企文件数', 'Reviewed before issue', '件', {
      market: true,
      issued_on: inPeriod,
      fair_review_on: noLaterThan('issued_on'),
    }),
    count('印发的涉企文件数', 'Issued, concerning market players', '件', {
      market: true,
      issued_on: inPeriod,
    }),
  ),
  'normative_doc.reviewed': reviewed,
  'normative_doc.reviewed.amended': count(
    '经审查提出修改意见的规范性文件数',
    'To be amended',
    '件',
    { reviewed_on: inPeriod, review_opinion: 'lawful_if_amended' },
    { aliases: ['提出修改意见的规范性文件', '修改后合法的规范性文件'] },
  ),
  'normative_doc.reviewed.unlawful': count(
    '审查未通过的规范性文件数',
    'Found unlawful',
    '件',
    { reviewed_on: inPeriod, review_opinion: 'unlawful' },
    { aliases: ['审查不合法的规范性文件', '退回规范性文件', '不予通过的规范性文件'] },
  ),
  'normative_doc.review_rate': share(
    '规范性文件合法性审查率',
    'Issued after a review',
    count('印发前经合法性审查的规范性文件数', 'Reviewed before issue', '件', {
      issued_on: inPeriod,
      reviewed_on: noLaterThan('issued_on'),
    }),
    issued,
    { aliases: ['规范性文件合法性审核率', '规范性文件审查率', '行政规范性文件合法性审核率'] },
  ),
  'normative_doc.deliberated': count(
    '集体审议规范性文件数',
    'Deliberated',
    '件',
    { collective_on: inPeriod },
    { aliases: ['集体讨论规范性文件', '常务会议审议规范性文件', '审议规范性文件'] },
  ),
  'normative_doc.unified_rate': share(
    '规范性文件“三统一”率',
    'Registered, numbered and issued as one',
    count('已统一登记和编号的规范性文件数', 'Registered and numbered', '件', {
      issued_on: inPeriod,
      or: [{ unified_doc_no: filled }, { unified_reg_no: filled }],
    }),
    issued,
    { aliases: ['三统一率', '规范性文件三统一率', '统一登记统一编号统一印发率'] },
  ),
  'normative_doc.published': count(
    '公布规范性文件数',
    'Published',
    '件',
    { published_on: inPeriod },
    { aliases: ['公开规范性文件', '公开发布规范性文件', '主动公开规范性文件'] },
  ),
  'normative_doc.explained': count(
    '规范性文件政策解读件数',
    'Explained',
    '件',
    { explained_on: inPeriod },
    { aliases: ['规范性文件政策解读', '规范性文件解读', '发布规范性文件解读'] },
  ),
  'normative_doc.filed': filed,
  'normative_doc.filed.change_yoy': change('备案规范性文件数同比变化', 'Filed, change on last year', filed),
  'normative_doc.filing_rate': share(
    '规范性文件报备率',
    'Filed',
    count('印发并报备的规范性文件数', 'Issued and filed', '件', { issued_on: inPeriod, filed_on: filled }),
    issued,
    { aliases: ['报备率', '规范性文件备案率', '备案率'] },
  ),
  'normative_doc.filing_timely_rate': share(
    '规范性文件报备及时率',
    'Filed in time',
    count('按期报备的规范性文件数', 'Filed in time', '件', {
      filed_on: inPeriod,
      or: [{ filed_on: noLaterThan('filing_due_on') }],
    }),
    filed,
    { aliases: ['报备及时率', '备案及时率'] },
  ),
  'normative_doc.filing_compliance_rate': share(
    '规范性文件报备规范率',
    'Filed in due form',
    count('规范报备的规范性文件数', 'Filed in due form', '件', {
      filed_on: inPeriod,
      filing_compliant: true,
    }),
    filed,
    { aliases: ['规范率', '报备规范率', '备案规范率'] },
  ),
  'normative_doc.npc_filed': count(
    '向人大常委会报备规范性文件数',
    'Filed with the congress',
    '件',
    { npc_filed_on: inPeriod },
    { aliases: ['向人大常委会备案', '报人大常委会备案规范性文件'] },
  ),
  'normative_doc.filing_reviewed': filingReviewed,
  'normative_doc.filing_corrected': filingCorrected,
  'normative_doc.filing_correction_rate': share(
    '备案审查纠错率',
    'Filings corrected, share',
    filingCorrected,
    filingReviewed,
    { aliases: ['备案审查直接纠错率'] },
  ),
  'normative_doc.in_force': count(
    '现行有效规范性文件数',
    'In force',
    '件',
    {
      issued_on: byPeriodEnd,
      valid_to: throughPeriodEnd,
      or: [{ cleanup_result: not('repealed', 'expired') }, { cleanup_on: notByPeriodEnd }],
    },
    { aliases: ['现行有效规范性文件', '有效规范性文件', '继续有效规范性文件目录'] },
  ),
  'normative_doc.lapsed': count(
    '有效期届满的规范性文件数',
    'Whose time was over',
    '件',
    { valid_to: inPeriod },
    { aliases: ['到期规范性文件', '有效期届满规范性文件'] },
  ),
  'normative_doc.evaluated': count(
    '开展实施后评估的规范性文件数',
    'Evaluated',
    '件',
    { evaluated_on: inPeriod },
    { aliases: ['规范性文件评估', '规范性文件实施后评估', '规范性文件后评估'] },
  ),
  'normative_doc.cleaned': count(
    '清理规范性文件数',
    'Cleaned up',
    '件',
    { cleanup_on: inPeriod, cleanup_result: ['repealed', 'expired', 'amended'] },
    {
      aliases: ['清理行政规范性文件'],
      note: {
        zh: '只计修改、废止、失效的；清理后继续有效的另计',
        en: 'Amended, repealed or expired; those kept are counted apart',
      },
    },
  ),
  'normative_doc.cleanup.examined': examined,
  'normative_doc.cleanup.market': count(
    '清理涉及市场主体的存量文件件数',
    'Documents on market players cleaned up',
    '件',
    { cleanup_on: inPeriod, market: true },
    { aliases: ['存量政策措施', '公平竞争审查存量文件', '清理妨碍统一市场政策措施', '清理存量政策措施'] },
  ),
  'normative_doc.cleanup.pending': count(
    '尚未清理的现行有效规范性文件数',
    'In force and never cleaned up',
    '件',
    { issued_on: byPeriodEnd, valid_to: throughPeriodEnd, cleanup_on: notByPeriodEnd },
    { aliases: ['未清理规范性文件'] },
  ),
  'normative_doc.cleanup.kept': cleanedAs('清理后继续有效规范性文件数', 'Kept', 'kept', [
    '继续有效规范性文件',
    '保留规范性文件',
    '决定保留规范性文件',
  ]),
  'normative_doc.cleanup.amended': cleanedAs('修改规范性文件数', 'Amended', 'amended', [
    '修改规范性文件',
    '修订规范性文件',
    '拟修改规范性文件',
  ]),
  'normative_doc.cleanup.repealed': cleanedAs('废止规范性文件数', 'Repealed', 'repealed', [
    '废止规范性文件',
    '废止文件',
    '废止行政规范性文件',
  ]),
  'normative_doc.cleanup.expired': cleanedAs('宣布失效规范性文件数', 'Declared expired', 'expired', [
    '宣布失效规范性文件',
    '失效规范性文件',
  ]),
  'normative_doc.cleanup.removed': count(
    '废止和宣布失效规范性文件数',
    'Repealed or expired',
    '件',
    { cleanup_on: inPeriod, cleanup_result: ['repealed', 'expired'] },
    { aliases: ['废止失效规范性文件', '失效和废止规范性文件', '废止和失效规范性文件'] },
  ),

  'normative_doc.cleanup.rounds': distinct(
    '规范性文件清理次数',
    'Rounds of the clean-up',
    '次',
    ['cleanup_on'],
    { cleanup_on: inPeriod },
    {
      aliases: ['规范性文件专项清理', '开展规范性文件清理', '规范性文件清理'],
      note: { zh: '同一日期清理的算一次', en: 'What was cleaned up on one day is one round' },
    },
  ),
})
