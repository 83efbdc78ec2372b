/**
 * What reports say of money, goods and rooms. Money belongs to the year it was granted or spent in, goods to the year
 * they were acquired in; what is held is what is in use on the last day of the year.
 */
import { defineIndicators, share, tally } from '#kernel/tally.ts'
import { byPeriodEnd, filled, inPeriod, mentions, not, notByPeriodEnd } from '#kernel/where.ts'
import { enforcer } from '#ledgers/enforcer/index.ts'
import { fields } from './fields.ts'
import { items } from './items.ts'
import { procedure } from './procedure.ts'

const { count, sum, distinct } = tally({ fields, procedure })

type Item = (typeof items)[keyof typeof items]
type Purpose =
  | 'publicity'
  | 'legal_service'
  | 'legal_aid'
  | 'mediation'
  | 'enforcement'
  | 'law_based'
  | 'training'

/** What stood in use on the last day of the year, also where it was scrapped since. */
const held = {
  acquired_on: byPeriodEnd,
  scrapped_on: notByPeriodEnd,
  or: [{ status: 'in_use' as const }, { status: 'scrapped' as const, scrapped_on: filled }],
}
const acquired = { acquired_on: inPeriod, status: not('refused') } as const
const granted = { kind: 'budget', granted_on: inPeriod, status: not('applied', 'refused') } as const

const stock = (zh: string, en: string, unit: string, item: Item, aliases: readonly string[] = []) =>
  sum(zh, en, unit, 'qty', { item, ...held }, { aliases })
const bought = (
  zh: string,
  en: string,
  unit: string,
  item: Item | readonly Item[],
  recipient: ReturnType<typeof mentions>,
  aliases: readonly string[] = [],
) => sum(zh, en, unit, 'qty', { item, recipient, ...acquired }, { aliases })
const funds = (
  zh: string,
  en: string,
  purpose: Purpose | 'reconsideration' | 'emergency_equipment',
  aliases: readonly string[] = [],
) => sum(zh, en, '万元', 'amount', { ...granted, purpose }, { aliases, scale: 10_000, kind: 'amount' })

const rescue = mentions('消防救援', '消防大队')

