/** 事项: one power, licence or service of a list, from 梳理 over 公布 and 动态调整 to 取消. */
import { choice, day, defineFields, integer, text, yesNo } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { hasBasis, isRefiled } from './rules.ts'
import { itemKinds } from './words.ts'

export const itemFields = defineFields({
  code: text('事项编码', 'Code', {
    max: 80,
    known: spoken('编码 事项代码 实施编码 基本编码 统一编码 事项编号 编号 实施清单编码 权力编码'),
  }),
  kind: choice('事项类型', 'Kind', itemKinds, {
    required: true,
    known: spoken('类型 类别 事项类别 清单类别 清单类型 权力类型 职权类型 事项性质 清单名称'),
  }),
  name: text('事项名称', 'Item', {
    required: true,
    max: 300,
    searched: true,
    known: spoken(
      '名称 事项 主项名称 子项名称 权力事项名称 权责事项名称 服务事项 政务服务事项 许可事项 行政许可事项 许可事项名称 职权名称 赋权事项名称 下放事项',
    ),
  }),
  dept: text('实施部门', 'Office', {
    max: 100,
    searched: true,
    known: spoken(
      '实施机关 实施主体 责任部门 主管部门 部门 所属部门 承办部门 行使主体 原实施部门 责任单位 单位名称 办理部门 实施单位',
    ),
  }),
  basis: text('设定依据', 'Basis', {
    max: 1000,
    known: ['依据', '法律依据', '实施依据', '设立依据', '职权依据'],
  }),
  in_list: yesNo('是否清单内', 'In the list', {
    known: ['清单内', '是否在清单内', '是否纳入清单', '纳入清单', '列入清单', '是否列入清单', '在清单内'],
    yes: ['清单内', '已纳入', '纳入', '已列入', '在清单'],
    no: ['清单外', '未纳入', '未列入'],
  }),
  in_hall: yesNo('是否进驻大厅', 'In the hall', {
    known: ['进驻大厅', '是否进驻', '进驻政务服务中心', '是否进驻政务服务中心', '是否入驻', '入驻大厅'],
    yes: ['已进驻', '进驻', '已入驻', '入驻'],
    no: ['未进驻', '未入驻'],
  }),
  online_level: choice(
    '网办深度',
    'Online level',
    {
      none: [
        '不能网办',
        'None',
        ...spoken('不可网办 线下办理 未开通 无 窗口办理 互联网咨询 Ⅰ级 I级 一级 仅窗口办理'),
      ],
      partial: [
        '部分网办',
        'Partial',
        ...spoken(
          '部分网上办理 网上预审 网上预约 互联网收件 互联网预审 互联网受理 Ⅱ级 Ⅲ级 II级 III级 二级 三级 网上申请 可网办',
        ),
      ],
      full: [
        '全程网办',
        'Full',
        ...spoken(
          '全程网上办理 全流程网办 全网通办 全程网办理 全流程在线办理 Ⅳ级 Ⅴ级 IV级 V级 四级 五级 全程在线办理 不见面审批 不见面办理',
        ),
      ],
    },
    {
      known: spoken(
        '网上办理深度 网办程度 网办级别 网办情况 网上办理程度 线上办理程度 办理深度 网办等级 网办层级',
      ),
    },
  ),
  visits_max: integer('到现场次数', 'Visits at most', {
    known: spoken('跑动次数 到办事现场次数 到窗口最多次数 到大厅次数 最多跑动次数 现场次数 办事现场次数'),
  }),
  commitment: yesNo('是否告知承诺', 'By commitment', {
    known: ['告知承诺', '告知承诺制', '是否实行告知承诺', '是否实行告知承诺制', '实行告知承诺'],
    yes: ['实行'],
    no: ['未实行', '不实行'],
  }),
  ecert_enabled: yesNo('是否推行电子证照', 'Electronic certificate', {
    known: spoken(
      '电子证照 电子证照应用 是否应用电子证照 电子证照、电子印章 是否推行电子证照印章 是否推行电子证照、电子印章 推行电子证照 电子证照启用 是否启用电子证照',
    ),
    yes: ['启用', '已启用', '推行', '已推行', '已应用', '应用'],
    no: ['未启用', '未推行', '未应用'],
  }),
  one_thing: yesNo('是否“一件事”', 'One matter at once', {
    known: ['一件事一次办', '是否一件事一次办', '高效办成一件事', '一件事', '是否“高效办成一件事”'],
  }),
  cross_region: yesNo('是否跨省通办', 'Across provinces', {
    known: ['跨省通办', '跨域通办', '是否跨域通办', '省内通办', '异地通办', '是否通办'],
  }),
  nearby: yesNo('是否就近办', 'Near home', {
    known: ['就近办', '村级可办', '下沉村居', '是否下沉村(社区)', '村社代办', '是否下沉', '帮办代办'],
  }),
  certificate_free: yesNo('是否免证办', 'No papers asked for', {
    known: ['免证办', '一证即办', '是否一证即办', '免提交', '是否免提交证明', '“免证办”', '“一证即办”'],
  }),
  to_level: choice(
    '行使层级',
    'Level',
    {
      county: ['县级', 'County', '县(区)级', '区级', '县区', '县', '区', '市县级'],
      township: ['乡镇(街道)', 'Township', ...spoken('乡镇 镇 街道 镇街 乡镇级 镇级 街道级 乡镇街道')],
      village: ['村(社区)', 'Village', '村', '社区', '村居', '村级', '村社'],
      other: ['其他', 'Other', '市级', '省级', '国家级', '州级'],
    },
    { known: ['下放层级', '承接层级', '实施层级', '赋权层级', '下放至', '承接主体层级'] },
  ),
  undertaker: text('承接单位', 'Taken over by', {
    max: 300,
    known: ['承接主体', '承接乡镇', '承接乡镇(街道)', '赋权对象', '下放对象'],
  }),
  taken_over_on: day('承接日期', 'Taken over on', {
    known: ['赋权日期', '下放日期', '承接时间', '下放时间'],
  }),
  days_legal: integer('法定时限', 'Days by law', {
    unit: '日',
    known: ['法定办结时限', '法定期限', '法定时限(工作日)', '法定办理时限', '法定办结时限(工作日)'],
  }),
  days_promised: integer('承诺时限', 'Days promised', {
    unit: '日',
    known: ['承诺办结时限', '承诺期限', '承诺时限(工作日)', '承诺办理时限', '承诺办结时限(工作日)'],
  }),
  days_cut: integer('压减时限', 'Days cut', {
    unit: '日',
    known: ['压缩时限', '压减天数', '压缩天数'],
  }),
  materials_cut: integer('精简材料数', 'Papers cut', {
    unit: '份',
    known: ['减少材料数', '精简申请材料', '压减材料数', '取消材料数', '精简材料'],
  }),
  valid_from: day('生效日期', 'Valid from', {
    known: spoken(
      '公布日期 发布日期 实施日期 纳入日期 列入日期 有效期起 启用日期 公布时间 入库日期 起始日期',
    ),
  }),
  adjusted_on: day('调整日期', 'Adjusted on', {
    known: ['动态调整日期', '变更日期', '调整时间', '修订日期'],
  }),
  adjustment: choice(
    '调整方式',
    'Adjustment',
    {
      added: ['新增', 'Added', '增加', '新纳入', '承接'],
      changed: ['变更', 'Changed', '修改', '要素变更', '更新', '名称变更'],
      merged: ['合并', 'Merged', '整合', '拆分'],
      delegated: ['下放', 'Delegated', '赋权', '委托'],
      removed: ['取消', 'Removed', '废止', '删除', '移出'],
    },
    { known: ['调整类型', '调整情况', '动态调整类型', '调整内容', '变动情况'] },
  ),
  valid_to: day('失效日期', 'Valid to', {
    known: ['取消日期', '废止日期', '有效期止', '停用日期', '终止日期', '失效时间'],
  }),
  ...everyEntry,
})

