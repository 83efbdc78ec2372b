/**
 * What reports say of legal service to the public. Aid belongs to the year it was granted in, every other service to the
 * year it was given in. 件 counts cases, 人次 the persons in them.
 */
import { change, defineIndicators, share, tally } from '#kernel/tally.ts'
import { filled, inPeriod, noLaterThan, not } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, sum } = tally({ fields, procedure })

const aid = { kind: 'legal_aid', accepted_on: inPeriod } as const
const served = { served_on: inPeriod } as const

const handled = count('办理法律援助案件数', 'Legal aid cases', '件', aid, {
  aliases: [
    '办理法律援助案件',
    '受理法律援助案件',
    '法律援助案件',
    '办理各类法律援助案件',
    '法律援助中心受理案件',
  ],
})
const closed = count(
  '办结法律援助案件数',
  'Legal aid cases closed',
  '件',
  { kind: 'legal_aid', closed_on: inPeriod, status: not('ended') },
  { aliases: ['办结法律援助案件', '法律援助结案'] },
)

const forGroup = (
  zh: string,
  en: string,
  beneficiary: 'migrant' | 'minor' | 'elderly' | 'woman' | 'disabled' | 'soldier',
  aliases: readonly string[],
) => count(zh, en, '件', { ...aid, beneficiary }, { aliases })

