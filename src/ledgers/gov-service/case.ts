/**
 * 办件: one case handled at the counter, online or in the village; 收件 → 受理 → 分办 → 审批 → 办结 → 出证 → 评价.
 * 《行政许可法》第三十二条、第四十二条、第四十四条、第四十五条。
 */
import {
  choice,
  day,
  defineFields,
  integer,
  link,
  moment,
  personName,
  phone,
  text,
  yesNo,
} from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { limits } from '#law/index.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { extensionStillRuns, givesReasons, isListed, licenceByName, wasGranted } from './rules.ts'
import { itemKinds } from './words.ts'

export const caseFields = defineFields({
  no: text('办件编号', 'Case number', {
    max: 80,
    known:
      spoken(`业务流水号 流水号 受理编号 受理号 收件编号 申办流水号 办件号 申报号 受理单号 编号 办件流水号 业务编号 申请编号 申办编号 办理编号 受理流水号 业务号
      案卷编号 业务受理号 申请单号 办件序列号 登记编号 收件号 办件单号 受理通知书编号`),
  }),
  item_code: link('事项编码', 'Item code', {
    to: 'gov_service/item',
    known:
      spoken(`办理事项编码 事项代码 对应事项编码 实施编码 事项编号 事项清单编码 政务服务事项编码 实施清单编码 事项唯一编码 权力编码 业务编码 编码 许可事项编码
      事项基本编码`),
  }),
  item_name: text('办理事项', 'Item', {
    required: true,
    max: 300,
    searched: true,
    suggestions: [
      ['不动产登记', '不动产登记证', '办理不动产登记', '不动产登记办理', '不动产权登记', '不动产首次登记'],
    ],
    known:
      spoken(`事项名称 办件事项 申请事项 业务名称 办理业务 业务类型 事项 办事事项 许可事项 许可事项名称 服务事项 办件名称 申办事项 办理内容 办件内容 办理业务名称
      业务内容 申请项目 办理项目 项目名称 业务事项 办理事项名称 许可项目 审批事项 审批事项名称 许可名称 申请业务 办事内容 服务名称 服务内容 登记类型
      申请内容 受理事项 审批项目`),
  }),
  item_kind: choice('事项类型', 'Kind of item', itemKinds, {
    known:
      spoken(`办件类型 事项类别 业务类别 类型 类别 事项性质 办件类别 事项分类 业务种类 许可类别 审批类型 办件性质 事项种类 业务性质 事项属性 清单类型 清单类别
      审批类别 许可类型`),
  }),
  dept: text('办理部门', 'Office', {
    max: 100,
    known:
      spoken(`承办部门 审批部门 部门 实施部门 责任部门 办理单位 受理部门 所属部门 审批单位 承办单位 办件部门 办理机关 审批机关 许可机关 决定机关 承办科室 受理单位
      经办部门 办理科室 实施单位 责任单位 窗口单位 窗口部门 受理窗口 主管部门 受理机关 办理机构 登记机构 经办单位 主办部门 实施机关`),
  }),
  routed_to: text('分办部门', 'Routed to', {
    max: 200,
    known:
      spoken(`后台分办 分办单位 联办部门 协办部门 后台办理部门 分办情况 转办部门 派件部门 分派部门 流转部门 后台审批部门 联办单位 转办单位 分送部门 分办科室
      流转单位`),
  }),
  channel: choice(
    '受理渠道',
    'Channel',
    {
      window: [
        '窗口',
        'Window',
        ...spoken(`大厅窗口 综合窗口 线下 现场 政务大厅 线下窗口 一窗 政务服务大厅 窗口受理 窗口办理 现场办理 现场受理 窗口申请 现场申请 线下办理 线下受理 现场窗口
          综窗 线下申请 办事大厅 大厅 便民服务大厅 便民服务中心 镇便民服务中心 窗口办 服务窗口 大厅受理 窗口收件 综合受理窗口 当面 来人办理`),
      ],
      online: [
        '网上',
        'Online',
        ...spoken(`线上 网办 全程网办 互联网 掌上办 政务服务网 手机端 APP 小程序 网上申请 网上受理 网上申报 网络 在线 网上办 网上办理 线上办理 在线申请 线上申请
          线上受理 一网通办 一体化平台 在线办理 政务服务平台 政务网 微信小程序 掌上办理 移动端 手机 手机APP 互联网申请 网上大厅 不见面审批 政务APP
          线上申报 网厅 网上提交`),
      ],
      village: [
        '就近',
        'Near home',
        ...spoken(`就近办 村(社区) 村级 代办 村社代办 便民服务站 帮办代办 村居 村代办 就近办理 村级代办 社区代办 村社区代办 代办点 村级便民服务站 代办员
          村级便民服务点 代办服务 村居代办 帮办 全程代办 就近代办 村级受理 便民服务点 社区 村 村（社区）便民服务站 便民服务室`),
      ],
      home: [
        '上门',
        'At home',
        ...spoken(
          '上门服务 上门办 上门办理 预约上门 上门受理 上门代办 入户 入户办理 送办上门 上门帮办 送证上门',
        ),
      ],
      terminal: [
        '自助终端',
        'Terminal',
        ...spoken(
          '自助 自助机 自助办 自助机办理 自助办理 自助服务终端 自助服务机 一体机 自助一体机 24小时自助 自助服务区 自助申报 智能终端',
        ),
      ],
    },
    {
      known:
        spoken(`办理渠道 申请渠道 渠道 申办渠道 办理方式 受理方式 申请方式 收件方式 收件渠道 办件渠道 办件来源 来源渠道 申报渠道 申报方式 办事渠道 受理来源 提交方式
      受理途径 申请途径 办件方式 办事方式 服务渠道 收件来源 服务方式`),
    },
  ),
  name: personName('申请人', 'Applicant', {
    known:
      spoken(`申请人名称 申请单位 办事人 申请人姓名 姓名 申办人 企业名称 申请人(单位) 权利人 申请人或单位 申请单位（人） 申请单位/个人 申请主体名称 办件人
      办事群众 办事企业 申请对象 服务对象名称 申请企业 申请人/单位 被许可人 行政相对人 相对人 相对人名称 行政相对人名称 许可对象 当事人 办理人
      单位（个人）名称 项目单位 建设单位 申报人 申报单位 权利人名称`),
  }),
  applicant_kind: choice(
    '申请人类型',
    'Kind of applicant',
    {
      person: [
        '自然人',
        'Natural person',
        ...spoken(
          '个人 群众 居民 村民 公民 个人（群众） 个人办件 自然人办件 农户 市民 个人申请 群众办件 农民',
        ),
      ],
      enterprise: [
        '法人',
        'Legal person',
        ...spoken(`企业 单位 非法人组织 个体工商户 公司 企业法人 法人和非法人组织 法人及其他组织 企业办件 法人办件 个体户 个体 组织 企事业单位 市场主体 经营主体
          单位法人 事业单位 社会组织 企业单位 合作社 农民专业合作社 法人或其他组织`),
      ],
    },
    {
      known:
        spoken(`服务对象 申请人类别 办事主体 申请主体 申请人性质 相对人类别 相对人类型 行政相对人类别 服务对象类型 申请者类型 主体类型 对象类型 办件对象 服务对象类别
      办事对象 申请对象类型 主体类别`),
    },
  ),
  phone: phone('联系电话', 'Telephone', {
    known: spoken(
      '电话 手机号 联系方式 手机号码 申请人电话 手机 联系号码 移动电话 联系人电话 申请人联系方式 申请人手机号 联系手机 申请人联系电话',
    ),
  }),
  received_at: moment('收件时间', 'Received at', {
    known:
      spoken(`申请时间 申请日期 收件日期 申报时间 收到日期 申报日期 登记时间 提交时间 接件时间 接件日期 申办时间 申办日期 递交时间 提交日期 收文日期 收件登记时间
      来件日期 来办日期 办件日期 受件时间 收件时刻 申请提交时间 登记日期 收件受理时间 接收时间 受理登记时间`),
  }),
  correction_due_on: day('补正告知期限', 'Correction to be asked by'),
  correction_asked_on: day('补正告知日期', 'Correction asked on', {
    known: spoken(
      '一次性告知日期 补正日期 补正通知日期 告知补正日期 补齐补正日期 补正告知时间 材料补正日期 通知补正日期 一次性补正告知日期 补正时间',
    ),
  }),
  accepted_on: day('受理日期', 'Accepted on', {
    known: spoken('受理时间 受理通知日期 受理登记日期 准予受理日期 受理通知书日期 受理日 正式受理日期'),
  }),
  refused_on: day('不予受理日期', 'Not accepted on', {
    known: spoken(
      '退件日期 退回日期 不受理日期 不予受理时间 退件时间 退回时间 不予受理通知日期 不予受理决定日期',
    ),
  }),
  special_from: day('特别程序起', 'Special procedure from', {
    known:
      spoken(`听证检验评审开始日期 特别程序开始日期 中止日期 特别程序开始时间 听证开始日期 检验开始日期 评审开始日期 现场勘验开始日期 特别程序启动日期 踏勘开始日期
      公示开始日期 中止时间 暂停日期`),
  }),
  special_to: day('特别程序止', 'Special procedure to', {
    known:
      spoken(`听证检验评审结束日期 特别程序结束日期 恢复日期 特别程序结束时间 听证结束日期 检验结束日期 评审结束日期 现场勘验结束日期 踏勘结束日期 公示结束日期 恢复时间
      恢复办理日期`),
  }),
  due_on: day('办结期限', 'Due', {
    known:
      spoken(`承诺办结日期 应办结日期 承诺办结时间 法定办结日期 办理期限 到期日期 时限 办结时限 承诺期限 承诺时间 承诺日期 承诺办理期限 应办结时间 法定期限
      法定办结时间 办理时限 限办日期 截止日期 承诺时限日期 最迟办结日期 办结截止日期 规定办结日期`),
  }),
  extended_on: day('延期批准日期', 'Extension approved on', {
    known: spoken(
      '延期日期 延长期限日期 延期时间 延长审批日期 延期审批日期 批准延期日期 延长办理日期 延期决定日期',
    ),
  }),
  done_on: day('办结日期', 'Done on', {
    known:
      spoken(`办结时间 决定日期 审批日期 完成日期 许可决定日期 完成时间 实际办结日期 批准日期 准予日期 审批时间 审批通过日期 批复日期 批复时间 核准日期 准予许可日期
      许可日期 决定时间 办理完成时间 办理日期 办理时间 作出决定日期 许可决定时间 实际办结时间 登簿日期 登簿时间 办毕日期 审结日期 登记完成日期 核发日期`),
  }),
  result: choice(
    '办理结果',
    'Result',
    {
      granted: [
        '准予',
        'Granted',
        ...spoken(`准予许可 办结 同意 通过 批准 已办结 核准 准予登记 办理成功 已登记 许可 准许 准予行政许可 予以许可 予以批准 准予批准 同意许可 审批通过 审核通过
          予以登记 予以办理 即时办结 按时办结 提前办结 正常办结 办理完毕 办理完成 准予备案 已备案 予以备案 同意办理 成功 已办理 准予办理 登记完成 发证
          批准许可 获批 正常`),
      ],
      refused: [
        '不予许可',
        'Refused',
        ...spoken(`不予 不同意 不通过 不准予 驳回 不予登记 不予批准 不予行政许可 不许可 不予通过 未通过 不批准 不准许 未批准 不予办理 不予核准 不予同意 审批不通过
          审核不通过 未予许可 不予备案 不予办结`),
      ],
      withdrawn: [
        '撤回',
        'Withdrawn',
        ...spoken(
          '申请人撤回 退件 终止 退办 作废 主动撤回 申请撤回 撤件 撤销申请 自行撤回 撤回申请 撤办 终止办理 当事人撤回 放弃 注销 退回申请',
        ),
      ],
    },
    {
      known:
        spoken(`办结结果 审批结果 结果 决定结果 处理结果 许可结果 审批意见 审批结论 办理结论 审批决定 决定类型 许可决定 办件结果 办结类型 审核结果 审批结果类型
      办理决定 处理意见 审核意见 结论 办结方式 决定内容`),
    },
  ),
  reason: text('不予理由', 'Reason for refusing', {
    max: 500,
    known:
      spoken(`不予许可理由 退件原因 不予受理理由 不予批准理由 不予批准原因 退回理由 退回原因 不予受理原因 不予许可原因 不予办理原因 退件理由 驳回理由 不通过原因
      不予原因`),
  }),
  via_commitment: yesNo('是否告知承诺办理', 'By commitment', {
    known:
      spoken(`告知承诺 告知承诺办理 是否告知承诺 是否以告知承诺方式办理 告知承诺制 是否适用告知承诺 告知承诺方式 是否承诺办理 承诺制办理 是否承诺制 承诺制
      是否采用告知承诺 告知承诺件 是否以承诺代替证明 是否签订承诺书 是否实行告知承诺 采用告知承诺制`),
  }),
  commitment_checked_on: day('承诺核查日期', 'Commitment checked on', {
    known: spoken(
      '事后核查日期 核查日期 承诺事项核查日期 核查时间 事中事后核查日期 告知承诺核查日期 现场核查日期',
    ),
  }),
  commitment_kept: yesNo('承诺是否属实', 'Commitment kept', {
    known: spoken(
      '核查结果 是否履行承诺 承诺核查结果 承诺是否兑现 承诺兑现情况 是否信守承诺 承诺履行情况 核查是否属实 核查情况 承诺真实性 是否虚假承诺核查',
    ),
    yes: ['属实', '履行', '已履行'],
    no: ['不属实', '未履行', '失信'],
  }),
  programme: text('专项工作', 'Programme', {
    max: 120,
    suggestions: [
      [
        '历史遗留登记难',
        '历史遗留问题',
        '不动产登记历史遗留问题',
        '化解历史遗留登记难',
        '历史遗留不动产登记',
        '化解不动产登记历史遗留问题',
        '登记难',
        '历史遗留',
        '历史遗留不动产登记难',
        '不动产历史遗留登记难',
      ],
    ],
    known: spoken(
      '专项行动 专项 所属专项 办理批次 专项名称 工作专项 专项任务 专项行动名称 专项治理 所属专项工作 专题 专班 重点工作 专项整治 专项活动',
    ),
  }),
  certificate_no: text('证照编号', 'Certificate number', {
    max: 120,
    searched: true,
    known:
      spoken(`证书编号 许可证号 许可证编号 证号 不动产权证号 证件编号 登记证号 证照号码 证书号 证照号 证照编码 证照名称及编号 执照编号 许可文号 决定书文号 批准文号
      不动产权证书号 发证编号 证件号 许可决定书文号 许可证书编号 权证号 执照号码 执照号 产权证号 不动产证号 批文号 批准证号 备案号
      登记证编号`),
  }),
  electronic: yesNo('是否发放电子证照', 'Electronic certificate', {
    known:
      spoken(`电子证照 是否电子证照 是否出具电子证照 是否发电子证照 电子证 是否制发电子证照 是否生成电子证照 电子证照发放 是否有电子证照 电子证照情况 电子执照
      电子证照签发 电子证书 是否电子证`),
  }),
  issue_due_on: day('发证期限', 'Certificate due', { known: ['颁证期限'] }),
  issued_on: day('出证日期', 'Certificate issued on', {
    known:
      spoken(`发证日期 颁证日期 送达日期 领证日期 取件日期 制证日期 领取日期 发证时间 出证时间 送达时间 领证时间 制证时间 颁证时间 证照发放日期 证书发放日期
      发放日期 寄出日期 邮寄日期 证照领取日期 交付日期 发照日期 打证日期`),
  }),
  visits: integer('跑动次数', 'Visits', {
    unit: '次',
    known:
      spoken(`到现场次数 到大厅次数 到窗口次数 申请人跑动次数 办事人跑动次数 跑腿次数 到场次数 现场次数 到办事大厅次数 跑路次数 群众跑动次数 实际跑动次数
      企业群众跑动次数 到访次数`),
  }),
  rated_on: day('评价日期', 'Rated on', {
    known: spoken('评价时间 群众评价日期 好差评时间 评分日期 回访日期 回访时间 好差评日期 评议日期'),
  }),
  satisfied: yesNo('是否满意', 'Satisfied', {
    known:
      spoken(`满意度 好差评 评价结果 评价 满意情况 群众评价 办事评价 评价等级 满意评价 服务评价 满意程度 评分等级 星级评价 评价情况 服务满意度 群众满意度 办件评价
      办事满意度 是否满意办理 评价星级 企业群众评价 评议结果 回访评价 回访结果 好差评等级 好差评结果`),
    yes: spoken(`非常满意 基本满意 好评 比较满意 五星 四星 三星 十分满意 很满意 满意 较满意 优 良 5星 4星 3星 五颗星 好 非常好 已评满意 ★★★★★
      很好 较为满意`),
    no: spoken(
      '非常不满意 差评 较不满意 一星 二星 不太满意 很不满意 十分不满意 差 1星 2星 不满意 不够满意 极不满意',
    ),
  }),
  ...everyEntry,
})

