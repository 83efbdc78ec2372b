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
    known:
      spoken(`编码 事项代码 实施编码 基本编码 统一编码 事项编号 编号 实施清单编码 权力编码 事项序号编码 权力事项编码 职权编码 职权编号 目录编码 国家编码 省级编码
      事项基本编码 事项唯一编码 业务编码 清单编号 清单编码 权责编码 事项编码号 代码 许可事项编码 行政许可编码`),
  }),
  kind: choice('事项类型', 'Kind', itemKinds, {
    required: true,
    known:
      spoken(`类型 类别 事项类别 清单类别 清单类型 权力类型 职权类型 事项性质 清单名称 事项种类 清单种类 权力种类 职权类别 权力类别 权责类型 权责类别 行政权力类型
      行政权力类别 所属清单 事项属性 清单 事项来源清单 服务类型 履职类别 履职事项类别 职责类别 职责类型 清单分类 权责事项类型`),
  }),
  name: text('事项名称', 'Item', {
    required: true,
    max: 300,
    searched: true,
    known:
      spoken(`名称 事项 主项名称 子项名称 权力事项名称 权责事项名称 服务事项 政务服务事项 许可事项 行政许可事项 许可事项名称 职权名称 赋权事项名称 下放事项 项目名称
      权力名称 权责名称 职责名称 履职事项名称 履职事项 清单事项 清单事项名称 业务办理项名称 办理项名称 业务名称 服务名称 政务服务事项名称 服务事项名称
      公共服务事项名称 行政权力名称 行政权力事项名称 证明名称 证明事项名称 证明事项 许可名称 赋权事项 职权 业务办理项 实施清单名称 目录名称 基本目录名称
      具体事项 中介服务事项名称 事项内容 行政职权名称 子项 主项`),
  }),
  dept: text('实施部门', 'Office', {
    max: 100,
    searched: true,
    known:
      spoken(`实施机关 实施主体 责任部门 主管部门 部门 所属部门 承办部门 行使主体 原实施部门 责任单位 单位名称 办理部门 实施单位 行使部门 职权部门 权力实施主体
      责任主体 责任科室 行使机关 办理机关 承办机构 实施机构 办理科室 业务主管部门 事项主管部门 省级主管部门 县级主管部门 市级主管部门 县级对口部门 下放部门
      赋权部门 原行使部门 原实施主体 法定实施主体 事项所属部门 牵头部门 对应上级部门 主管单位 实施单位（部门） 开具单位 审批部门 许可部门`),
  }),
  basis: text('设定依据', 'Basis', {
    max: 1000,
    known:
      spoken(`依据 法律依据 实施依据 设立依据 职权依据 设定与实施依据 设定和实施依据 设定（实施）依据 实施法律依据 法定依据 政策依据 法律法规依据 事项依据 权力依据
      依据条款 设立和实施依据 文件依据 下放依据 赋权依据 规定依据 主要依据 职责依据`),
  }),
  in_list: yesNo('是否清单内', 'In the list', {
    known:
      spoken(`清单内 是否在清单内 是否纳入清单 纳入清单 列入清单 是否列入清单 在清单内 是否清单事项 清单管理 列入目录 是否进清单 是否清单管理 是否属于清单 是否在清单
      是否在册 是否在目录内 是否列清单`),
    yes: spoken('清单内 已纳入 纳入 已列入 在清单 在列 在册 已进清单 列入'),
    no: ['清单外', '未纳入', '未列入'],
  }),
  in_hall: yesNo('是否进驻大厅', 'In the hall', {
    known:
      spoken(`进驻大厅 是否进驻 进驻政务服务中心 是否进驻政务服务中心 是否入驻 入驻大厅 大厅进驻 进驻中心 进驻情况 是否进驻政务大厅 进驻政务大厅 是否进大厅
      是否进驻中心 入驻情况 是否入驻大厅 入驻便民服务中心 是否进驻便民服务中心 是否进厅 大厅事项 进厅情况 是否纳入大厅 是否集中进驻 是否进驻窗口 窗口进驻`),
    yes: spoken('已进驻 进驻 已入驻 入驻 已进厅 进厅 已集中进驻 已入厅 在大厅 进驻中'),
    no: spoken('未进驻 未入驻 不进驻 未进厅 不入驻 暂未进驻 暂不进驻 未集中进驻'),
  }),
  online_level: choice(
    '网办深度',
    'Online level',
    {
      none: [
        '不能网办',
        'None',
        ...spoken(`不可网办 线下办理 未开通 无 窗口办理 互联网咨询 Ⅰ级 I级 一级 仅窗口办理 不网办 未网办 不支持网办 不支持 未上网 现场办理 线下 只能窗口办理
          未实现网办 不可 无网办 不能网上办理 不可网上办理 1级`),
      ],
      partial: [
        '部分网办',
        'Partial',
        ...spoken(`部分网上办理 网上预审 网上预约 互联网收件 互联网预审 互联网受理 Ⅱ级 Ⅲ级 II级 III级 二级 三级 网上申请 可网办 部分网上办 部分流程网办 网上申报
          网上受理 网上预受理 线上申请线下办理 网上可办 可网上办理 支持网办 半程网办 部分在线办理 2级 3级 网上可申请 原件预审 原件核验`),
      ],
      full: [
        '全程网办',
        'Full',
        ...spoken(`全程网上办理 全流程网办 全网通办 全程网办理 全流程在线办理 Ⅳ级 Ⅴ级 IV级 V级 四级 五级 全程在线办理 不见面审批 不见面办理 网上全程办理 全程网上办
          全流程网上办理 全程线上办理 全程在线 全程办理 全网办 全流程网上办 全程可网办 4级 5级 全程线上 一网通办 零跑动 不见面 全程电子化`),
      ],
    },
    {
      known:
        spoken(`网上办理深度 网办程度 网办级别 网办情况 网上办理程度 线上办理程度 办理深度 网办等级 网办层级 网上可办程度 网上服务深度 办理深度等级 网办能力
      在线办理深度 在线办理程度 网上办事深度 全程网办 网上办理等级 网上办理级别 网办类型 网上办理情况 线上办理深度
      在线办理成熟度`),
    },
  ),
  visits_max: integer('到现场次数', 'Visits at most', {
    known:
      spoken(`跑动次数 到办事现场次数 到窗口最多次数 到大厅次数 最多跑动次数 现场次数 办事现场次数 最多跑次数 跑腿次数 跑动次数上限 到场次数 最多到现场次数 到窗口次数
      到办事大厅次数 群众跑动次数 办理跑动次数 到政务大厅次数`),
  }),
  commitment: yesNo('是否告知承诺', 'By commitment', {
    known:
      spoken(`告知承诺 告知承诺制 是否实行告知承诺 是否实行告知承诺制 实行告知承诺 承诺制 是否承诺制 是否承诺事项 告知承诺事项 是否告知承诺事项 是否采用告知承诺
      是否采用告知承诺制 承诺制办理 是否可告知承诺 是否适用告知承诺 是否适用告知承诺制 告知承诺实行情况 证明事项告知承诺`),
    yes: spoken('实行 已实行 适用 可承诺 采用 承诺办理 告知承诺'),
    no: spoken('未实行 不实行 不适用 不可承诺 不采用'),
  }),
  ecert_enabled: yesNo('是否推行电子证照', 'Electronic certificate', {
    known:
      spoken(`电子证照 电子证照应用 是否应用电子证照 电子证照、电子印章 是否推行电子证照印章 是否推行电子证照、电子印章 推行电子证照 电子证照启用 是否启用电子证照
      电子证照印章 是否制发电子证照 是否发电子证照 是否支持电子证照 是否电子证照 电子印章应用 电子证照推行 是否生成电子证照 电子证照推行情况 电子证照制发
      电子证照使用 是否有电子证照`),
    yes: spoken('启用 已启用 推行 已推行 已应用 应用 支持 已支持 可制发 已制发 生成'),
    no: spoken('未启用 未推行 未应用 不支持 未制发 不制发 不推行'),
  }),
  one_thing: yesNo('是否“一件事”', 'One matter at once', {
    known:
      spoken(`一件事一次办 是否一件事一次办 高效办成一件事 一件事 是否“高效办成一件事” 一件事集成 集成办 是否集成办 一件事一次办事项 是否一件事事项 是否主题集成
      一件事主题 是否纳入一件事`),
  }),
  cross_region: yesNo('是否跨省通办', 'Across provinces', {
    known:
      spoken(`跨省通办 跨域通办 是否跨域通办 省内通办 异地通办 是否通办 是否省内通办 是否异地通办 全省通办 是否全省通办 全国通办 区域通办 通办 通办情况 跨区域通办
      川渝通办 是否区域通办 跨市通办 通办事项`),
  }),
  nearby: yesNo('是否就近办', 'Near home', {
    known:
      spoken(`就近办 村级可办 下沉村居 是否下沉村(社区) 村社代办 是否下沉 帮办代办 是否村级可办 是否村社可办 是否可代办 村级代办 是否下沉办理 下沉村（社区）办理
      是否家门口办 下放村级办理 村社区可办 是否可就近办 村（社区）可办 村居可办 下沉事项 下沉办理`),
  }),
  certificate_free: yesNo('是否免证办', 'No papers asked for', {
    known:
      spoken(`免证办 一证即办 是否一证即办 免提交 是否免提交证明 “免证办” “一证即办” 是否免证 免证事项 免证 免证明 是否免证明 无证明 无证明办理 是否无证明
      免提交材料 一证办 是否免提交`),
  }),
  to_level: choice(
    '行使层级',
    'Level',
    {
      county: [
        '县级',
        'County',
        ...spoken('县(区)级 区级 县区 县 区 市县级 县级行使 区县级 县市区 县级实施 县市级 旗县级'),
      ],
      township: [
        '乡镇(街道)',
        'Township',
        ...spoken(
          '乡镇 镇 街道 镇街 乡镇级 镇级 街道级 乡镇街道 乡级 乡镇（街道）级 镇街级 镇（街道） 街道办事处 乡镇行使 乡镇人民政府 镇街承接',
        ),
      ],
      village: [
        '村(社区)',
        'Village',
        ...spoken('村 社区 村居 村级 村社 社区级 村社级 村（社区）级 村委会 村民委员会 村居级 行政村'),
      ],
      other: [
        '其他',
        'Other',
        ...spoken('市级 省级 国家级 州级 省市级 地市级 市州级 中央 国家 省 市 设区的市 州'),
      ],
    },
    {
      known:
        spoken(`下放层级 承接层级 实施层级 赋权层级 下放至 承接主体层级 承接级别 办理层级 权力层级 行使级别 事项层级 权限层级 所属层级 审批层级 层级 实施级别
      下放级别 办理级别 管理层级`),
    },
  ),
  undertaker: text('承接单位', 'Taken over by', {
    max: 300,
    known:
      spoken(`承接主体 承接乡镇 承接乡镇(街道) 赋权对象 下放对象 承接对象 承接镇街 承接部门 承接机构 承接单位名称 承接街道 承接镇 下放单位 下放乡镇 赋权乡镇
      赋权镇街 赋权单位 受委托单位 受托单位 委托对象`),
  }),
  taken_over_on: day('承接日期', 'Taken over on', {
    known: spoken(
      '赋权日期 下放日期 承接时间 下放时间 承接时间点 赋权时间 委托日期 委托时间 移交日期 交接日期 下放承接日期 承接到位日期 赋权实施日期 承接运行日期',
    ),
  }),
  days_legal: integer('法定时限', 'Days by law', {
    unit: '日',
    known:
      spoken(`法定办结时限 法定期限 法定时限(工作日) 法定办理时限 法定办结时限(工作日) 法定天数 法定时间 法定工作日 法定办结期限 法定办理期限 法定时限（天）
      法定时限（日） 法定办结时限（天） 法定办理天数 法定办结天数`),
  }),
  days_promised: integer('承诺时限', 'Days promised', {
    unit: '日',
    known:
      spoken(`承诺办结时限 承诺期限 承诺时限(工作日) 承诺办理时限 承诺办结时限(工作日) 承诺天数 承诺时间 承诺工作日 承诺办结期限 承诺办理期限 承诺时限（天）
      承诺时限（日） 承诺办结时限（天） 承诺办理天数 承诺办结天数 现行时限`),
  }),
  days_cut: integer('压减时限', 'Days cut', {
    unit: '日',
    known: spoken(
      '压缩时限 压减天数 压缩天数 压缩时间 压减时间 缩短时限 缩短天数 减少天数 压缩时限（天） 压减时限（工作日） 压缩工作日 提速天数 时限压缩',
    ),
  }),
  materials_cut: integer('精简材料数', 'Papers cut', {
    unit: '份',
    known:
      spoken(`减少材料数 精简申请材料 压减材料数 取消材料数 精简材料 减少材料 精简材料份数 减材料 压减材料 减少申请材料 材料精简数 减少材料份数 精简材料（份）
      压减申请材料数 材料压减数 减材料数`),
  }),
  valid_from: day('生效日期', 'Valid from', {
    known:
      spoken(`公布日期 发布日期 实施日期 纳入日期 列入日期 有效期起 启用日期 公布时间 入库日期 起始日期 公布时间点 公开日期 公开时间 生效时间 实施时间 执行日期
      启用时间 纳入时间 印发日期 设立日期 列入时间 发布时间 入库时间 施行日期 上线日期`),
  }),
  adjusted_on: day('调整日期', 'Adjusted on', {
    known: spoken(
      '动态调整日期 变更日期 调整时间 修订日期 动态调整时间 最近调整日期 变更时间 更新日期 更新时间 修订时间 调整文件日期 最近更新日期',
    ),
  }),
  adjustment: choice(
    '调整方式',
    'Adjustment',
    {
      added: ['新增', 'Added', ...spoken('增加 新纳入 承接 新设 新增加 纳入 增补 列入 增设 调入')],
      changed: [
        '变更',
        'Changed',
        ...spoken(
          '修改 要素变更 更新 名称变更 调整 变更要素 更名 修订 名称调整 内容变更 依据变更 调整要素 变动 修改完善 内容调整 要素调整',
        ),
      ],
      merged: ['合并', 'Merged', ...spoken('整合 拆分 归并 拆分合并 整合归并 合并（拆分） 合并调整')],
      delegated: [
        '下放',
        'Delegated',
        ...spoken('赋权 委托 权限下放 层级下放 下放承接 下沉 委托下放 赋权下放 下放管理层级'),
      ],
      removed: [
        '取消',
        'Removed',
        ...spoken('废止 删除 移出 剔除 移除 退出 清理 撤销 核减 移出清单 调出 划出 停止实施 不再保留'),
      ],
    },
    {
      known: spoken(
        `调整类型 调整情况 动态调整类型 调整内容 变动情况 调整类别 变更类型 调整形式 变化情况 变更情况 变动类型 调整动作 动态调整情况 调整类别说明 调整事由`,
      ),
    },
  ),
  valid_to: day('失效日期', 'Valid to', {
    known:
      spoken(`取消日期 废止日期 有效期止 停用日期 终止日期 失效时间 取消时间 废止时间 停用时间 停止实施日期 移出日期 终止时间 截止日期 清理日期 退出日期 有效期截止
      收回日期`),
  }),
  ...everyEntry,
})

