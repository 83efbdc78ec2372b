/**
 * What reports say of reconsideration. An application belongs to the year it was made in, a case to the year it was
 * accepted in, a result to the year of the decision. Whether an act was corrected follows from the result alone.
 */
import { change, defineIndicators, share, tally } from '#kernel/tally.ts'
import { byPeriodEnd, filled, inPeriod, noLaterThan, not, notByPeriodEnd } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'
import { corrections } from './rules.ts'

const { count } = tally({ fields, procedure, ledger: 'reconsideration' })

const concluded = ['concluded', 'performed', 'published'] as const
const taken = { role: 'authority', accepted_on: inPeriod } as const
const ended = { role: 'authority', concluded_on: inPeriod } as const
const against = { role: 'respondent', concluded_on: inPeriod } as const

const accepted = count('受理行政复议申请件数', 'Accepted', '件', taken, {
  aliases: ['受理行政复议申请', '受理行政复议案件', '立案受理行政复议案件', '受理复议案件'],
})
const received = count(
  '收到行政复议申请件数',
  'Applications received',
  '件',
  { role: 'authority', applied_on: inPeriod },
  {
    aliases: [
      '收到行政复议申请',
      '新收行政复议申请',
      '新收行政复议案件',
      '接收行政复议申请',
      '行政复议收案',
      '收到行政复议案件',
    ],
  },
)
const closed = count('行政复议结案件数', 'Cases ended', '件', ended, {
  aliases: ['审结行政复议案件', '办结行政复议案件', '审结行政复议申请', '办结复议案件'],
  note: {
    zh: '含撤回终止和调解；按结案年度计',
    en: 'With withdrawals and mediation, by the year of the end',
  },
})
const corrected = count(
  '行政复议纠正行政执法行为件数',
  'Acts corrected',
  '件',
  { ...ended, result: corrections },
  { aliases: ['纠正违法行政行为', '纠正行政行为', '直接纠错', '行政复议纠错', '出现纠错案件'] },
)
const againstKind = (
  zh: string,
  en: string,
  respondent_kind: 'department' | 'township',
  aliases: readonly string[],
) => count(zh, en, '件', { ...taken, respondent_kind }, { aliases })
const onDomain = (zh: string, en: string, domain: string, aliases: readonly string[]) =>
  count(`受理${zh}行政复议件数`, en, '件', { ...taken, domain }, { aliases })
const ofAct = (zh: string, en: string, act: string, aliases: readonly string[]) =>
  share(zh, en, count(zh.replace(/占比$/, '件数'), en, '件', { ...taken, act }), accepted, { aliases })
const result = (
  zh: string,
  en: string,
  which: 'upheld' | 'changed' | 'revoked' | 'unlawful' | 'ordered',
  aliases: string[],
) => count(zh, en, '件', { ...ended, result: which }, { aliases })

const settled = count(
  '行政复议调解和解结案件数',
  'Ended by mediation or withdrawal',
  '件',
  { ...ended, result: ['mediated', 'withdrawn'] },
  { aliases: ['调解和解结案', '通过调解和解方式结案', '调解和解', '以调解、和解方式结案'] },
)
const againstUs = count('行政复议审结件数(本单位为被申请人)', 'Ended, as respondent', '件', against)