export const indicators = defineIndicators({
  'digital_gov.investment': sum(
    '数字政府建设投资',
    'Invested in digital government',
    '万元',
    'amount',
    { kind: 'budget', purpose: 'digital_government', spent_on: inPeriod },
    { aliases: ['数字政府投资', '信息化建设投资'], scale: 10_000, kind: 'amount' },
  ),
  'reconsideration.office.budget': funds(
    '复议应诉办公经费',
    'Funds of the reconsideration office',
    'reconsideration',
  ),
  'reconsideration.office.floor_area': sum(
    '复议应诉办公场所面积',
    'Floor area of the reconsideration office',
    '㎡',
    'qty',
    {
      kind: 'premises',
      unit: not('间', '处', '个', '套'),
      or: [{ assigned_to: '行政复议应诉室' }, { purpose: 'reconsideration' }],
      acquired_on: byPeriodEnd,
      scrapped_on: notByPeriodEnd,
      status: not('refused', 'applied'),
    },
    { kind: 'amount' },
  ),
  'resource.uniforms.issued': sum(
    '配置制式执法服装套数',
    'Uniforms',
    '套',
    'qty',
    { ...acquired, or: [{ kind: 'uniform' }, { item: mentions('服装', '制服') }] },
    { aliases: ['制式执法服装', '配发制式服装', '统一制式服装'] },
  ),
  'resource.emergency.funds': funds(
    '应急装备筹措资金',
    'Funds for emergency equipment',
    'emergency_equipment',
    ['筹措应急装备资金'],
  ),
  'resource.recipients.townships': distinct(
    '受配装备乡镇数',
    'Townships equipped',
    '个',
    ['recipient'],
    { item: items.satellite_phone, recipient_kind: 'township', ...acquired },
    {
      aliases: ['为乡镇采购', '为乡镇配备'],
      note: { zh: '按受配卫星电话的乡镇计', en: 'Those given satellite phones' },
      kind: 'flow',
    },
  ),
  'resource.recipients.departments': distinct(
    '受配装备县直部门数',
    'Departments equipped',
    '个',
    ['recipient'],
    { item: items.satellite_phone, recipient_kind: 'department', ...acquired },
    {
      aliases: ['县直部门采购', '为部门配备'],
      note: { zh: '按受配卫星电话的部门计', en: 'Those given satellite phones' },
      kind: 'flow',
    },
  ),
  'resource.satellite_phones.bought': sum(
    '采购卫星电话部数(乡镇和部门)',
    'Satellite phones for townships and departments',
    '部',
    'qty',
    { item: items.satellite_phone, ...acquired, recipient_kind: ['township', 'department'] },
    { aliases: ['卫星电话'] },
  ),
  'resource.rescue.station_workstation_camera': bought(
    '消防救援:卫星便携站、图形工作站、摄像机台数',
    'Rescue: stations, workstations, cameras',
    '台',
    [items.satellite_station, items.workstation, items.camera],
    rescue,
  ),
  'resource.rescue.vehicles': bought(
    '消防救援:越野型摩托车、通讯保障车辆数',
    'Rescue: vehicles',
    '辆',
    [items.motorcycle, items.comms_vehicle],
    rescue,
  ),
  'resource.rescue.command_terminals': bought(
    '消防救援:指挥终端套数',
    'Rescue: command terminals',
    '套',
    items.command_terminal,
    rescue,
  ),
  'resource.rescue.field_terminals': bought(
    '消防救援:北斗有源终端、4G单兵、卫星电话部数',
    'Rescue: field terminals',
    '部',
    [items.beidou_terminal, items.field_kit, items.satellite_phone],
    rescue,
  ),
  'resource.rescue.drones': bought(
    '消防救援:三维建模无人机架数',
    'Rescue: drones',
    '架',
    items.drone,
    rescue,
  ),
  'resource.body_cameras': stock('执法记录仪台数', 'Body cameras', '台', items.body_camera, [
    '配置执法记录仪',
    '配备执法记录仪',
  ]),
  'resource.body_cameras.coverage_rate': share(
    '一线执法队员执法记录仪覆盖率',
    'Front-line officers with a body camera',
    distinct('配有执法记录仪的执法队员人数', 'Officers with a body camera', '人', ['holder_cert_no'], {
      item: items.body_camera,
      ...held,
    }),
    enforcer.indicators['enforcement.officers.front_line']!,
    {
      aliases: ['执法记录仪覆盖率', '执法记录仪配备率'],
      note: {
        zh: '按使用人执法证号计人，公用的不计',
        en: 'By the certificate of the holder; shared ones are left out',
      },
    },
  ),
  'resource.body_cameras.bought': sum(
    '新购执法记录仪台数',
    'Body cameras bought',
    '台',
    'qty',
    { item: items.body_camera, ...acquired },
    { aliases: ['新增执法记录仪', '购置执法记录仪', '采购执法记录仪'] },
  ),
  'resource.enforcement_vehicles': stock(
    '执法车辆数',
    'Enforcement vehicles',
    '辆',
    items.enforcement_vehicle,
    ['配备执法车辆', '执法车'],
  ),
  'resource.enforcement_terminals': stock(
    '移动执法终端台数',
    'Enforcement terminals',
    '台',
    items.enforcement_terminal,
    ['执法终端', '移动执法终端'],
  ),
  'resource.service_terminals': stock(
    '政务服务自助终端台数',
    'Self-service terminals',
    '台',
    items.service_terminal,
    ['自助服务终端', '政务自助终端'],
  ),
  'resource.mediation_rooms': stock('调解室个数', 'Mediation rooms', '个', items.mediation_room, [
    '调解室',
    '品牌调解室',
  ]),
  'resource.service_halls': stock('政务服务中心(站)个数', 'Service halls', '个', items.service_hall, [
    '便民服务中心',
    '政务服务大厅',
    '便民服务站',
  ]),
  'resource.warehouses': stock('应急物资库个数', 'Emergency stores', '个', items.warehouse, [
    '应急物资储备库',
  ]),
  'resource.law_books.bought': sum(
    '购置法律书籍册数',
    'Law books bought',
    '册',
    'qty',
    { item: items.law_books, ...acquired },
    { aliases: ['配备法律书籍', '法律图书'] },
  ),
  'resource.law_based.funds': funds('法治建设经费', 'Funds for law-based government', 'law_based', [
    '法治政府建设经费',
    '法治建设专项经费',
    '依法治县经费',
  ]),
  'resource.publicity.funds': funds('普法宣传经费', 'Funds for publicity', 'publicity', [
    '普法经费',
    '普法专项经费',
    '法治宣传经费',
  ]),
  'resource.legal_service.funds': funds('公共法律服务经费', 'Funds for legal service', 'legal_service', [
    '法律服务经费',
    '购买法律服务经费',
  ]),
  'resource.legal_aid.funds': funds('法律援助经费', 'Funds for legal aid', 'legal_aid', ['法律援助专项经费']),
  'resource.mediation.funds': funds('人民调解经费', 'Funds for mediation', 'mediation', [
    '调解经费',
    '“以案定补”经费',
  ]),
  'resource.enforcement.funds': funds('行政执法保障经费', 'Funds for enforcement', 'enforcement', [
    '执法经费',
    '执法装备经费',
  ]),
  'resource.equipment.amount': sum(
    '装备购置金额',
    'Spent on equipment',
    '万元',
    'amount',
    { kind: ['equipment', 'uniform'], ...acquired },
    { aliases: ['购置装备资金', '投入装备资金'], scale: 10_000, kind: 'amount' },
  ),
  'resource.equipment.held': sum(
    '执法装备台(套)数',
    'Equipment held',
    '台（套）',
    'qty',
    { kind: 'equipment', ...held },
    { aliases: ['执法装备', '配备执法装备', '执法设备', '配备执法设备'] },
  ),
  'resource.equipment.bought': sum(
    '新购执法装备台(套)数',
    'Equipment bought',
    '台（套）',
    'qty',
    { kind: 'equipment', ...acquired },
    { aliases: ['新购执法装备', '新增执法装备', '购置执法设备', '更新执法装备'] },
  ),
  'resource.interview_rooms': stock('办案询问室间数', 'Interview rooms', '间', items.inquiry_room, [
    '询问室',
    '执法办案室',
    '标准化询问室',
  ]),
  'resource.premises.amount': sum(
    '法治场所阵地建设投入',
    'Spent on premises',
    '万元',
    'amount',
    { kind: 'premises', ...acquired },
    { aliases: ['阵地建设投入', '投资建成', '场所建设资金', '投入建设资金'], scale: 10_000, kind: 'amount' },
  ),
  'resource.windows': stock('政务服务窗口个数', 'Windows', '个', items.window, [
    '综合窗口',
    '服务窗口',
    '综合受理窗口',
    '政务服务窗口',
    '设置综合窗口',
  ]),
  'resource.drones': stock('执法无人机架数', 'Drones', '架', items.drone, ['执法无人机', '配备无人机']),
  'resource.grants': count('安排经费笔数', 'Grants', '笔', granted),
})
