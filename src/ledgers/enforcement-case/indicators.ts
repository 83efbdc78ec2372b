/** What reports say of enforcement. A decision belongs to the year in which it was made, a review to that in which it was done. */
import { change, defineIndicators, share, tally } from '#kernel/tally.ts'
import { blank, filled, inPeriod, mentions, noLaterThan } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { penaltiesByDomain } from './penalties.ts'
import { procedure } from './procedure.ts'

const { count, sum } = tally({ fields, procedure })

const lenient = ['lighter', 'reduced', 'exempt', 'first_offence'] as const

const filed = count('行政执法立案件数', 'Cases filed', '件', { filed_on: inPeriod })
const decided = count('作出行政执法决定件数', 'Cases decided', '件', { decided_on: inPeriod })
const penalties = count(
  '作出行政处罚决定件数',
  'Penalties decided',
  '件',
  { case_kind: 'penalty', decided_on: inPeriod },
  {
    aliases: [
      '办理行政处罚案件',
      '下达行政处罚决定书',
      '下达处罚决定书',
      '作出处罚决定书',
      '行政处罚案件',
      '作出行政处罚',
      '实施行政处罚',
      '查处行政处罚案件',
      '办理行政执法案件',
      '查办案件',
      '事前行政处罚',
    ],
  },
)
const closed = count('行政执法结案件数', 'Cases closed', '件', { closed_on: inPeriod })
const reviews = count(
  '行政执法决定法制审核件数',
  'Decisions reviewed',
  '件',
  { reviewed_on: inPeriod },
  { aliases: ['执法决定法制审核', '法制审核案件', '开展法制审核', '审核行政处罚案件'] },
)
const spared = ['exempt', 'first_offence'] as const

const inspections = count(
  '行政检查次数',
  'Inspections',
  '次',
  { case_kind: 'inspection', closed_on: inPeriod },
  { aliases: ['行政检查', '开展行政检查', '入企检查', '执法检查次数'] },
)

