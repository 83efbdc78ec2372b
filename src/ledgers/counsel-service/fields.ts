/** 法律顾问: whom the unit and its villages engaged as adviser, and each service that an adviser did. */
import {
  choice,
  day,
  defineFields,
  integer,
  link,
  money,
  personName,
  text,
  yesNo,
} from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { advisers, levels, objects, services } from './words.ts'

const lawyer = personName('律师姓名', 'Adviser', {
  required: true,
  known:
    spoken(`法律顾问 顾问姓名 律师 姓名 法律顾问姓名 顾问律师 受聘人 聘任律师 公职律师 法律顾问律师 承办律师 律师名字 受聘律师 律师（法律顾问） 受聘律师姓名
    法律顾问（律师） 服务律师 顾问律师姓名 值班律师 提供服务律师 服务人员 经办律师 村居法律顾问 担任律师 顾问名称 受聘人姓名 律师名称 聘请律师 律师（顾问）姓名
    聘用律师 法律顾问名称 服务律师姓名`),
})

const level = choice('层级', 'Level', levels, {
  known: spoken(
    '顾问层级 类别层级 服务层级 顾问级别 级别 聘用层级 服务层次 法律顾问层级 服务层面 顾问级次 层次 聘用级别 聘请层级 法律顾问级别 聘任层级 服务级别',
  ),
})

const office = text('律师事务所', 'Law firm', {
  max: 100,
  searched: true,
  known:
    spoken(`所在律师事务所 所属律师事务所 执业律师事务所 聘请律师事务所 律师所 律所 所在律所 工作单位 执业机构 所属律所 律师事务所名称 所在单位 执业律所 服务机构 事务所
    所在事务所 执业单位 所属机构 执业机构名称 律所名称 所属事务所 派出律所 事务所名称 派驻律所 律师执业机构 律师所在单位 服务律所 签约律所`),
})

export const engagementFields = defineFields({
  lawyer: { ...lawyer, required: true as const },
  adviser_kind: choice('顾问身份', 'Kind of adviser', advisers, {
    known:
      spoken(`身份 顾问类型 人员类别 顾问类别 人员性质 顾问类型（身份） 人员身份 聘用类型 人员类型 律师类别 律师类型 聘任类型 执业类别 律师性质 执业类型 顾问性质
      法律顾问类型 法律顾问类别 聘用形式`),
  }),
  firm: office,
  level,
  client: text('聘用单位', 'Client', {
    max: 100,
    searched: true,
    known:
      spoken(`聘任单位 服务单位 聘请单位 服务对象 委托单位 服务村居 服务村(社区) 受聘单位 聘方 聘请（聘用）单位 受聘村（社区） 聘用方 所服务单位 聘请方 受服务单位 聘任机关
      聘用机关 服务村社 聘请机关 受聘于 担任法律顾问单位 服务单位名称 村（居）名称 聘任方 顾问单位`),
  }),
  villages: integer('服务村（社区）数', 'Villages served', {
    unit: '个',
    known:
      spoken(`服务村居数 服务村数 覆盖村居数 联系村居数 服务村（居）数 服务村社数 服务村数量 负责村居数 服务村（社区）个数 覆盖村数 服务村（社区）数量 服务社区数
      联系村（社区）数 覆盖村（社区）数`),
  }),
  term_from: day('聘期起', 'Term from', {
    required: true,
    month: 'first',
    known:
      spoken(`聘用日期 聘任日期 聘期开始 起始日期 聘用起始日期 聘期起始 聘期自 服务期起 开始日期 合同起始日期 聘任起始日期 聘请日期 合同期起 聘用开始日期 聘用开始时间
      聘用起始时间 聘任时间 聘用时间 聘请时间 受聘日期 受聘时间 服务起始日期 服务开始日期 聘期起始日期 合同开始日期 合同起始时间 服务期限起 合同期限起 任期起
      聘期开始日期 聘书日期 签约起始日期`),
  }),
  term_to: day('聘期止', 'Term to', {
    month: 'last',
    known:
      spoken(`聘期结束 截止日期 聘用截止日期 聘期终止 聘期至 服务期止 结束日期 合同截止日期 聘任截止日期 终止日期 到期日期 合同期止 聘用截止时间 聘用结束日期 聘用到期日期
      聘期截止日期 服务截止日期 服务结束日期 服务期限止 合同结束日期 合同终止日期 合同到期日期 合同期限止 到期时间 任期止 聘期届满日期 期满日期 聘期结束日期 聘期到期日
      截止时间`),
  }),
  fee: money('费用', 'Fee', {
    known:
      spoken(`顾问费 服务费 聘用费用 年度费用 聘任费用 顾问费用 报酬 合同金额 服务费用 顾问报酬 律师费 律师费用 服务报酬 年费 年度顾问费 聘请费用 年费用 年服务费 合同费用
      补贴 经费 聘用经费 费用标准 服务费标准 顾问服务费`),
  }),
  agreement_on: day('签约日期', 'Agreement signed on', {
    known: spoken(
      '签订日期 合同签订日期 协议签订日期 合同签约日期 签约时间 签订时间 聘用合同签订日期 协议签订时间 聘任合同签订日期 服务合同签订日期 签署日期 合同签订时间',
    ),
  }),
  assessed_on: day('考核日期', 'Assessed on', {
    known: spoken(
      '年度考核日期 履职考核日期 考评日期 考核时间 履职评价日期 年度考评日期 评价日期 考核评价日期',
    ),
  }),
  assessment: choice(
    '考核结果',
    'Assessment',
    {
      excellent: ['优秀', 'Excellent', '优', '优秀等次', '优等', 'A', '优秀等级', '非常满意', '好'],
      sound: [
        '合格',
        'Sound',
        ...spoken('称职 良好 良 合格等次 良好等次 达标 B 胜任 满意 较好 合格等级 基本称职 基本合格 一般 C'),
      ],
      poor: ['不合格', 'Poor', ...spoken('不称职 差 不合格等次 不胜任 不达标 D 较差 不满意 不及格')],
    },
    {
      known:
        spoken(`考核等次 履职评价 年度考核 考核情况 履职考核结果 考评结果 考核等级 年度考核结果 年度考核等次 履职评价结果 履职考核 考核评价 评价结果 考评等次 履职评价等次
        考核评定 年度考评结果`),
    },
  ),
  renewed_on: day('续聘日期', 'Renewed on', {
    known: ['续签日期', '续聘时间', '续约日期', '续签时间', '续约时间', '续聘签约日期'],
  }),
  ended_on: day('解聘日期', 'Ended on', {
    known: spoken(
      '离任日期 解除日期 终止聘用日期 退出日期 解除聘用日期 解聘时间 离任时间 解约日期 解除合同日期 退出时间 解聘（离任）日期 停聘日期 不再聘用日期 解除聘任日期',
    ),
  }),
  ...everyEntry,
})

