/** What reports say of disputes. Resolved is what the parties accepted, by whichever way it came about. */
import { change, defineIndicators, share, tally } from '#kernel/tally.ts'
import { filled, inPeriod, mentions, noLaterThan, not } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, sum } = tally({ fields, procedure })

/** What is closed or filed counts as resolved unless its result says otherwise. */
const settled = [
  { status: ['resolved', 'performed', 'followed_up'] },
  { status: ['closed', 'archived'], result: not('failure', 'withdrawn') },
] as const

const found = count('发现矛盾纠纷件数', 'Disputes found', '件', { found_on: inPeriod })
const screened = count('排查矛盾纠纷件次', 'Disputes found by screening', '件次', {
  source: 'screening',
  found_on: inPeriod,
})
const accepted = count(
  '受理矛盾纠纷件数',
  'Disputes accepted',
  '件',
  { accepted_on: inPeriod },
  { aliases: ['接案调处', '受理纠纷', '受理矛盾纠纷'] },
)
const resolvedWhere = { resolved_on: inPeriod, or: settled } as const
const ofKind = (zh: string, en: string, word: string, aliases: readonly string[]) =>
  count(zh, en, '件', { ...resolvedWhere, kind: word }, { aliases })
const agreed = count('达成调解协议件数', 'Agreements reached', '件', {
  result: 'success',
  resolved_on: inPeriod,
})
const handled = count(
  '办理人民调解案件数',
  "Cases of people's mediation",
  '件',
  {
    mediation_kind: 'people',
    closed_on: inPeriod,
  },
  { aliases: ['人民调解组织受理案件', '人民调解案件', '人民调解组织调解纠纷', '调解纠纷', '调解案件'] },
)
const succeeded = count(
  '人民调解成功件数',
  "People's mediation agreed",
  '件',
  {
    mediation_kind: 'people',
    result: 'success',
    closed_on: inPeriod,
  },
  { aliases: ['成功调处', '调解成功'] },
)

