/**
 * What reports say of facts whose records live with another authority. A return belongs to the year its period begins in;
 * only a confirmed one is counted, and a running total never is.
 */
import { change, defineIndicators, share, tally } from '#kernel/tally.ts'
import { inPeriod } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { metrics } from './metrics.ts'
import { procedure } from './procedure.ts'

const { sum, count } = tally({ fields, procedure })

const confirmed = { period_from: inPeriod, status: ['confirmed', 'locked'] } as const

type Metric = (typeof metrics)[keyof typeof metrics]
interface Options {
  aliases?: readonly string[]
  scale?: number
}

/** The sum of the values reported over the periods of the year. */
const total = (metric: Metric, zh: string, en: string, unit: string, options: Options = {}) =>
  sum(zh, en, unit, 'value', { metric, ...confirmed }, options)

/** Money, printed in 万元. */
const amount = (metric: Metric, zh: string, en: string, aliases: readonly string[] = []) =>
  sum(zh, en, '万元', 'value', { metric, ...confirmed }, { aliases, scale: 10_000, kind: 'amount' })

/** The parts of a rate, each added up over the periods of the year. */
const rate = (metric: Metric, zh: string, en: string, aliases: readonly string[] = []) =>
  share(
    zh,
    en,
    sum(`${zh}分子`, `${en}, part`, '个', 'numerator', { metric, ...confirmed }),
    sum(`${zh}分母`, `${en}, whole`, '个', 'denominator', { metric, ...confirmed }),
    { aliases },
  )

/** The values of the year against those of the year before, as the returns give both. */
const movement = (metric: Metric, zh: string, en: string, aliases: readonly string[] = []) =>
  change(zh, en, total(metric, zh, en, '起'), {
    prior: sum(`${zh}上年数`, `${en}, last year`, '起', 'prior_value', { metric, ...confirmed }),
    aliases,
  })

