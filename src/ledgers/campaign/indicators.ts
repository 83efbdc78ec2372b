/** What reports say of campaigns. An action belongs to the year of its day, what was struck off to that of the strike. */
import { defineIndicators, share, tally } from '#kernel/tally.ts'
import { inPeriod, not } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, sum, distinct } = tally({ fields, procedure })

const yuan = { kind: 'amount', scale: 10_000 } as const
const done = { action_on: inPeriod, status: not('cancelled') } as const
const culture = { name: '文化市场', action_kind: 'joint', action_on: inPeriod } as const
const cultureOnly = { zh: '只计文化市场的联合执法', en: 'Joint enforcement in the market of culture only' }

/** Illegal buildings, whether or not the book says since when they stand. */
const buildings = ['违法建筑', '新增违建', '存量违建'] as const
const outcome = (zh: string, en: string, unit: string, item: string, aliases: readonly string[]) =>
  sum(zh, en, unit, 'result_qty', { result_item: item, ...done }, { aliases })

const hazards = { result_item: ['隐患', '重大隐患'], ...done } as const
const found = sum('发现隐患处数', 'Hazards found', '处', 'result_qty', hazards, {
  aliases: ['发现隐患', '发现安全隐患', '排查安全隐患', '排查整治隐患', '排查各类隐患'],
})
const mended = sum('整改隐患处数', 'Hazards mended', '处', 'mended_qty', hazards, {
  aliases: ['整改隐患', '完成隐患整改', '已整改隐患', '消除隐患', '整改安全隐患'],
  note: { zh: '按填写的已整改数量计', en: 'By the number noted as mended' },
})

