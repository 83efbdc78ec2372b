/** 专项整治: one action inside a named campaign, with its result. */
import { choice, day, decimal, defineFields, integer, money, text } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { campaigns, items } from './words.ts'

export const fields = defineFields({
  name: text('整治行动名称', 'Campaign', {
    max: 120,
    required: true,
    searched: true,
    known:
      spoken(`行动名称 专项行动名称 专项行动 整治名称 专项整治名称 整治行动 专项整治 行动 执法行动名称 专项名称 整治项目 联合执法行动 专项执法行动 专项工作名称 整治专项
      整治类别 整治任务 专项执法名称 专项整治行动 专项整治行动名称`),
    suggestions: campaigns,
  }),
  action_on: day('行动日期', 'Day of the action', {
    required: true,
    known:
      spoken(`日期 检查日期 整治日期 开展日期 行动时间 开展时间 时间 检查时间 执法日期 排查日期 整治时间 实施日期 出动日期 行动开展日期 整治开展时间 联合执法时间 执法时间
      实施时间 巡查日期 排查时间`),
  }),
  action_kind: choice(
    '工作类别',
    'Kind of action',
    {
      inspect: [
        '检查排查',
        'Inspection',
        ...spoken(`检查 排查 执法检查 安全检查 隐患排查 日常检查 巡查 摸排 走访排查 专项检查 督导检查 摸底排查 拉网式排查 大排查 大检查 现场检查 突击检查 随机抽查 抽查 夜查
        明察暗访`),
      ],
      joint: [
        '联合执法',
        'Joint enforcement',
        ...spoken(
          '联合检查 联合整治 联合行动 综合执法 联合执法检查 部门联合执法 多部门联合 联合巡查 联合督查 跨部门联合执法 综合查一次',
        ),
      ],
      rectify: [
        '整治',
        'Putting right',
        ...spoken(
          '集中整治 专项整治 整改 综合整治 治理 清理整治 集中治理 规范整治 清理 清理规范 整治行动 集中清理 专项治理',
        ),
      ],
      close: [
        '关停',
        'Closing down',
        ...spoken('关闭 停产 关停拆除 责令停业 停业 关停淘汰 停产整顿 停业整顿 责令关停 停产停业'),
      ],
      ban: ['取缔', 'Ban', ...spoken('查封取缔 清理取缔 打击取缔 取缔关闭 依法取缔 打击 捣毁 取缔窝点')],
      build: ['新建', 'Building', '建设', '改建', '新增', '建成', '新建改建'],
      recover: ['追缴', 'Recovery', '追讨', '追回', '清欠', '讨薪', '追薪', '清缴', '追偿'],
      seize: ['查缴', 'Seizure', '收缴', '没收', '查扣', '扣押', '暂扣', '查获', '罚没'],
      demolish: [
        '拆除',
        'Demolition',
        ...spoken('拆违 强制拆除 依法拆除 强拆 集中拆除 拆违行动 拆除违建 自行拆除 助拆'),
      ],
      publicity: [
        '宣传教育',
        'Publicity',
        ...spoken('宣传 约谈 培训 宣传引导 普法宣传 入户宣传 警示教育 行政约谈'),
      ],
    },
    {
      known: spoken(
        '行动类型 行动类别 工作类型 类别 类型 措施类别 整治措施 工作方式 执法方式 处置方式 行动方式 措施 工作措施 整治方式 行动形式 执法形式',
      ),
    },
  ),
  village: text('村(社区)', 'Village', {
    max: 80,
    searched: true,
    known: spoken(
      '居民区 村居 社区 村 所在村社 村社 地点 区域 检查地点 整治地点 属地 点位 整治区域 行动地点 辖区 所属社区 所在村 执法地点 检查区域',
    ),
  }),
  units: text('参与单位', 'Units taking part', {
    max: 300,
    searched: true,
    known:
      spoken(`参加单位 联合单位 执法单位 责任单位 牵头单位 参与部门 参加部门 实施单位 检查单位 配合单位 联合部门 参与科室 出动单位 执法部门 参加部门单位 牵头及参与单位
      主办单位`),
  }),
  target: text('检查对象', 'Target', {
    max: 200,
    searched: true,
    known: spoken(
      '被检查单位 整治对象 检查对象名称 被检查对象 企业名称 商户 点位名称 整治点位 检查企业 受检单位 检查场所 重点对象 场所名称 被查单位 检查单位名称',
    ),
  }),
  premises: integer('检查家次', 'Premises visited', {
    unit: '家次',
    known:
      spoken(`家次 检查户次 检查家数 检查企业数 检查场所数 检查单位数 检查企业家次 检查经营场所 检查点位数 户次 检查场所家次 检查经营单位 检查户数 检查场所（家次）
      检查生产经营单位 检查商户数 排查户数 检查数`),
  }),
  person_times: integer('出动人次', 'Persons sent out', {
    unit: '人次',
    known: spoken(
      '出动人力 出动执法人员 人次 出动人员 出动执法人次 出动力量 参与人次 出动人数 出动执法力量 出动警力 执法人员人次 参与人员 参加人数 投入人力',
    ),
  }),
  vehicles: integer('出动车次', 'Vehicles sent out', {
    unit: '车次',
    known: spoken('出动车辆 车次 出动执法车辆 出动执法车次 车辆数 出动执法车 出动车辆数 执法车辆'),
  }),
  result_item: text('成果项目', 'Result', {
    max: 80,
    searched: true,
    known: spoken(
      '成果 整治成果 成果类别 结果项目 发现问题类别 项目 整治内容 成果名称 问题类别 成果类型 成果事项 整治事项 问题类型 隐患类型 发现问题 整治类型',
    ),
    suggestions: items,
  }),
  result_qty: decimal('数量', 'Quantity', {
    known: spoken(
      '成果数量 结果数量 整治数量 发现数量 隐患数 隐患数量 处数 发现隐患数 问题数 整改数量 问题数量 发现问题数 完成数量 整治数 发现隐患数量',
    ),
  }),
  result_unit: text('单位', 'Unit of quantity', {
    max: 20,
    known: ['计量单位', '数量单位', '成果单位', '量词'],
    suggestions: ['处', '家', '座', '个', '套', '起', '间', '平方米', '辆', '件', '份', '万元'],
  }),
  mended_qty: decimal('已整改数量', 'Mended', {
    known: spoken(
      '整改数 已整改数 完成整改数 整改完成数 已整改隐患数 完成整改数量 已整改 已整改问题数 整改到位数 整改完成数量 已完成整改数 隐患整改数',
    ),
  }),
  amount: money('金额（元）', 'Amount', {
    known: spoken('涉及金额 追缴金额 追讨金额 金额 罚没金额 欠薪金额 追回金额 清欠金额 金额(万元) 涉案金额'),
  }),
  persons: integer('涉及人数', 'Persons concerned', {
    unit: '人',
    known: ['涉及农民工人数', '涉及劳动者人数', '受益人数', '农民工人数', '惠及人数', '人数'],
  }),
  cases_filed: integer('立案查处件数', 'Cases filed', {
    unit: '件',
    known: ['立案数', '立案件数', '查处案件数', '行政处罚件数', '立案查处', '处罚件数', '查处件数'],
  }),
  orders: integer('责令整改份数', 'Orders to mend', {
    unit: '份',
    known:
      spoken(`整改通知书份数 下发整改通知书 责令整改通知书 整改通知书 下达责令改正通知书 限期整改通知书份数 下发整改通知书份数 发放整改通知书 责令改正通知书份数 整改文书数
      下达整改通知书`),
  }),
  mend_due_on: day('整改期限', 'To be mended by', {
    known: spoken('限期整改日期 整改时限 完成时限 整治期限 限改日期 整改截止日期 限期整改时间 要求整改日期'),
  }),
  closed_on: day('验收日期', 'Closed on', {
    known: spoken(
      '销号日期 完成日期 验收时间 销号时间 整改完成日期 办结日期 完成时间 结案日期 验收销号日期 整改完成时间 复查日期 办结时间 整治完成日期',
    ),
  }),
  checked_by: text('验收人', 'Checked by', {
    max: 60,
    known: ['验收单位', '验收人员', '核查人', '复查人', '复核人', '复查人员', '验收负责人', '核查人员'],
  }),
  ...everyEntry,
})
