/** What reports say of contracts. A review belongs to the year in which its opinion was given, a contract to that in which it was signed. */
import { change, defineIndicators, share, tally } from '#kernel/tally.ts'
import { filled, inPeriod, noLaterThan } from '#kernel/where.ts'
import { disputes, fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, sum } = tally({ fields, parts: { disputes }, procedure })

const inWan = { kind: 'amount', scale: 10_000 } as const

const total = count(
  '合法性审查合同份数',
  'Contracts reviewed, by anyone',
  '份',
  { reviewed_on: inPeriod },
  {
    aliases: [
      '审查合同',
      '审查各类合同',
      '合同合法性审查',
      '审核合同协议',
      '审查政府合同',
      '行政合同审查',
      '行政合同',
      '审核合同',
      '报送合同',
      '合同审查',
    ],
  },
)
const signed = count(
  '签订合同份数',
  'Contracts signed',
  '份',
  { signed_on: inPeriod },
  { aliases: ['签订政府合同'] },
)
const askedToAmend = count(
  '提出修改意见的合同份数',
  'Contracts to be amended',
  '份',
  { opinion: 'amend', reviewed_on: inPeriod },
  { aliases: ['审查后修改的合同'] },
)
const settled = count('化解合同纠纷件数', 'Disputes resolved', '件', { 'disputes.resolved_on': inPeriod })
const ofKind = (
  zh: string,
  en: string,
  kind: 'engineering' | 'lease' | 'investment' | 'expropriation',
  aliases: string[],
) => count(zh, en, '份', { kind, reviewed_on: inPeriod }, { aliases })