export const indicators = defineIndicators({
  'enforcement.cases.filed': filed,
  'enforcement.cases.decided': decided,
  'enforcement.cases.closed': closed,
  'enforcement.penalties.decided': penalties,
  'enforcement.penalties.change_yoy': change('行政处罚件数同比变化', 'Penalties, change', penalties, {
    aliases: ['行政处罚案件同比'],
  }),
  'enforcement.penalties.summary': count(
    '简易程序行政处罚件数',
    'By summary procedure',
    '件',
    { case_kind: 'penalty', procedure_kind: 'simple', decided_on: inPeriod },
    { aliases: ['简易程序案件', '适用简易程序处罚', '当场处罚', '简易程序处罚'] },
  ),
  'enforcement.penalties.ordinary': count(
    '普通程序行政处罚件数',
    'By ordinary procedure',
    '件',
    { case_kind: 'penalty', procedure_kind: 'ordinary', decided_on: inPeriod },
    { aliases: ['普通程序案件', '一般程序案件', '普通程序处罚', '一般程序处罚'] },
  ),
  'enforcement.penalties.warnings': count(
    '给予警告的行政处罚件数',
    'Warnings',
    '件',
    { case_kind: 'penalty', decision: mentions('警告'), decided_on: inPeriod },
    { aliases: ['给予警告', '警告处罚', '警告的行政处罚'] },
  ),
  'enforcement.penalties.spared': count(
    '不予行政处罚件数',
    'Not penalised',
    '件',
    {
      case_kind: 'penalty',
      or: [
        { flexible: spared, decided_on: inPeriod },
        { flexible: spared, decided_on: blank, closed_on: inPeriod },
        { status: 'not_penalised', flexible: blank, decided_on: blank, closed_on: inPeriod },
      ],
    },
    {
      aliases: [
        '不予处罚',
        '不予处罚案件',
        '轻微违法不予处罚',
        '轻微不罚',
        '免予处罚',
        '免罚案件',
        '初次轻微违法不予处罚案件',
        '依法不予处罚',
      ],
      note: { zh: '含首违不罚', en: 'With first offences let off' },
    },
  ),
  'enforcement.penalties.first_offence': count(
    '首违不罚件数',
    'First offences let off',
    '件',
    {
      case_kind: 'penalty',
      flexible: 'first_offence',
      or: [{ decided_on: inPeriod }, { decided_on: blank, closed_on: inPeriod }],
    },
    { aliases: ['首违不罚', '首违免罚', '适用首违不罚'] },
  ),
  'enforcement.penalties.lightened': count(
    '从轻减轻处罚件数',
    'Lightened penalties',
    '件',
    { case_kind: 'penalty', flexible: ['lighter', 'reduced'], decided_on: inPeriod },
    { aliases: ['从轻处罚', '减轻处罚', '从轻或减轻处罚', '从轻减轻处罚案件'] },
  ),
  'enforcement.penalties.hearings': count(
    '行政处罚听证件数',
    'Hearings on penalties',
    '件',
    { case_kind: 'penalty', hearing_on: inPeriod },
    { aliases: ['处罚听证', '组织听证', '行政处罚听证'] },
  ),
  'enforcement.penalties.collective': count(
    '集体讨论行政执法案件件数',
    'Discussed by the heads',
    '件',
    { collective_on: inPeriod },
    { aliases: ['案件集体讨论', '集体讨论案件', '集体讨论重大案件', '案审会讨论案件'] },
  ),
  'enforcement.cases.transferred': count(
    '移送司法机关案件数',
    'Handed over to the police or courts',
    '件',
    { transferred_on: inPeriod },
    {
      aliases: [
        '移送公安机关',
        '移送司法机关',
        '移送案件',
        '移送涉嫌犯罪案件',
        '移送公安机关追究刑事责任',
        '行刑衔接移送案件',
      ],
    },
  ),
  'enforcement.licences.decided': count(
    '作出行政许可决定件数',
    'Licences decided',
    '件',
    { case_kind: 'licence', decided_on: inPeriod },
    { aliases: ['行政许可决定', '作出行政许可'] },
  ),
  'enforcement.coercion.decided': count(
    '实施行政强制件数',
    'Coercive measures',
    '件',
    { case_kind: 'coercion', decided_on: inPeriod },
    { aliases: ['行政强制', '行政强制措施', '采取行政强制措施', '行政强制执行', '强制案件'] },
  ),
  'enforcement.collections.decided': count(
    '行政征收征用件数',
    'Collections',
    '件',
    { case_kind: 'collection', decided_on: inPeriod },
    { aliases: ['行政征收', '行政征用'] },
  ),
  'enforcement.inspections.done': inspections,
  'enforcement.inspections.change_yoy': change('行政检查次数同比变化', 'Inspections, change', inspections, {
    aliases: ['行政检查同比', '行政检查次数同比'],
  }),
  'enforcement.cases.recorded': count(
    '执法全过程记录案件数',
    'Recorded throughout',
    '件',
    { recorded: true, closed_on: inPeriod },
    { aliases: ['全过程记录执法案件', '执法全过程记录'] },
  ),
  'enforcement.cases.recorded_rate': share(
    '执法全过程记录率',
    'Recorded throughout, share',
    count('全过程记录的结案件数', 'Recorded throughout', '件', { recorded: true, closed_on: inPeriod }),
    closed,
    { aliases: ['全过程记录率', '执法记录率'] },
  ),
  'enforcement.cases.published': count(
    '公示行政执法决定件数',
    'Decisions published',
    '件',
    { published_on: inPeriod },
    { aliases: ['公示行政处罚决定', '公示处罚决定书', '执法决定公示', '公示行政处罚信息'] },
  ),
  'enforcement.fines.fined': sum(
    '行政处罚罚款金额',
    'Fines',
    '万元',
    'fine',
    { case_kind: 'penalty', decided_on: inPeriod },
    { kind: 'amount', scale: 10_000, aliases: ['罚款', '罚款金额', '处罚金额', '罚款总额'] },
  ),
  'enforcement.fines.confiscated': sum(
    '没收违法所得金额',
    'Confiscated',
    '万元',
    'confiscated',
    { case_kind: 'penalty', decided_on: inPeriod },
    { kind: 'amount', scale: 10_000, aliases: ['没收违法所得', '没收金额'] },
  ),
  'enforcement.legal_review.total': reviews,
  'enforcement.legal_review.agreed_rate': share(
    '行政执法决定法制审核通过率',
    'Reviewed and agreed to',
    count('法制审核同意件数', 'Agreed to', '件', { opinion: 'agree', reviewed_on: inPeriod }),
    reviews,
    { aliases: ['法制审核通过率', '执法决定审核通过率'] },
  ),
  'enforcement.legal_review.returned': count(
    '法制审核退回或不同意件数',
    'Sent back or not agreed to',
    '件',
    { opinion: ['returned', 'refused'], reviewed_on: inPeriod },
    { aliases: ['法制审核纠正', '法制审核退回'] },
  ),
  'enforcement.fines.total': sum(
    '行政处罚罚没款总额',
    'Fines and confiscations, all penalties',
    '万元',
    ['fine', 'confiscated'],
    { case_kind: 'penalty', decided_on: inPeriod },
    { kind: 'amount', scale: 10_000 },
  ),
  'enforcement.cases.flexible': count('柔性执法办理行政处罚案件数', 'Lenient penalties', '件', {
    case_kind: 'penalty',
    flexible: lenient,
    decided_on: inPeriod,
  }),
  'enforcement.fines.amount': sum(
    '罚没款金额',
    'Fines and confiscations',
    '万元',
    ['fine', 'confiscated'],
    { case_kind: 'penalty', flexible: lenient, decided_on: inPeriod },
    {
      kind: 'amount',
      scale: 10_000,
      note: { zh: '只计柔性执法办理的行政处罚案件', en: 'Of the lenient penalties only' },
    },
  ),
  'enforcement.legal_review.major': count(
    '重大行政执法决定法制审核件数',
    'Major decisions reviewed',
    '件',
    { review_level: 'major', reviewed_on: inPeriod },
    { aliases: ['重大执法决定法制审核'] },
  ),
  'enforcement.legal_review.general': count(
    '一般性行政执法决定法制审核件数',
    'General decisions reviewed',
    '件',
    { review_level: 'general', reviewed_on: inPeriod },
  ),
  'enforcement.legal_review.major_rate': share(
    '重大行政执法决定法制审核率',
    'Major decisions reviewed beforehand',
    count('决定前经法制审核的重大执法决定件数', 'Reviewed beforehand', '件', {
      review_level: 'major',
      decided_on: inPeriod,
      reviewed_on: noLaterThan('decided_on'),
      opinion: 'agree',
    }),
    count('重大行政执法决定件数', 'Major decisions', '件', { review_level: 'major', decided_on: inPeriod }),
  ),
  'enforcement.cases.decided_on_time_rate': share(
    '行政处罚按期决定率',
    'Penalties decided in time',
    count('按期作出处罚决定件数', 'Decided in time', '件', {
      case_kind: 'penalty',
      filed_on: inPeriod,
      decided_on: noLaterThan('decide_due_on'),
    }),
    count('立案并作出处罚决定件数', 'Filed and decided', '件', {
      case_kind: 'penalty',
      filed_on: inPeriod,
      decided_on: filled,
    }),
  ),
  'enforcement.cases.published_on_time_rate': share(
    '行政执法决定按期公示率',
    'Decisions published in time',
    count('按期公示执法决定件数', 'Published in time', '件', {
      must_publish: true,
      decided_on: inPeriod,
      published_on: noLaterThan('publish_due_on'),
    }),
    count('应当公示的执法决定件数', 'To be published', '件', { must_publish: true, decided_on: inPeriod }),
  ),

  ...penaltiesByDomain,
})