export const indicators = defineIndicators({
  'dispute.found': found,
  'dispute.found.persons': sum('矛盾纠纷涉及人数', 'Persons in disputes', '人', 'persons', {
    found_on: inPeriod,
  }),
  'dispute.screened': screened,
  'dispute.accepted': accepted,
  'dispute.resolved': count(
    '化解矛盾纠纷件次',
    'Disputes resolved',
    '件',
    { resolved_on: inPeriod, or: settled },
    { aliases: ['化解矛盾纠纷', '化解群众矛盾纠纷', '成功化解'] },
  ),
  'dispute.resolution_rate': share(
    '矛盾纠纷化解率',
    'Resolved of those screened',
    count('排查并化解矛盾纠纷件次', 'Screened and resolved', '件次', {
      source: 'screening',
      found_on: inPeriod,
      or: settled,
    }),
    screened,
    { note: { zh: '分子分母都只计排查发现的纠纷', en: 'Both parts count disputes found by screening' } },
  ),
  'dispute.mediated': count('调解矛盾纠纷件数(人民/行政/司法调解)', 'Disputes mediated', '件', {
    mediation_kind: filled,
    accepted_on: inPeriod,
  }),
  'dispute.mediation_rate': share(
    '矛盾纠纷调解率',
    'Agreed of those accepted',
    count('调解成功件数', 'Mediation agreed', '件', { accepted_on: inPeriod, result: 'success' }),
    accepted,
    { note: { zh: '调解成功件数与受理件数之比', en: 'Those agreed upon, of those accepted' } },
  ),
  'dispute.closed_on_time_rate': share(
    '矛盾纠纷按期调结率',
    'Closed in time',
    count('按期调结件数', 'Closed in time', '件', {
      accepted_on: inPeriod,
      closed_on: noLaterThan('mediation_due_on'),
    }),
    count('已调结件数', 'Closed', '件', {
      accepted_on: inPeriod,
      closed_on: filled,
      mediation_due_on: filled,
    }),
  ),
  'mediation.cases.handled': handled,
  'mediation.cases.succeeded': succeeded,
  'mediation.success_rate': share('人民调解成功率', "People's mediation, agreed", succeeded, handled, {
    aliases: ['调解成功率'],
  }),
  'mediation.cases.turned_criminal': count(
    '因调处不当引发民转刑案件数',
    'Turned criminal after mediation',
    '件',
    {
      mediation_kind: 'people',
      turned_criminal: true,
      closed_on: inPeriod,
    },
  ),
  'dispute.accepted.change_yoy': change('受理矛盾纠纷件数同比变化', 'Disputes accepted, change', accepted, {
    aliases: ['矛盾纠纷同比', '矛盾纠纷总量同比'],
  }),
  'dispute.amount': sum('矛盾纠纷涉及金额', 'Amount in dispute', '万元', 'amount', resolvedWhere, {
    kind: 'amount',
    scale: 10_000,
    aliases: ['涉案总金额', '涉案金额', '调解协议涉及金额', '协议金额', '涉及金额', '涉及协议金额'],
  }),
  'dispute.resolved.neighbours': ofKind('化解邻里纠纷件数', 'Between neighbours', '邻里纠纷', ['邻里纠纷']),
  'dispute.resolved.family': ofKind('化解婚姻家庭纠纷件数', 'In families', '婚姻家庭', [
    '婚姻家庭纠纷',
    '家庭纠纷',
  ]),
  'dispute.resolved.labour': ofKind('化解劳动争议件数', 'On labour', '劳动争议', [
    '劳动争议纠纷',
    '劳动纠纷',
    '劳资纠纷',
    '劳动争议',
  ]),
  'dispute.resolved.contracts': ofKind('化解合同类矛盾纠纷件数', 'On contracts', '合同纠纷', ['合同类纠纷']),
  'dispute.resolved.land': ofKind('化解山林土地纠纷件数', 'On land', '山林土地', [
    '山林土地纠纷',
    '土地纠纷',
    '土地权属纠纷',
  ]),
  'dispute.resolved.expropriation': ofKind('化解征地拆迁纠纷件数', 'On expropriation', '征地拆迁', [
    '征地拆迁纠纷',
    '拆迁纠纷',
  ]),
  'dispute.resolved.property': ofKind('化解物业纠纷件数', 'On property services', '物业纠纷', ['物业纠纷']),
  'dispute.resolved.traffic': ofKind('化解交通事故纠纷件数', 'On traffic accidents', '交通事故', [
    '道路交通事故纠纷',
    '交通事故纠纷',
  ]),
  'dispute.resolved.medical': ofKind('化解医疗纠纷件数', 'On medical treatment', '医疗纠纷', [
    '医疗纠纷',
    '医患纠纷',
  ]),
  'dispute.resolved.damages': ofKind('化解损害赔偿纠纷件数', 'On damages', '损害赔偿', ['损害赔偿纠纷']),
  'dispute.from_court': count(
    '诉前委派调解件数',
    'Sent by the court',
    '件',
    { source: 'court', found_on: inPeriod },
    {
      aliases: [
        '诉前调解',
        '法院委派调解',
        '诉前委派案件',
        '承接诉前调解案件',
        '协助法庭化解案件',
        '诉调对接案件',
      ],
    },
  ),
  'dispute.from_police': count(
    '公安移送调解件数',
    'Sent by the police',
    '件',
    { source: 'police', found_on: inPeriod },
    { aliases: ['警调对接', '派出所移送纠纷', '公调对接案件', '治安纠纷'] },
  ),
  'dispute.from_petition': count(
    '信访转入调解件数',
    'From petitions',
    '件',
    { source: 'petition', found_on: inPeriod },
    { aliases: ['访调对接', '信访移交纠纷', '访调对接案件'] },
  ),
  'dispute.from_grid': count(
    '网格上报矛盾纠纷件数',
    'Found by the grid',
    '件',
    { source: 'grid', found_on: inPeriod },
    { aliases: ['网格排查矛盾纠纷', '网格员排查矛盾纠纷', '网格员化解矛盾纠纷'] },
  ),
  'dispute.admin_mediated': count(
    '办理行政调解案件数',
    'Administrative mediation',
    '件',
    { mediation_kind: 'admin', closed_on: inPeriod },
    { aliases: ['行政调解案件', '行政调解', '开展行政调解'] },
  ),
  'dispute.admin_mediated.success_rate': share(
    '行政调解成功率',
    'Administrative mediation, agreed',
    count('行政调解成功件数', 'Agreed', '件', {
      mediation_kind: 'admin',
      result: 'success',
      closed_on: inPeriod,
    }),
    count('行政调解结案件数', 'Closed', '件', { mediation_kind: 'admin', closed_on: inPeriod }),
  ),
  'dispute.lawyer_mediated': count(
    '律师调解件数',
    'Mediated by lawyers',
    '件',
    { mediation_kind: 'lawyer', closed_on: inPeriod },
    { aliases: ['律师调解案件', '律师参与调解'] },
  ),
  'dispute.agreements': agreed,
  'dispute.agreements.written': count(
    '书面调解协议份数',
    'Written agreements',
    '份',
    { agreement_form: 'written', resolved_on: inPeriod },
    { aliases: ['签订调解协议', '达成书面协议', '制作调解协议书', '书面协议', '达成调解协议书'] },
  ),
  'dispute.agreements.oral': count(
    '口头调解协议件数',
    'Oral agreements',
    '件',
    { agreement_form: 'oral', resolved_on: inPeriod },
    { aliases: ['口头协议', '达成口头协议'] },
  ),
  'dispute.agreements.confirmed': count(
    '司法确认调解协议件数',
    'Confirmed by the court',
    '件',
    { confirmed_on: inPeriod },
    { aliases: ['司法确认', '申请司法确认', '办理司法确认', '司法确认案件'] },
  ),
  'dispute.agreements.performed_rate': share(
    '调解协议履行率',
    'Agreements performed',
    count('已履行的调解协议件数', 'Performed', '件', {
      result: 'success',
      resolved_on: inPeriod,
      performed_on: filled,
    }),
    agreed,
    { aliases: ['协议履行率'] },
  ),
  'dispute.followed_up': count(
    '矛盾纠纷回访件数',
    'Looked after',
    '件',
    { follow_up_on: inPeriod },
    { aliases: ['回访纠纷', '调解回访', '纠纷回访'] },
  ),

  'dispute.resolved.homesteads': ofKind('化解宅基地纠纷件数', 'Over homesteads', '宅基地', ['宅基地纠纷']),
  'dispute.resolved.consumers': ofKind('化解消费纠纷件数', 'Of consumers', '消费纠纷', [
    '消费纠纷',
    '消费者权益纠纷',
  ]),
  'dispute.resolved.pollution': ofKind('化解环境污染纠纷件数', 'Over pollution', '环境污染', [
    '环境污染纠纷',
    '环境纠纷',
  ]),
  'mediation.cases.change_yoy': change('人民调解案件同比变化', "People's mediation, change", handled, {
    aliases: ['人民调解案件同比', '调解案件同比'],
  }),
  'dispute.village_mediated': count(
    '村(社区)调解组织调解件数',
    'Mediated in villages',
    '件',
    { closed_on: inPeriod, committee: mentions('村', '社区', '居委') },
    { aliases: ['村级调解', '村（社区）调解', '村级人民调解委员会调解', '就地化解'] },
  ),
})
