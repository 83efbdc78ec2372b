/** 经费、装备与场所: one grant of money, one kind of goods for one recipient, or one room. */
import { choice, day, decimal, defineFields, money, text } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { unitKind } from '#ledgers/unit-kind.ts'
import { suggestions } from './items.ts'

export const fields = defineFields({
  no: text('资产编号', 'Inventory number', {
    max: 60,
    known: ['编号', '固定资产编号', '资产编码', '批复文号', '设备编号', '登记编号', '拨款文号'],
  }),
  kind: choice(
    '类别',
    'Kind',
    {
      budget: ['经费', 'Funds', ...spoken('资金 预算 专项经费 财政资金 投资 拨款 工作经费 办公经费 补助')],
      equipment: ['装备', 'Equipment', ...spoken('设备 器材 物资 车辆 执法装备 应急装备 办公设备 装备器材')],
      uniform: ['服装', 'Uniform', '制服', '制式服装', '执法服装', '服饰', '执法制服'],
      premises: ['场所', 'Premises', '用房', '办公用房', '场地', '阵地', '办公场所', '房屋', '站点'],
    },
    { known: ['保障类别', '保障类型', '资源类别', '类型', '物资类别', '资产类别', '种类'] },
  ),
  item: text('名称', 'Item', {
    required: true,
    max: 120,
    searched: true,
    suggestions,
    known: spoken(
      '品名 物品名称 装备名称 设备名称 项目名称 经费名称 资金名称 场所名称 物资名称 资产名称 保障内容 项目 经费项目 项目内容 事项',
    ),
  }),
  qty: decimal('数量', 'Quantity', {
    unitFrom: 'unit',
    known: spoken('配置数量 采购数量 配备数量 面积 建筑面积 使用面积 配发数量 件数 台数 套数 部数'),
  }),
  unit: text('单位', 'Unit', {
    max: 20,
    known: ['计量单位', '数量单位', '金额单位'],
    suggestions: [
      '台',
      '套',
      '部',
      '辆',
      '架',
      '个',
      '件',
      '间',
      '处',
      '册',
      ['㎡', '平方米', '平米', 'm²', '平方'],
      ['元', '万元'],
    ],
  }),
  amount: money('金额', 'Amount', {
    unitFrom: 'unit',
    known: spoken(
      '经费金额 资金金额 采购金额 投入资金 拨付金额 批复金额 预算金额 投资额 投资金额 购置金额 总价 筹措资金 到位资金 支出金额 金额合计 资金',
    ),
  }),
  purpose: choice(
    '用途',
    'Purpose',
    {
      digital_government: [
        '数字政府',
        'Digital government',
        ...spoken('数字政府建设 信息化建设 信息化 智慧政务 政务信息化 数字化建设 智慧城市'),
      ],
      reconsideration: [
        '行政复议',
        'Reconsideration',
        ...spoken('复议应诉 行政复议应诉 复议 行政复议与应诉 行政应诉 复议应诉办公'),
      ],
      emergency_equipment: [
        '应急装备',
        'Emergency equipment',
        ...spoken('应急 应急救援 应急管理 应急救援装备 应急保障 消防救援 应急通信 应急物资 防灾减灾'),
      ],
      publicity: ['普法宣传', 'Publicity of law', '普法', '法治宣传', '宣传', '普法依法治理', '法治宣传教育'],
      legal_service: [
        '公共法律服务',
        'Public legal service',
        '法律服务',
        '村居法律顾问',
        '法律顾问',
        '购买法律服务',
        '一村一法律顾问',
      ],
      legal_aid: ['法律援助', 'Legal aid', '法援', '法律援助办案补贴'],
      mediation: ['人民调解', 'Mediation', '调解', '矛盾纠纷化解', '以案定补', '调解补贴'],
      enforcement: ['行政执法', 'Enforcement', '执法', '综合执法', '执法保障', '执法装备', '城市管理'],
      training: ['法治培训', 'Training', '培训', '执法培训'],
      law_based: [
        '法治建设',
        'Law-based government',
        '法治政府建设',
        '依法治县',
        '依法行政',
        '全面依法治县',
        '依法治理',
      ],
      petition: ['信访维稳', 'Petitions', '信访', '维稳', '平安建设', '综治', '社会治理'],
      service: ['政务服务', 'Service', '放管服', '便民服务', '营商环境'],
      other: ['其他', 'Other', '其它', '办公'],
    },
    { known: ['资金用途', '使用方向', '经费用途', '用途类别', '使用用途', '投向'] },
  ),
  applied_on: day('申请日期', 'Applied on', { known: ['申请时间', '申报日期'] }),
  granted_on: day('批复日期', 'Granted on', {
    known: spoken('下达日期 拨付日期 到位日期 批复时间 拨付时间 安排日期 预算下达日期 筹措日期'),
  }),
  spent_on: day('支出日期', 'Spent on', {
    known: ['支付日期', '使用日期', '支出时间', '支付时间', '付款日期'],
  }),
  acquired_on: day('购置日期', 'Acquired on', {
    known: spoken(
      '采购日期 配备日期 购买日期 购置时间 取得日期 验收日期 入库日期 启用日期 采购时间 配置日期 建成日期 投入使用日期',
    ),
  }),
  issued_on: day('配发日期', 'Issued on', {
    known: ['发放日期', '配发时间', '领用日期', '领取日期', '移交日期'],
  }),
  recipient: text('受配单位', 'Recipient', {
    max: 80,
    searched: true,
    known: spoken(
      '配备单位 配发单位 接收单位 领用单位 受领单位 使用部门 资金使用单位 配发对象 受益单位 配置单位',
    ),
  }),
  recipient_kind: unitKind('受配单位类别', 'Kind of recipient', ['单位类别', '受配单位类型', '单位类型']),
  assigned_to: text('使用人（使用单位）', 'Used by', {
    max: 80,
    suggestions: [
      [
        '行政复议应诉室',
        '复议应诉室',
        '行政复议与应诉室',
        '行政复议应诉办公室',
        '复议应诉办公室',
        '县行政复议应诉室',
        '行政复议局',
        '复议室',
      ],
    ],
    known: ['使用人', '使用单位', '领用人', '保管人', '责任人', '使用人员', '持有人', '使用科室', '管理单位'],
  }),
  holder_cert_no: text('使用人执法证号', "Holder's certificate", {
    max: 60,
    known: ['执法证号', '执法证件号', '证件号码', '执法证编号', '持有人执法证号', '行政执法证号'],
  }),
  source: text('资金来源', 'Source of funds', { max: 80, known: ['经费来源', '来源'] }),
  counted_on: day('统计日期', 'Counted on'),
  scrapped_on: day('报废日期', 'Scrapped on', { known: ['报废时间', '停用日期', '处置日期', '退出日期'] }),
  ...everyEntry,
})