const staff = ['clerk', 'head'] as const
const heads = ['head', 'leader'] as const

export const caseProcedure = defineProcedure(caseFields, {
  stages: {
    received: [
      '已收件',
      'Received',
      ...spoken(
        '收件 待受理 申请 已申请 预受理 待预审 登记 收到 接件 新收件 待接件 已申报 提交 网上预审 预审 待审核受理 待审 待处理 未受理 未处理',
      ),
    ],
    correcting: [
      '待补正',
      'To be corrected',
      ...spoken(
        '补正 补正中 补齐补正 待补件 补件 补件中 材料补正 一次性告知 一次告知 补正告知 已告知补正 资料不全 通知补正 补充材料 待补材料 材料不齐 补齐',
      ),
    ],
    refused: [
      '不予受理',
      'Not accepted',
      ...spoken('退件 已退件 不受理 不予收件 退回 退回申请 不予登记 不予办理 不予接件 未予受理'),
    ],
    accepted: [
      '已受理',
      'Accepted',
      ...spoken(
        '受理 待分办 受理中 予以受理 准予受理 正式受理 受理完成 受理通过 已收件受理 待审批 待办 待办理 待审查 已受理待办',
      ),
    ],
    handling: [
      '审批中',
      'Being handled',
      ...spoken(`分办 已分办 审查 审核中 办理中 审批 在办 正在办理 延期 审查中 审核 在审批 正在审批 待审核 处理中 流转中 办件中 正在审核 勘验中 现场勘验 公示中
        评审中 特别程序 特别程序中 初审 复审 核准中 联审 会审 踏勘 现场踏勘 审批流转中 未办结 在办中 待决定`),
    ],
    done: [
      '已办结',
      'Done',
      ...spoken(`办结 完成 已完成 审批通过 准予许可 已决定 待出证 待发证 审结 结案 正常办结 办理完毕 办毕 已办 已办理 办理完成 办理结束 批准 已核准 审批完成
        审批完结 完结 许可 予以许可 准予 即办 即时办结 登记完成 按期办结 提前办结 已登簿 已批复 待领证 待取件 办好 通过`),
    ],
    issued: [
      '已出证',
      'Issued',
      ...spoken(
        '出证 已发证 发证 已送达 已领证 已制证 已颁证 已领取 已领 已取件 已寄出 已邮寄 已发放 已交付 证照已发 已打证 已发照 出件 办结发证',
      ),
    ],
    rated: ['已评价', 'Rated', ...spoken('评价 评价完成 已评 完成评价 已好评 群众已评价 已回访 评价归档')],
    ended: [
      '已终止',
      'Ended',
      ...spoken(
        '撤回 已撤回 终止 作废 退办 退办件 中止 申请人撤回 主动撤回 撤件 自行撤回 终止办理 撤销 注销 取消 当事人撤回 放弃办理',
      ),
    ],
  },
  open: {
    to: 'received',
    by: staff,
    fills: [
      'no',
      'item_code',
      'item_name',
      'item_kind',
      'dept',
      'channel',
      'name',
      'applicant_kind',
      'phone',
      'received_at',
      'via_commitment',
      'programme',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    ask_correction: {
      zh: '一次告知补正',
      en: 'Ask for correction',
      from: 'received',
      to: 'correcting',
      by: staff,
      fills: ['correction_asked_on', 'note'],
      needs: ['correction_asked_on', 'note'],
    },
    refuse: {
      zh: '不予受理',
      en: 'Refuse',
      from: ['received', 'correcting'],
      to: 'refused',
      by: heads,
      fills: ['refused_on', 'reason'],
      needs: ['refused_on', 'reason'],
    },
    accept: {
      zh: '受理',
      en: 'Accept',
      from: ['received', 'correcting'],
      to: 'accepted',
      by: staff,
      fills: ['accepted_on', 'item_code', 'item_kind'],
      needs: ['accepted_on'],
      gate: isListed,
    },
    route: {
      zh: '分办',
      en: 'Route',
      from: 'accepted',
      to: 'handling',
      by: staff,
      fills: ['routed_to', 'dept'],
      needs: ['routed_to'],
    },
    begin_special: {
      zh: '听证、检验、评审开始',
      en: 'Special procedure begins',
      from: ['accepted', 'handling'],
      to: 'handling',
      by: staff,
      fills: ['special_from', 'note'],
      needs: ['special_from'],
    },
    end_special: {
      zh: '听证、检验、评审结束',
      en: 'Special procedure ends',
      from: 'handling',
      to: 'handling',
      by: staff,
      fills: ['special_to', 'note'],
      needs: ['special_to'],
    },
    extend: {
      zh: '延长期限',
      en: 'Extend',
      from: ['accepted', 'handling'],
      to: 'handling',
      by: ['leader'],
      fills: ['extended_on', 'note'],
      needs: ['extended_on', 'note'],
      gate: extensionStillRuns,
    },
    decide: {
      zh: '办结',
      en: 'Decide',
      from: ['accepted', 'handling'],
      to: 'done',
      by: staff,
      fills: ['done_on', 'result', 'reason', 'visits', 'via_commitment'],
      needs: ['done_on', 'result'],
      gate: givesReasons,
    },
    issue: {
      zh: '出证',
      en: 'Issue',
      from: 'done',
      to: 'issued',
      by: staff,
      fills: ['issued_on', 'certificate_no', 'electronic', 'source_doc'],
      needs: ['issued_on', 'certificate_no'],
      gate: wasGranted,
    },
    check: {
      zh: '核查承诺',
      en: 'Check the commitment',
      from: ['done', 'issued', 'rated'],
      to: 'issued',
      by: staff,
      fills: ['commitment_checked_on', 'commitment_kept', 'note'],
      needs: ['commitment_checked_on', 'commitment_kept'],
    },
    rate: {
      zh: '评价',
      en: 'Rate',
      from: ['done', 'issued'],
      to: 'rated',
      by: staff,
      fills: ['rated_on', 'satisfied', 'note'],
      needs: ['rated_on', 'satisfied'],
    },
    withdraw: {
      zh: '申请人撤回',
      en: 'Withdraw',
      from: ['received', 'correcting', 'accepted', 'handling'],
      to: 'ended',
      by: staff,
      fills: ['note'],
      needs: ['note'],
    },
  },
  clocks: {
    checking: {
      zh: '收件审查',
      en: 'Look through the papers',
      limit: limits['license.correct_notice'],
      from: 'received_at',
      until: ['correction_asked_on', 'accepted_on', 'refused_on'],
      due: 'correction_due_on',
      when: { item_kind: 'licence' },
    },
    deciding: {
      zh: '许可决定',
      en: 'Decide',
      limit: limits['license.decide'],
      from: 'accepted_on',
      until: ['done_on'],
      due: 'due_on',
      when: { item_kind: 'licence' },
      extendedOn: 'extended_on',
      pauses: [{ from: 'special_from', to: 'special_to' }],
    },
    issuing: {
      zh: '颁发证件',
      en: 'Issue the certificate',
      limit: limits['license.issue'],
      from: 'done_on',
      until: ['issued_on'],
      due: 'issue_due_on',
      when: { item_kind: 'licence', result: 'granted' },
    },
  },
  derived: { item_kind: licenceByName },
  order: [
    ['received_at', 'accepted_on'],
    ['accepted_on', 'done_on'],
    ['received_at', 'done_on'],
    ['done_on', 'issued_on'],
    ['special_from', 'special_to'],
  ],
})