export const indicators = defineIndicators({
  'dept_return.confirmed': count('核实部门报送数据条数', 'Returns confirmed', '条', confirmed),
  'dept_return.confirmation_rate': share(
    '部门报送数据核实率',
    'Confirmed',
    count('已核实报送数据条数', 'Returns confirmed', '条', confirmed),
    count('部门报送数据条数', 'Returns', '条', { period_from: inPeriod }),
  ),
  'digital_gov.data_mount_rate': rate(metrics.data_mounted, '政务数据资源挂载率', 'Data resources mounted'),
  'digital_gov.extranet_village_coverage': rate(
    metrics.extranet,
    '行政村电子政务外网覆盖率',
    'Villages on the government network',
    ['电子政务外网覆盖率'],
  ),
  'digital_gov.catalogue.entries': total(
    metrics.catalogued,
    '编制政务数据目录条数',
    'Data resources catalogued',
    '条',
    { aliases: ['编制政务数据目录', '政务信息资源目录'] },
  ),
  'digital_gov.data.shared': total(metrics.shared, '共享政务数据条数', 'Data shared', '条', {
    aliases: ['共享数据'],
  }),
  'digital_gov.ecerts.collected': total(metrics.ecerts, '归集电子证照数', 'Certificates collected', '个', {
    aliases: ['归集电子证照', '汇聚电子证照'],
  }),
  'business_env.tax_relief.amount': amount(
    metrics.tax_relief,
    '减税降费、留抵退税金额',
    'Tax relief and refunds',
    ['减税降费', '减免税费', '留抵退税'],
  ),
  'business_env.credit_loans.amount': amount(metrics.credit_loans, '“信易贷”发放金额', 'Loans on credit', [
    '发放“信易贷”',
    '信易贷',
  ]),
  'business_env.loans.amount': amount(metrics.loans, '惠企贷款发放金额', 'Loans to enterprises', [
    '发放惠企贷款',
    '普惠小微贷款',
  ]),
  'business_env.fees_cut.amount': amount(metrics.enterprise_fees, '为企业减免费用金额', 'Fees cut', [
    '为企业减负',
  ]),
  'business_env.entities.new': total(metrics.entities_new, '新增经营主体户数', 'New enterprises', '户', {
    aliases: ['新增市场主体', '新增经营主体', '新登记市场主体', '新设市场主体'],
  }),
  'business_env.entities.new.change_yoy': movement(
    metrics.entities_new,
    '新增经营主体同比变化',
    'New enterprises, change',
    ['新增市场主体同比'],
  ),
  'supervision.double_random.checks': total(
    metrics.double_random,
    '“双随机、一公开”抽查户次',
    'Random inspections',
    '户次',
    { aliases: ['双随机抽查', '“双随机、一公开”抽查', '随机抽查市场主体'] },
  ),
  'credit.records.collected': total(metrics.credit_collected, '归集信用信息条数', 'Credit records', '条', {
    aliases: ['归集信用信息', '归集公共信用信息'],
  }),
  'credit.repaired': total(metrics.credit_repaired, '信用修复件数', 'Credit repaired', '件', {
    aliases: ['办理信用修复', '信用修复'],
  }),
  'market.food.sampled': total(metrics.food_sampled, '食品抽检批次', 'Food sampled', '批次', {
    aliases: ['食品安全抽检'],
  }),
  'market.food.pass_rate': rate(metrics.food_passed, '食品抽检合格率', 'Food passed', ['食品抽检批次合格率']),
  'parking.smart_fee.change': movement(metrics.parking_fee, '智慧停车费用变化', 'Parking fee, change', [
    '智慧停车降费',
  ]),
  'safety.accidents': total(metrics.accidents, '辖区生产安全事故起数', 'Accidents at work', '起', {
    aliases: ['全县生产安全事故', '全区生产安全事故'],
  }),
  'safety.accidents.change_yoy': movement(
    metrics.accidents,
    '生产安全事故起数同比变化',
    'Accidents at work, change',
    ['生产安全事故起数同比'],
  ),
  'safety.accident_deaths': total(metrics.accident_deaths, '生产安全事故死亡人数', 'Deaths at work', '人'),
  'safety.fires': total(metrics.fires, '火灾起数', 'Fires', '起', { aliases: ['火灾事故'] }),
  'safety.traffic_accidents.change_yoy': movement(
    metrics.traffic_accidents,
    '道路交通事故起数同比变化',
    'Traffic accidents, change',
    ['道路交通事故同比'],
  ),
  'environment.good_air_rate': rate(metrics.good_air, '空气质量优良天数比例', 'Days of good air', [
    '空气质量优良率',
    '空气优良天数比例',
  ]),
  'environment.water_rate': rate(metrics.water, '地表水水质达标率', 'Water up to standard', ['水质达标率']),
  'crime.telecom_fraud.solved': total(
    metrics.telecom_solved,
    '侦破电信诈骗案起数',
    'Telecom fraud solved',
    '起',
    { aliases: ['侦破电信诈骗案', '破获电信网络诈骗案件'] },
  ),
  'crime.telecom_fraud.recovered': amount(
    metrics.telecom_recovered,
    '电信诈骗挽损金额',
    'Telecom fraud recovered',
    ['挽损', '挽回损失'],
  ),
  'crime.economic.solved': total(
    metrics.economic_solved,
    '破获经济犯罪案件起数',
    'Economic crime solved',
    '起',
    {
      aliases: ['破获经济犯罪案件'],
    },
  ),
  'crime.economic.recovered': amount(
    metrics.economic_recovered,
    '经济犯罪直接追缴挽损金额',
    'Economic crime recovered',
    ['直接追缴挽损'],
  ),
  'crime.economic.assisted_recovery': amount(metrics.economic_assisted, '协助清收金额', 'Assisted recovery', [
    '协助清收',
  ]),
  'crime.criminal.filed': total(metrics.criminal_filed, '刑事案件立案数', 'Criminal cases filed', '起', {
    aliases: ['立刑事案件', '刑事案件立案'],
  }),
  'crime.criminal.filed.change_yoy': movement(
    metrics.criminal_filed,
    '刑事案件立案数同比变化',
    'Criminal cases filed, change',
    ['刑事案件发案同比', '刑事立案同比'],
  ),
  'crime.criminal.solved': total(metrics.criminal_solved, '破获刑事案件数', 'Criminal cases solved', '起', {
    aliases: ['破获刑事案件', '破获各类刑事案件'],
  }),
  'crime.public_security.handled': total(
    metrics.public_security,
    '查处治安案件数',
    'Public order cases',
    '起',
    { aliases: ['查处治安案件', '办理治安案件'] },
  ),
  'crime.gangs.broken': total(metrics.gangs, '打掉黑恶势力团伙数', 'Gangs broken up', '个', {
    aliases: ['打掉涉黑涉恶团伙', '打掉恶势力团伙'],
  }),
  'crime.drugs.solved': total(metrics.drugs_solved, '破获毒品案件数', 'Drug cases solved', '起', {
    aliases: ['破获毒品案件'],
  }),
  'crime.alarms': total(metrics.alarms, '“110”接警数', 'Alarms', '起', { aliases: ['110接处警', '接处警'] }),
  'crime.alarms.change_yoy': movement(metrics.alarms, '“110”接警数同比变化', 'Alarms, change', [
    '接警数同比',
    '警情同比',
  ]),
  'crime.alarms_fraud.change_yoy': movement(
    metrics.alarms_fraud,
    '诈骗类110接警数同比变化',
    'Alarms of fraud, change',
    ['诈骗类警情', '诈骗类接警数'],
  ),
  'crime.alarms_gambling.change_yoy': movement(
    metrics.alarms_gambling,
    '赌博类110接警数同比变化',
    'Alarms of gambling, change',
    ['赌博类警情', '赌博类接警数'],
  ),
  'community_correction.persons': total(
    metrics.corrections,
    '在册社区矫正对象人数',
    'Under community correction',
    '人',
    { aliases: ['社区矫正对象', '在册社区矫正对象'] },
  ),
  'resettlement.persons': total(metrics.resettled, '安置帮教人员人数', 'Helped after release', '人', {
    aliases: ['安置帮教对象', '刑满释放人员'],
  }),
  'survey.security_rate': rate(metrics.satisfaction, '群众安全感满意度', 'Feel safe', ['群众安全感']),
  'labor.arbitration.closing_rate': rate(
    metrics.labor_disputes,
    '劳动人事争议仲裁结案率',
    'Labour arbitration closed',
    ['劳动争议仲裁结案率'],
  ),
  'environment.water_sources_rate': rate(
    metrics.water_sources,
    '集中式饮用水水源地水质达标率',
    'Sources of drinking water up to standard',
    ['饮用水水源地水质达标率', '水源地水质达标率', '饮用水源地水质达标率'],
  ),
  'supervision.double_random.joint': total(
    metrics.joint_random,
    '部门联合“双随机”抽查户次',
    'Joint random inspections',
    '户次',
    { aliases: ['跨部门双随机联合抽查', '部门联合双随机抽查', '联合抽查', '跨部门联合抽查'] },
  ),
  'supervision.double_random.tasks': total(
    metrics.random_tasks,
    '“双随机、一公开”抽查任务数',
    'Tasks of random inspection',
    '个',
    { aliases: ['双随机抽查任务', '双随机任务', '“双随机、一公开”任务'] },
  ),
  'supervision.double_random.published_rate': rate(
    metrics.random_published,
    '“双随机”抽查结果公示率',
    'Results of random inspections published',
    ['抽查结果公示率', '双随机公示率'],
  ),
  'business_env.inspections': total(
    metrics.business_checks,
    '涉企行政检查次数',
    'Inspections of enterprises',
    '次',
    { aliases: ['涉企检查', '涉企行政检查'] },
  ),
  'market.complaints': total(
    metrics.consumer_complaints,
    '受理消费投诉举报件数',
    'Complaints of consumers',
    '件',
    { aliases: ['消费投诉举报', '12315投诉举报', '受理消费投诉', '投诉举报'] },
  ),
  'market.consumer_recovered': amount(
    metrics.consumer_recovered,
    '为消费者挽回经济损失金额',
    'Recovered for consumers',
    ['为消费者挽回经济损失', '挽回消费者损失'],
  ),
  'credit.abnormal_listed': total(metrics.abnormal, '列入经营异常名录户数', 'Listed as irregular', '户', {
    aliases: ['列入经营异常名录', '经营异常名录'],
  }),
  'business_env.policy_funds.amount': amount(
    metrics.policy_funds,
    '惠企政策兑现资金金额',
    'Paid out under policies for enterprises',
    ['兑现惠企资金', '惠企资金', '惠企政策兑现'],
  ),
  'gov_service.terminal_cases': total(
    metrics.terminal_cases,
    '自助终端办理业务件数',
    'Cases at self-service terminals',
    '件',
    { aliases: ['自助终端办理业务', '“粤智助”办理业务', '自助机办理业务'] },
  ),
  'gov_service.terminal_persons': total(
    metrics.terminal_persons,
    '自助终端服务人次',
    'Persons at self-service terminals',
    '人次',
    { aliases: ['自助终端服务群众', '“粤智助”服务群众', '自助机服务群众'] },
  ),
  'labor.arbitration.cases': total(
    metrics.labor_cases,
    '劳动人事争议仲裁案件件数',
    'Labour arbitration cases',
    '件',
    { aliases: ['劳动争议仲裁案件', '劳动仲裁案件', '受理劳动人事争议案件'] },
  ),
  'labor.inspection.cases': total(
    metrics.labor_inspected,
    '劳动保障监察案件件数',
    'Labour inspection cases',
    '件',
    { aliases: ['劳动监察案件', '劳动保障监察案件', '查处劳动保障违法案件'] },
  ),
  'survey.rule_of_law_rate': rate(
    metrics.rol_satisfaction,
    '法治建设群众满意度',
    'Satisfied with the rule of law',
    ['法治建设满意度', '法治政府建设满意度', '群众法治满意率'],
  ),
  'traffic.overloaded': total(metrics.trucks, '查处超限超载车辆辆数', 'Overloaded lorries', '辆', {
    aliases: ['查处超限超载车辆', '超限超载车辆', '查处超限车辆'],
  }),
  'traffic.violations': total(
    metrics.traffic_violations,
    '查处交通违法行为起数',
    'Traffic violations',
    '起',
    { aliases: ['查处交通违法', '交通违法行为', '查处各类交通违法行为'] },
  ),
})