export const indicators = defineIndicators({
  'legal_aid.cases.handled': handled,
  'legal_aid.cases.criminal': count(
    '刑事法律援助案件数',
    'Criminal',
    '件',
    { ...aid, matter: 'criminal' },
    { aliases: ['刑事法律援助案件', '刑事案件', '刑事诉讼'] },
  ),
  'legal_aid.cases.civil': count(
    '民事法律援助案件数',
    'Civil',
    '件',
    { ...aid, matter: 'civil' },
    { aliases: ['民事法律援助案件', '民事案件', '民事诉讼'] },
  ),
  'legal_aid.cases.admin': count(
    '行政法律援助案件数',
    'Administrative',
    '件',
    { ...aid, matter: 'admin' },
    { aliases: ['行政法律援助案件', '行政案件'] },
  ),
  'legal_aid.cases.closed': closed,
  'legal_aid.applications': count(
    '法律援助申请件数',
    'Applications for legal aid',
    '件',
    { kind: 'legal_aid', applied_on: inPeriod },
    { aliases: ['收到法律援助申请'] },
  ),
  'legal_aid.timely_rate': share(
    '法律援助申请按期审查率',
    'Applications examined in time',
    count('按期给予援助件数', 'Granted in time', '件', {
      kind: 'legal_aid',
      applied_on: inPeriod,
      or: [{ accepted_on: noLaterThan('decision_due_on') }, { refused_on: noLaterThan('decision_due_on') }],
    }),
    count('法律援助申请件数', 'Applications', '件', { kind: 'legal_aid', applied_on: inPeriod }),
  ),
  'legal_aid.recipients': sum('法律援助受援人数', 'Persons aided', '人', 'persons', aid, {
    aliases: ['受援人', '受援群众', '为受援人'],
  }),
  'legal_aid.migrants.cases': forGroup('农民工法律援助案件数', 'For migrant workers', 'migrant', [
    '农民工法律援助案件',
    '农民工讨薪案件',
    '涉农民工案件',
  ]),
  'legal_aid.minors.cases': forGroup('未成年人法律援助案件数', 'For minors', 'minor', [
    '未成年人法律援助案件',
  ]),
  'legal_aid.elderly.cases': forGroup('老年人法律援助案件数', 'For the elderly', 'elderly', [
    '老年人法律援助案件',
  ]),
  'legal_aid.women.cases': forGroup('妇女法律援助案件数', 'For women', 'woman', ['妇女法律援助案件']),
  'legal_aid.disabled.cases': forGroup('残疾人法律援助案件数', 'For the disabled', 'disabled', [
    '残疾人法律援助案件',
  ]),
  'legal_aid.soldiers.cases': forGroup('军人军属法律援助案件数', 'For soldiers and families', 'soldier', [
    '军人军属法律援助案件',
  ]),
  'legal_aid.recovered.amount': sum(
    '法律援助挽回损失金额',
    'Recovered by legal aid',
    '万元',
    'recovered',
    { kind: 'legal_aid', closed_on: inPeriod },
    { aliases: ['挽回经济损失', '为受援人挽回损失', '挽回损失'], scale: 10_000, kind: 'amount' },
  ),
  'legal_aid.subsidy.amount': sum(
    '发放法律援助办案补贴金额',
    'Fees paid for legal aid',
    '万元',
    'subsidy',
    { kind: 'legal_aid', closed_on: inPeriod },
    { aliases: ['发放办案补贴', '法律援助办案补贴'], scale: 10_000, kind: 'amount' },
  ),
  'legal_aid.duty_lawyer.plea_cases': count(
    '值班律师参与认罪认罚起数',
    'Pleas with a duty lawyer',
    '起',
    { kind: 'duty_lawyer', matter: 'plea', ...served },
    { aliases: ['参与认罪认罚', '认罪认罚案件', '值班律师参与认罪认罚'] },
  ),
  'legal_aid.duty_lawyer.cases': count(
    '值班律师提供法律帮助件数',
    'Help by duty lawyers',
    '件',
    { kind: 'duty_lawyer', ...served },
    { aliases: ['值班律师法律帮助', '值班律师提供法律帮助', '法律帮助案件'] },
  ),
  'legal_aid.documents.drafted': count(
    '免费代写法律文书份数',
    'Documents written',
    '份',
    { kind: 'document', ...served },
    { aliases: ['代写法律文书', '代书', '代拟法律文书'] },
  ),
  'legal_service.notary.appointments': count(
    '咨询预约公证件数',
    'Notary called on',
    '件',
    { kind: 'notary', ...served },
    { aliases: ['办理公证', '公证事项', '预约公证', '办理公证案件', '公证处办证'] },
  ),
  'legal_service.consultations': sum(
    '公共法律服务解答咨询人次',
    'Questions answered',
    '人次',
    'persons',
    { kind: 'consultation', ...served },
    {
      aliases: [
        '公共法律服务解答法律咨询',
        '解答咨询',
        '来访来电解答咨询',
        '提供法律咨询',
        '解答群众法律咨询',
      ],
    },
  ),
  'legal_service.consultations.hotline': sum(
    '12348热线解答咨询人次',
    'Questions on the hotline',
    '人次',
    'persons',
    { kind: 'consultation', channel: 'hotline', ...served },
    { aliases: ['12348热线', '热线咨询', '接听热线'] },
  ),
  'legal_service.consultations.online': sum(
    '网络平台解答咨询人次',
    'Questions online',
    '人次',
    'persons',
    { kind: 'consultation', channel: 'online', ...served },
    { aliases: ['网络咨询', '线上咨询'] },
  ),
  'legal_service.visitors': sum(
    '公共法律服务接待来访人次',
    'Visitors',
    '人次',
    'persons',
    { kind: 'visit', ...served },
    { aliases: ['接待来访群众', '接待群众', '接待来访'] },
  ),
  'legal_service.appraisals': count(
    '办理司法鉴定件数',
    'Forensic appraisals',
    '件',
    { kind: 'appraisal', ...served },
    { aliases: ['司法鉴定', '办理司法鉴定'] },
  ),
  'legal_service.checkups': count(
    '企业法治体检次数',
    'Legal check-ups',
    '次',
    { kind: 'checkup', ...served },
    { aliases: ['法治体检', '“法治体检”', '开展法治体检'] },
  ),
  'legal_service.mediations': count('公共法律服务参与调解件数', 'Mediations joined', '件', {
    kind: 'mediation',
    ...served,
  }),
  'legal_service.services': count('提供公共法律服务件次', 'Services', '件次', served, {
    aliases: ['提供公共法律服务', '提供各类法律服务', '办理公共法律服务事项'],
  }),
  'legal_service.persons': sum('公共法律服务惠及人次', 'Persons served', '人次', 'persons', served, {
    aliases: ['服务群众', '法律服务惠及群众'],
  }),
  'legal_service.satisfaction_rate': share(
    '公共法律服务满意率',
    'Satisfied',
    count('评价满意件数', 'Satisfied', '件', { follow_up_on: inPeriod, satisfied: true }),
    count('已评价件数', 'Rated', '件', { follow_up_on: inPeriod, satisfied: filled }),
    { aliases: ['法律服务满意率', '受援人满意率'] },
  ),

  'legal_aid.change_yoy': change('法律援助案件同比变化', 'Legal aid, change', handled, {
    aliases: ['法律援助案件同比', '法律援助同比'],
  }),
  'legal_aid.poor.cases': count(
    '低收入群体法律援助案件数',
    'Of the poor',
    '件',
    { ...aid, beneficiary: 'poor' },
    { aliases: ['低收入群体法律援助案件', '困难群众法律援助案件'] },
  ),
  'legal_service.arbitration': count(
    '办理仲裁案件件数',
    'Arbitration',
    '件',
    { kind: 'arbitration', ...served },
    { aliases: ['仲裁案件', '办理仲裁', '仲裁机构受理案件', '受理仲裁案件'] },
  ),
})