const staff = ['clerk', 'head'] as const
const heads = ['head', 'leader'] as const

export const itemProcedure = defineProcedure(itemFields, {
  stages: {
    sorted: ['已梳理', 'Sorted out', '梳理', '梳理中', '待公布', '拟公布', '审核中', '待发布'],
    published: [
      '已公布',
      'Published',
      ...spoken('公布 已发布 发布 有效 在用 生效 启用 已启用 正常 实施 在实施'),
    ],
    adjusted: ['已调整', 'Adjusted', '调整', '动态调整', '变更', '已变更', '已下放'],
    cancelled: ['已取消', 'Cancelled', ...spoken('取消 失效 废止 已废止 停用 已失效 已停用 移出清单')],
  },
  open: {
    to: 'sorted',
    by: staff,
    fills: [
      'code',
      'kind',
      'name',
      'dept',
      'basis',
      'in_list',
      'in_hall',
      'online_level',
      'visits_max',
      'commitment',
      'ecert_enabled',
      'one_thing',
      'cross_region',
      'nearby',
      'certificate_free',
      'to_level',
      'undertaker',
      'days_legal',
      'days_promised',
      'materials_cut',
      'valid_from',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    publish: {
      zh: '公布',
      en: 'Publish',
      from: 'sorted',
      to: 'published',
      by: heads,
      fills: ['valid_from', 'basis', 'in_list', 'source_doc'],
      needs: ['valid_from'],
      gate: hasBasis,
    },
    adjust: {
      zh: '动态调整',
      en: 'Adjust',
      from: ['published', 'adjusted'],
      to: 'adjusted',
      by: heads,
      fills: [
        'adjusted_on',
        'adjustment',
        'basis',
        'in_hall',
        'online_level',
        'visits_max',
        'commitment',
        'ecert_enabled',
        'to_level',
        'undertaker',
        'days_promised',
        'note',
      ],
      needs: ['adjusted_on', 'adjustment'],
      gate: hasBasis,
    },
    hand_down: {
      zh: '下放承接',
      en: 'Hand down',
      from: ['published', 'adjusted'],
      to: 'adjusted',
      by: heads,
      fills: ['taken_over_on', 'to_level', 'undertaker', 'source_doc'],
      needs: ['taken_over_on', 'to_level'],
      gate: isRefiled,
    },
    cancel: {
      zh: '取消',
      en: 'Cancel',
      from: ['published', 'adjusted'],
      to: 'cancelled',
      by: heads,
      fills: ['valid_to', 'note'],
      needs: ['valid_to', 'note'],
    },
  },
  derived: {
    days_cut: ({ days_legal: legal, days_promised: promised }) =>
      legal != null && promised != null ? Math.max(legal - promised, 0) : null,
  },
  order: [
    ['valid_from', 'adjusted_on'],
    ['valid_from', 'valid_to'],
  ],
})