export const serviceFields = defineFields({
  no: text('服务编号', 'Service number', {
    max: 80,
    known: spoken(
      '编号 意见书编号 文号 法律意见书编号 服务单号 法律意见编号 登记编号 服务记录编号 工单号 服务序号编号 服务登记号 意见书文号 审查编号',
    ),
  }),
  served_on: day('服务日期', 'Served on', {
    required: true,
    known:
      spoken(`开展日期 工作日期 活动日期 受理日期 办结日期 开展时间 办理时间 日期 服务时间 时间 办理日期 出具日期 提供服务日期 咨询日期 参与日期 出具意见日期 提供服务时间
      出具时间 咨询时间 接待日期 接待时间 登记日期 登记时间 服务开展日期 活动时间 服务日 受理时间 工作时间 开展服务日期 参与时间 值班日期 完成日期 意见出具日期
      办结时间 来访日期 来访时间`),
  }),
  lawyer: { ...lawyer, required: false as const },
  firm: office,
  level,
  kind: choice('服务类型', 'Kind of service', services, {
    required: true,
    known:
      spoken(`服务类别 服务种类 服务方式 类别 类型 服务项目 服务内容类别 事项类别 工作类型 事项类型 服务形式 法律服务类型 法律服务类别 法律服务种类 服务项目类别 工作类别
      业务类型 业务类别 事务类型 服务事项类别 服务事项类型 法律服务方式 服务性质 涉法事务类型 法律事务类型 服务内容类型 法律服务形式 提供服务类型`),
  }),
  object: choice('审查对象', 'What was reviewed', objects, {
    known: spoken(
      '审查内容 审核对象 审查事项类型 审查事项类别 审查对象类型 审核类型 审查类别 审查类型 审查材料类型 审核内容 审查标的 审查文件类型 审查对象类别 审核对象类别',
    ),
  }),
  village: text('村（社区）', 'Village', {
    max: 80,
    searched: true,
    known:
      spoken(`居民区 村 社区 村居 服务村居 所在村居 村社 服务村(社区) 村(居) 居委会 村(居)名称 服务村 服务社区 村（社区）名称 所在村（社区） 服务地点 服务村（居）
      村名 社区名称 服务村名 村居名称 服务村居名称 所服务村（社区） 行政村`),
  }),
  client: text('服务对象', 'Served', {
    max: 100,
    known:
      spoken(`申请部门 咨询人 提请部门 委托单位 申请单位 服务单位 提请科室 来访人 企业名称 服务对象名称 当事人 咨询单位 咨询对象 申请人 受服务对象 咨询群众 来访者 委托人
      需求单位 咨询人姓名 交办单位 委托部门 需求部门 服务科室 来访群众 求助人 受助人 受援人 群众姓名`),
  }),
  matter: text('服务事项', 'Matter', {
    max: 500,
    searched: true,
    known:
      spoken(`服务事项内容 咨询事项 工作事项 法律服务内容 服务情况 案由 具体事项 服务主题 具体内容 主题 内容 服务内容 事项 事由 工作内容 主要内容 法律事务 涉法事务
      咨询内容 事项名称 服务事由 法律服务事项 服务事项名称 事务内容 主要事项 审查事项 服务内容摘要 主要服务内容 咨询问题 内容摘要 案件名称 服务内容及结果 法律事务内容
      内容简述 项目名称 涉法事项 涉及事项 事项内容 办理事项 工作情况 服务详情 服务项目名称`),
  }),
  persons: integer('服务人数', 'Persons served', {
    unit: '人',
    known:
      spoken(`人数 服务人次 受益人数 参与人数 惠及人数 咨询人数 涉及人数 人次 服务群众人数 接待人数 服务群众 受众人数 咨询人次 惠及群众 参加人数 受益群众 接待人次 惠及人次
      服务群众数 涉及人次 受益人次 解答人次 服务群众人次 听众人数`),
  }),
  major: yesNo('重大疑难', 'Major matter', {
    known: spoken(
      '是否重大 是否重大疑难 是否重大矛盾纠纷 是否重大纠纷 是否重大事项 重大事项 是否疑难 是否疑难复杂 重大与否 是否重大疑难复杂 重大疑难案件',
    ),
    yes: ['重大', '疑难', '重大疑难'],
    no: ['一般', '普通', '非重大'],
  }),
  opinion_file: yesNo('出具书面意见', 'Written opinion', {
    known:
      spoken(`是否出具书面意见 书面意见 是否出具法律意见书 法律意见书 是否有书面意见 是否出具意见书 有无书面意见 是否书面 出具法律意见书 是否出具书面法律意见 书面法律意见
      书面意见书 是否形成书面意见 意见书 有无法律意见书 是否书面答复 出具意见书 意见出具形式 是否出具法律意见`),
    yes: spoken('已出具 出具 书面 有书面意见 已出具意见 已出具书面意见 书面意见 书面出具 已形成书面意见'),
    no: ['未出具', '口头', '口头意见', '口头答复', '无书面意见', '不需要', '口头解答'],
  }),
  adopted: yesNo('意见采纳', 'Adopted', {
    known:
      spoken(`是否采纳 采纳情况 意见采纳情况 是否被采纳 采纳与否 意见是否采纳 是否采纳意见 法律意见采纳情况 采纳结果 建议采纳情况 意见采纳与否 意见被采纳 法律意见是否采纳
      采纳落实情况 建议是否采纳`),
    yes: ['采纳', '已采纳', '全部采纳', '部分采纳', '予以采纳', '被采纳', '完全采纳', '已被采纳', '采用'],
    no: ['未采纳', '不采纳', '不予采纳', '未被采纳', '未予采纳', '未采用'],
  }),
  saved: money('避免或挽回损失', 'Loss averted', {
    known:
      spoken(`挽回损失 避免损失 挽回经济损失 避免经济损失 挽回损失金额 挽损金额 挽回损失额 避免损失金额 挽回金额 挽回（避免）损失 避免（挽回）损失 减少损失 避免或挽回经济损失
      挽回经济损失金额 止损金额`),
  }),
  reviewed: link('审查的合同、文件、决策或案件', 'What it reviewed', {
    to: ['contract', 'normative_doc', 'major_decision', 'enforcement_case'],
    known: ['关联编号', '对应台账编号'],
  }),
  case: link('代理的诉讼案件', 'Case in court', { to: 'litigation', known: ['关联案件', '诉讼案件编号'] }),
  dispute: link('参与调解的纠纷', 'Dispute', { to: 'dispute', known: ['关联纠纷', '纠纷编号'] }),
  ...everyEntry,
})