export const indicators = defineIndicators({
  'contract.reviewed': count(
    '法律顾问/机关审核合同份数',
    'Contracts reviewed by counsel',
    '份',
    { reviewer_kind: 'counsel', reviewed_on: inPeriod },
    {
      aliases: ['法律顾问审查合同', '法律顾问审核合同', '政府机关合同审核', '法律顾问审查工程合同'],
      note: {
        zh: '只计法律顾问审查的合同；法制机构审查的另计',
        en: 'Reviewed by counsel only; those of the legal office are counted apart',
      },
    },
  ),
  'contract.reviewed.total': total,
  'contract.reviewed.change_yoy': change(
    '合同审查份数同比变化',
    'Contracts reviewed, change on last year',
    total,
  ),
  'contract.reviewed.legal_office': count(
    '法制机构审查合同份数',
    'Contracts reviewed by the legal office',
    '份',
    { reviewer_kind: 'legal_office', reviewed_on: inPeriod },
    { aliases: ['司法所审查合同', '司法局审查合同', '法制机构审核合同'] },
  ),
  'contract.reviewed.engineering': ofKind(
    '审查工程合同份数',
    'Engineering contracts reviewed',
    'engineering',
    ['审查工程合同', '审查建设工程合同'],
  ),
  'contract.reviewed.procurement': count(
    '审查采购和服务合同份数',
    'Purchase and service contracts reviewed',
    '份',
    { kind: ['purchase', 'service'], reviewed_on: inPeriod },
    { aliases: ['审查政府采购合同', '审查采购合同', '审查服务合同'] },
  ),
  'contract.reviewed.lease': ofKind('审查租赁合同份数', 'Leases reviewed', 'lease', ['审查租赁合同']),
  'contract.reviewed.investment': ofKind(
    '审查招商引资协议份数',
    'Investment agreements reviewed',
    'investment',
    ['审查招商引资协议', '审查招商引资合同', '审查投资协议'],
  ),
  'contract.reviewed.expropriation': ofKind(
    '审查征收补偿协议份数',
    'Expropriation agreements reviewed',
    'expropriation',
    ['审查征收补偿协议', '审查拆迁补偿协议'],
  ),
  'contract.reviewed.major': count(
    '审查重大合同份数',
    'Major contracts reviewed',
    '份',
    { major: true, reviewed_on: inPeriod },
    { aliases: ['重大合同合法性审查', '审查重大合同', '重大行政合同审查'] },
  ),
  'contract.reviewed.amount': sum(
    '审查合同涉及金额',
    'Amount of contracts reviewed',
    '万元',
    'amount',
    { reviewed_on: inPeriod },
    { ...inWan, aliases: ['审查合同金额', '合同标的额', '涉及标的金额'] },
  ),
  'contract.opinions.amend': askedToAmend,
  'contract.opinions.unsuitable': count(
    '审查认为不宜签订的合同份数',
    'Contracts not to be signed',
    '份',
    { opinion: 'unsuitable', reviewed_on: inPeriod },
    { aliases: ['否决合同', '退回合同'] },
  ),
  'contract.suggestions': sum(
    '合同审查提出修改意见条数',
    'Changes advised',
    '条',
    'suggestions',
    { reviewed_on: inPeriod },
    { aliases: ['合同提出修改意见', '提出合同修改意见', '合同审查提出意见建议'] },
  ),
  'contract.risks': sum(
    '合同审查提示法律风险点数',
    'Risks pointed out',
    '处',
    'risks',
    { reviewed_on: inPeriod },
    { aliases: ['提示合同风险', '提示法律风险点'] },
  ),
  'contract.opinions.adoption_rate': share(
    '合同审查意见采纳率',
    'Opinions followed',
    count('已按意见修改的合同份数', 'Amended as advised', '份', {
      opinion: 'amend',
      amended: true,
      reviewed_on: inPeriod,
    }),
    count('提出修改意见且登记了采纳情况的合同份数', 'To be amended, outcome noted', '份', {
      opinion: 'amend',
      amended: filled,
      reviewed_on: inPeriod,
    }),
    { aliases: ['审查意见采纳率'] },
  ),
  'contract.signed': signed,
  'contract.signed.amount': sum(
    '签订合同金额',
    'Amount of contracts signed',
    '万元',
    'amount',
    { signed_on: inPeriod },
    inWan,
  ),
  'contract.review_rate': share(
    '合同合法性审查率',
    'Contracts reviewed before signing',
    count('签订前经审查的合同份数', 'Reviewed before signing', '份', {
      signed_on: inPeriod,
      reviewed_on: noLaterThan('signed_on'),
    }),
    signed,
    { aliases: ['合同审查率', '行政合同合法性审查率', '合同合法性审核率', '政府合同审查率'] },
  ),
  'contract.major.signed': count('签订重大合同份数', 'Major contracts signed', '份', {
    major: true,
    signed_on: inPeriod,
  }),
  'contract.filed': count(
    '合同备案份数',
    'Contracts filed',
    '份',
    { filed_on: inPeriod },
    { aliases: ['重大合同备案', '备案合同', '政府合同备案'] },
  ),
  'contract.filing_timely_rate': share(
    '重大合同按期备案率',
    'Major contracts filed in time',
    count('按期备案的重大合同份数', 'Filed in time', '份', {
      major: true,
      signed_on: inPeriod,
      filed_on: noLaterThan('filing_due_on'),
    }),
    count('签订并备案的重大合同份数', 'Signed and filed', '份', {
      major: true,
      signed_on: inPeriod,
      filed_on: filled,
    }),
  ),
  'contract.performed': count(
    '履行完毕合同份数',
    'Contracts performed',
    '份',
    { performed_on: inPeriod },
    { aliases: ['合同履行完毕'] },
  ),
  'contract.disputes': count(
    '发生合同纠纷件数',
    'Disputes over contracts',
    '件',
    { 'disputes.arisen_on': inPeriod },
    { aliases: ['合同纠纷', '合同争议'] },
  ),
  'contract.disputes.resolved': settled,
  'contract.loss_averted': sum(
    '处理合同纠纷避免或挽回经济损失',
    'Loss averted over contracts',
    '万元',
    'disputes.saved',
    { 'disputes.resolved_on': inPeriod },
    { ...inWan, aliases: ['避免经济损失', '处理合同纠纷挽回损失'] },
  ),
})