export const indicators = defineIndicators({
  'campaign.parking_lots.built': sum(
    '新建停车场个数',
    'Parking lots built',
    '个',
    'result_qty',
    { name: '一难两乱', result_item: '停车场', action_kind: 'build', action_on: inPeriod },
    { aliases: ['新建停车场'] },
  ),
  'campaign.boilers.closed': sum(
    '关停燃煤锅炉座数',
    'Coal boilers closed',
    '座',
    'result_qty',
    { result_item: '燃煤锅炉', action_kind: 'close', action_on: inPeriod },
    { aliases: ['关停燃煤锅炉', '淘汰燃煤锅炉', '拆除燃煤锅炉'] },
  ),
  'campaign.sand_sites.banned': sum(
    '取缔私人采砂点家数',
    'Sand sites banned',
    '家',
    'result_qty',
    { result_item: '采砂点', action_kind: 'ban', action_on: inPeriod },
    { aliases: ['取缔私人采砂点', '取缔非法采砂点', '取缔采砂点'] },
  ),
  'campaign.wages.recovered': sum(
    '追讨农民工工资金额',
    'Wages recovered',
    '万元',
    'amount',
    { name: '欠薪', action_kind: 'recover', action_on: inPeriod },
    { ...yuan, aliases: ['追讨农民工工资', '追回农民工工资', '追讨拖欠工资', '为农民工追回工资'] },
  ),
  'campaign.wages.arrears_cleared': sum(
    '根治欠薪金额',
    'Arrears of wages cleared',
    '万元',
    'amount',
    { name: '欠薪', status: 'written_off', closed_on: inPeriod },
    { ...yuan, aliases: ['根治欠薪', '化解欠薪'] },
  ),
  'campaign.wages.persons': sum(
    '追讨工资涉及农民工人数',
    'Workers paid their arrears',
    '人',
    'persons',
    { name: '欠薪', ...done },
    { aliases: ['涉及农民工', '涉及劳动者', '惠及农民工'] },
  ),
  'campaign.joint.premises_visits': sum(
    '联合执法检查家次',
    'Premises visited jointly',
    '家次',
    'premises',
    culture,
    {
      aliases: ['联合执法'],
      note: cultureOnly,
    },
  ),
  'campaign.joint.person_times': sum(
    '联合执法出动人次',
    'Persons sent out jointly',
    '人次',
    'person_times',
    culture,
    {
      aliases: ['出动人力'],
      note: cultureOnly,
    },
  ),
  'campaign.joint.pirated_books': sum(
    '查缴盗版书籍套数',
    'Pirated books seized',
    '套',
    'result_qty',
    { name: '文化市场', result_item: '盗版书籍', action_kind: 'seize', action_on: inPeriod },
    { aliases: ['查缴盗版书籍', '收缴盗版书籍', '收缴非法出版物'] },
  ),
  'campaign.housing_hazards.found': sum(
    '排查房屋安全隐患处数',
    'Hazards of houses found',
    '处',
    'result_qty',
    { name: '房屋安全隐患排查整治', result_item: '隐患', action_kind: 'inspect', action_on: inPeriod },
    { aliases: ['排查房屋安全隐患', '排查隐患', '房屋安全隐患'] },
  ),
  'campaign.group_rent.actions': count(
    '群租整治次数',
    'Actions against group renting',
    '次',
    { name: '群租整治', action_kind: 'rectify', action_on: inPeriod },
    { aliases: ['群租整治', '开展群租整治', '群租房整治'] },
  ),
  'campaign.actions': count('开展专项整治行动次数', 'Actions', '次', done, {
    aliases: ['专项整治行动', '专项执法行动', '开展专项行动', '集中整治行动', '开展执法检查'],
  }),
  'campaign.campaigns': distinct('专项整治项数', 'Campaigns', '项', ['name'], done, {
    aliases: ['专项整治项目', '开展专项整治'],
  }),
  'campaign.joint.actions': count(
    '联合执法次数',
    'Joint actions',
    '次',
    { action_kind: 'joint', ...done },
    {
      aliases: [
        '开展联合执法',
        '联合执法行动',
        '开展联合执法检查',
        '联合执法检查',
        '联合整治',
        '“综合查一次”联合检查',
        '综合查一次',
        '跨部门联合检查',
      ],
    },
  ),
  'campaign.joint.premises_visits.all': sum(
    '联合执法检查家次（全部领域）',
    'Premises visited jointly, all fields',
    '家次',
    'premises',
    { action_kind: 'joint', ...done },
  ),
  'campaign.inspections': count(
    '开展检查排查次数',
    'Inspections',
    '次',
    { action_kind: 'inspect', ...done },
    { aliases: ['开展安全检查', '安全生产检查', '开展检查', '日常检查', '开展排查'] },
  ),
  'campaign.premises_visits': sum('检查生产经营单位家次', 'Premises visited', '家次', 'premises', done, {
    aliases: [
      '检查企业',
      '检查生产经营单位',
      '检查经营户',
      '检查场所',
      '检查市场主体',
      '检查经营主体',
      '检查各类企业',
      '执法检查家次',
      '检查医疗机构',
      '检查单位',
    ],
  }),
  'campaign.person_times': sum('出动执法人员人次', 'Persons sent out', '人次', 'person_times', done, {
    aliases: ['出动执法人员', '出动检查人员', '出动人员', '出动执法力量'],
  }),
  'campaign.vehicles': sum('出动执法车辆车次', 'Vehicles sent out', '车次', 'vehicles', done, {
    aliases: ['出动执法车辆', '出动车辆', '出动执法车'],
  }),
  'campaign.hazards.found': found,
  'campaign.hazards.major': sum(
    '发现重大隐患处数',
    'Major hazards found',
    '处',
    'result_qty',
    { result_item: '重大隐患', ...done },
    { aliases: ['重大事故隐患', '排查重大隐患', '重大隐患'] },
  ),
  'campaign.hazards.mended': mended,
  'campaign.hazards.mended_rate': share('隐患整改率', 'Hazards mended', mended, found, {
    aliases: ['隐患整改完成率', '安全隐患整改率'],
  }),
  'campaign.illegal_buildings.area': sum(
    '拆除违法建筑面积',
    'Illegal buildings removed',
    '平方米',
    'result_qty',
    { result_item: buildings, action_kind: ['demolish', 'rectify', 'ban'], result_unit: '平方米', ...done },
    { aliases: ['拆除违法建筑', '拆除违建面积', '拆违面积', '拆除违章建筑面积'] },
  ),
  'campaign.illegal_buildings.count': sum(
    '拆除违法建筑处数',
    'Illegal buildings removed, places',
    '处',
    'result_qty',
    {
      result_item: buildings,
      action_kind: ['demolish', 'rectify', 'ban'],
      result_unit: not('平方米'),
      ...done,
    },
    { aliases: ['拆除违法建设', '拆除违建', '拆除违章建筑'] },
  ),
  'campaign.street_vending': sum(
    '整治占道经营处数',
    'Street vending put right',
    '处',
    'result_qty',
    { result_item: '占道经营', ...done },
    { aliases: ['整治占道经营', '规范占道经营', '清理流动摊贩', '规范流动摊点', '劝离占道经营'] },
  ),
  'campaign.signboards': sum(
    '整治户外广告牌匾块数',
    'Signboards put right',
    '块',
    'result_qty',
    { result_item: '广告牌匾', ...done },
    { aliases: ['清理户外广告', '拆除广告牌', '清理小广告', '整治广告牌匾'] },
  ),
  'campaign.orders': sum('下发责令整改通知书份数', 'Orders to mend', '份', 'orders', done, {
    aliases: [
      '下发整改通知书',
      '责令整改',
      '下达责令改正通知书',
      '下发限期整改通知书',
      '发放整改通知书',
      '责令限期整改指令书',
      '下达整改指令书',
    ],
  }),
  'campaign.cases_filed': sum('专项整治立案查处件数', 'Cases filed in campaigns', '件', 'cases_filed', done, {
    aliases: ['立案查处', '查处违法案件', '查处案件'],
  }),
  'campaign.closed_rate': share(
    '专项整治销号率',
    'Struck off',
    count('已销号的整治行动数', 'Struck off', '次', { status: 'written_off', action_on: inPeriod }),
    count('整治行动数', 'Actions', '次', done),
    { aliases: ['整治完成率', '销号率'] },
  ),

  'campaign.illegal_buildings.new': sum(
    '拆除新增违建处数',
    'New illegal buildings removed, places',
    '处',
    'result_qty',
    { result_item: '新增违建', result_unit: not('平方米'), ...done },
    { aliases: ['拆除新增违法建设', '新增违法建设', '新增违建'] },
  ),
  'campaign.illegal_buildings.old': sum(
    '拆除存量违建处数',
    'Old illegal buildings removed, places',
    '处',
    'result_qty',
    { result_item: '存量违建', result_unit: not('平方米'), ...done },
    { aliases: ['拆除存量违法建设', '存量违法建设', '存量违建'] },
  ),
  'campaign.fishing_gear': outcome('取缔销毁非法渔具张数', 'Fishing gear destroyed', '张', '非法渔具', [
    '取缔销毁非法捕捞网具',
    '清理非法网具',
    '销毁渔网',
    '收缴禁用渔具',
  ]),
  'campaign.poaching': outcome('查处非法捕捞(垂钓)起数', 'Poaching of fish', '起', '非法捕捞', [
    '查处非法捕捞',
    '劝离违规垂钓',
    '查处违规垂钓',
  ]),
  'campaign.fireworks': outcome('收缴烟花爆竹箱数', 'Fireworks seized', '箱', '烟花爆竹', [
    '收缴烟花爆竹',
    '查缴烟花爆竹',
    '查获非法烟花爆竹',
  ]),
  'campaign.gas_cylinders': outcome('收缴违规气瓶个数', 'Gas cylinders seized', '个', '液化气瓶', [
    '收缴气瓶',
    '收缴液化气钢瓶',
    '查扣气瓶',
  ]),
  'campaign.charging': outcome('整治电动车违规充电停放处数', 'Charging put right', '处', '违规充电', [
    '违规充电',
    '飞线充电',
    '整治违规停放充电',
  ]),
  'campaign.garbage': outcome('清运垃圾吨数', 'Garbage cleared', '吨', '垃圾', [
    '清运垃圾',
    '清理垃圾',
    '清运建筑垃圾',
  ]),
  'campaign.vehicles.dealt_with': outcome('查处违法车辆辆数', 'Vehicles dealt with', '辆', '车辆', [
    '查扣车辆',
    '查处违法车辆',
    '暂扣车辆',
    '清理僵尸车',
  ]),
  'campaign.counterfeits': outcome('查获假冒伪劣商品件数', 'Counterfeits seized', '件', '假冒伪劣商品', [
    '查获假冒伪劣商品',
    '收缴假冒伪劣商品',
    '查扣不合格商品',
  ]),
  'campaign.polluters.closed': outcome('整治“散乱污”企业家数', 'Polluters dealt with', '家', '散乱污企业', [
    '“散乱污”企业',
    '整治散乱污企业',
    '取缔散乱污企业',
  ]),
  'campaign.open_fires': outcome('查处违规用火(焚烧)起数', 'Open fires dealt with', '起', '野外用火', [
    '查处违规用火',
    '查处露天焚烧',
    '秸秆焚烧',
  ]),
  'campaign.clues': outcome('摸排整治线索条数', 'Clues', '条', '线索', [
    '问题线索',
    '受理问题线索',
    '摸排线索',
    '排查线索',
  ]),
  'campaign.interviews': outcome('行政约谈企业家次', 'Enterprises talked to', '家次', '约谈企业', [
    '约谈企业',
    '行政约谈',
    '约谈企业负责人',
  ]),
  'campaign.closures': sum(
    '关停取缔家数',
    'Closed or banned',
    '家',
    'result_qty',
    { action_kind: ['close', 'ban'], result_unit: '家', ...done },
    { aliases: ['关停取缔', '关停企业', '责令停业整顿家数', '取缔无证经营'] },
  ),
})