const staff = ['clerk', 'head'] as const
const heads = ['head', 'leader'] as const

export const itemProcedure = defineProcedure(itemFields, {
  stages: {
    sorted: [
      '已梳理',
      'Sorted out',
      ...spoken(
        `梳理 梳理中 待公布 拟公布 审核中 待发布 已编制 编制中 已清理 已梳理待公布 拟纳入 待审核 审查中 待审定 未公布 未发布 待上报 征求意见 征求意见中`,
      ),
    ],
    published: [
      '已公布',
      'Published',
      ...spoken(`公布 已发布 发布 有效 在用 生效 启用 已启用 正常 实施 在实施 公开 实施中 执行中 在库 保留 现行 现行有效 运行 已上线 在列 已纳入 在册 正常实施
        使用中 在清单 新增 已印发`),
    ],
    adjusted: [
      '已调整',
      'Adjusted',
      ...spoken(
        '调整 动态调整 变更 已变更 已下放 有调整 调整后有效 修改 已修订 下放承接 已承接 更新 动态调整完成 已赋权 已合并',
      ),
    ],
    cancelled: [
      '已取消',
      'Cancelled',
      ...spoken(
        '取消 失效 废止 已废止 停用 已失效 已停用 移出清单 撤销 终止 已清理取消 移出 无效 已移除 停止实施 注销 删除 不再保留 不再实施 收回 剔除',
      ),
    ],
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