export const indicators = defineIndicators({
  'reconsideration.accepted': accepted,
  'reconsideration.accepted.change_yoy': change(
    '行政复议受理量同比变化',
    'Accepted, change on last year',
    accepted,
  ),
  'reconsideration.withdrawn': count(
    '行政复议撤回申请件数',
    'Withdrawn',
    '件',
    { ...taken, result: 'withdrawn' },
    { aliases: ['撤回申请', '撤回行政复议申请'] },
  ),
  'reconsideration.concluded': count(
    '行政复议审理终结件数',
    'Heard to the end',
    '件',
    { ...taken, status: concluded, result: not('withdrawn') },
    { aliases: ['审理终结'] },
  ),
  'reconsideration.corrected': corrected,
  'reconsideration.respondent.cases': count(
    '行政复议案件数(本单位为被申请人)',
    'As respondent',
    '件',
    { role: 'respondent', accepted_on: inPeriod },
    { aliases: ['行政复议案件', '被申请行政复议案件', '被行政复议案件', '作为被申请人的行政复议案件'] },
  ),
  'reconsideration.received': received,
  'reconsideration.settled_before': count(
    '行政复议受理前化解件数',
    'Settled before acceptance',
    '件',
    { role: 'authority', settled_on: inPeriod },
    { aliases: ['案前化解', '立案前化解', '受理前化解', '立案前调解'] },
  ),
  'reconsideration.refused': count(
    '不予受理行政复议申请件数',
    'Refused',
    '件',
    { role: 'authority', refused_on: inPeriod },
    { aliases: ['不予受理'] },
  ),
  'reconsideration.closed': closed,
  'reconsideration.upheld': result('行政复议维持件数', 'Upheld', 'upheld', ['维持原行政行为', '决定维持']),
  'reconsideration.revoked': result('行政复议撤销件数', 'Revoked', 'revoked', ['撤销原行政行为', '决定撤销']),
  'reconsideration.changed': result('行政复议变更件数', 'Changed', 'changed', ['变更原行政行为', '决定变更']),
  'reconsideration.found_unlawful': result('行政复议确认违法件数', 'Found unlawful', 'unlawful', [
    '确认违法',
  ]),
  'reconsideration.ordered': result('行政复议责令履行件数', 'Ordered to act', 'ordered', [
    '责令履行法定职责',
    '责令履行',
  ]),
  'reconsideration.dismissed': count(
    '行政复议驳回件数',
    'Dismissed',
    '件',
    { ...ended, result: ['dismissed', 'rejected'] },
    { aliases: ['驳回行政复议申请', '驳回行政复议请求', '驳回复议申请'] },
  ),
  'reconsideration.settled': settled,
  'reconsideration.settled_rate': share(
    '行政复议调解和解率',
    'Ended by mediation or withdrawal, share',
    settled,
    closed,
    {
      aliases: ['调解和解率', '行政复议调解率', '调撤率'],
    },
  ),
  'reconsideration.correction_rate': share('行政复议纠错率', 'Corrected, share', corrected, closed, {
    aliases: ['直接纠错率', '纠错率'],
  }),
  'reconsideration.on_time_rate': share(
    '行政复议按期审结率',
    'Decided in time',
    count('按期审结的行政复议件数', 'Decided in time', '件', {
      ...ended,
      concluded_on: inPeriod,
      or: [{ concluded_on: noLaterThan('decision_due_on') }],
    }),
    count('有审理期限的行政复议结案件数', 'Ended, with a due day', '件', {
      ...ended,
      decision_due_on: filled,
    }),
    { aliases: ['法定期限内结案率', '行政复议按期办结率', '行政复议法定审限内结案率'] },
  ),
  'reconsideration.pending': count(
    '未审结行政复议件数',
    'Pending',
    '件',
    {
      role: 'authority',
      accepted_on: byPeriodEnd,
      concluded_on: notByPeriodEnd,
      or: [{ concluded_on: filled }, { status: ['accepted', 'suspended'] }],
    },
    { aliases: ['正在审理', '尚未审结', '结转下年'] },
  ),
  'reconsideration.hearings': count(
    '行政复议听证审理件数',
    'Heard in a hearing',
    '件',
    { role: 'authority', heard_on: inPeriod },
    { aliases: ['听证审理', '召开行政复议听证会', '开庭审理行政复议案件'] },
  ),
  'reconsideration.simple': count(
    '行政复议简易程序审结件数',
    'Ended by the simple procedure',
    '件',
    { ...ended, procedure_kind: 'simple' },
    { aliases: ['适用简易程序审理'] },
  ),
  'reconsideration.committee': count(
    '提请行政复议委员会咨询件数',
    'Put to the committee',
    '件',
    { role: 'authority', committee_on: inPeriod },
    { aliases: ['提交行政复议委员会', '行政复议委员会研究案件', '行政复议委员会审议案件'] },
  ),
  'reconsideration.opinions': count(
    '制发行政复议意见书份数',
    'Opinions issued',
    '份',
    { role: 'authority', opinion_on: inPeriod },
    { aliases: ['制发行政复议意见书', '行政复议建议书', '下发行政复议意见书', '制发意见书、建议书'] },
  ),
  'reconsideration.business': count(
    '受理涉企行政复议案件数',
    'Accepted, concerning business',
    '件',
    { ...taken, business_env: true },
    { aliases: ['涉企行政复议案件', '办理涉企行政复议案件', '涉营商环境行政复议案件'] },
  ),
  'reconsideration.penalties': count(
    '受理涉行政处罚复议案件数',
    'Accepted, on penalties',
    '件',
    { ...taken, act: '行政处罚' },
    { aliases: ['涉及行政处罚', '行政处罚类案件'] },
  ),
  'reconsideration.online': count(
    '网上申请行政复议件数',
    'Applied for online',
    '件',
    { role: 'authority', applied_on: inPeriod, channel: 'online' },
    { aliases: ['网上行政复议申请', '通过互联网渠道申请', '掌上复议'] },
  ),
  'reconsideration.not_sued_rate': share(
    '行政复议案结事了率',
    'Ended and not taken to court',
    count('复议后未起诉件数', 'Ended, not sued', '件', { ...ended, sued: false }),
    count('已知是否起诉的复议结案件数', 'Ended, known whether sued', '件', { ...ended, sued: filled }),
    {
      aliases: ['行政争议实质性化解率', '案结事了率', '复议后未诉率'],
      note: {
        zh: '只计登记了是否起诉的案件',
        en: 'Of the cases in which it was noted whether they went to court',
      },
    },
  ),
  'reconsideration.respondent.concluded': againstUs,
  'reconsideration.respondent.corrected': count(
    '本单位行政行为被复议纠正件数',
    'Our acts corrected',
    '件',
    { ...against, result: corrections },
    { aliases: ['被行政复议纠错', '被复议机关纠正', '被撤销、变更或确认违法'] },
  ),
  'reconsideration.respondent.upheld': count(
    '本单位行政行为被复议维持件数',
    'Our acts upheld',
    '件',
    { ...against, result: ['upheld', 'dismissed', 'rejected'] },
    { aliases: ['被行政复议维持', '复议机关维持'] },
  ),
  'reconsideration.respondent.answered_on_time_rate': share(
    '行政复议按期答复率',
    'Answered in time, as respondent',
    count('按期答复的复议件数', 'Answered in time', '件', {
      role: 'respondent',
      copy_on: inPeriod,
      answered_on: noLaterThan('answer_due_on'),
    }),
    count('收到答复通知的复议件数', 'To be answered', '件', { role: 'respondent', copy_on: inPeriod }),
    { aliases: ['行政复议答复率', '复议答复及时率'] },
  ),
  'reconsideration.received.change_yoy': change('行政复议收件量同比变化', 'Received, change', received, {
    aliases: ['行政复议申请同比', '收到行政复议申请同比', '复议申请量同比'],
  }),
  'reconsideration.sued': count(
    '复议后起诉件数',
    'Sued afterwards',
    '件',
    { ...ended, sued: true },
    { aliases: ['复议后起诉', '复议后提起行政诉讼', '经复议后起诉', '复议后应诉'] },
  ),
  'reconsideration.head_attended': count(
    '被申请人负责人参加听证件数',
    'Heard with the head of the respondent',
    '件',
    { role: 'authority', heard_on: inPeriod, head_attended: true },
    { aliases: ['负责人参加听证', '行政机关负责人参加行政复议听证'] },
  ),
  'reconsideration.against_departments': againstKind(
    '以部门为被申请人的复议件数',
    'Against departments',
    'department',
    ['以部门为被申请人', '涉及部门复议案件'],
  ),
  'reconsideration.against_townships': againstKind(
    '以乡镇(街道)为被申请人的复议件数',
    'Against towns',
    'township',
    ['以乡镇（街道）为被申请人', '涉及乡镇街道复议案件'],
  ),
  'reconsideration.domains.police': onDomain('公安领域', 'Police', '公安', [
    '公安类复议案件',
    '涉公安复议案件',
  ]),
  'reconsideration.domains.market': onDomain('市场监管领域', 'Market', '市场监管', [
    '市场监管类复议案件',
    '涉市场监管复议案件',
  ]),
  'reconsideration.domains.land': onDomain('自然资源领域', 'Land', '自然资源', [
    '自然资源类复议案件',
    '土地类复议案件',
  ]),
  'reconsideration.domains.labour': onDomain('人社领域', 'Labour', '人力资源社会保障', [
    '人社类复议案件',
    '工伤认定复议案件',
  ]),
  'reconsideration.domains.expropriation': onDomain('征地拆迁领域', 'Expropriation', '征地拆迁', [
    '征地拆迁类复议案件',
  ]),
  'reconsideration.domains.urban': onDomain('城市管理领域', 'Urban management', '城市管理', [
    '城市管理类复议案件',
  ]),
  'reconsideration.acts.penalties_rate': ofAct('行政处罚类复议案件占比', 'Penalties, share', '行政处罚', [
    '行政处罚占比',
    '行政处罚类占比',
  ]),
  'reconsideration.acts.inaction_rate': ofAct(
    '不履行法定职责类复议案件占比',
    'Inaction, share',
    '不履行法定职责',
    ['不履行法定职责占比', '举报投诉处理占比'],
  ),
  'reconsideration.acts.disclosure_rate': ofAct(
    '政府信息公开类复议案件占比',
    'Information, share',
    '政府信息公开',
    ['政府信息公开类占比'],
  ),
})

/** Won and ended as respondent: courts and reconsideration together make the rate of cases won. */
export const wonAsRespondent = indicators['reconsideration.respondent.upheld']
export const endedAsRespondent = indicators['reconsideration.respondent.concluded']
