/** 行政复议: one application for reconsideration, before the authority that decides or against the unit itself. */
import { choice, day, defineFields, link, personName, text, yesNo } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { unitKind } from '#ledgers/unit-kind.ts'
import { acts, agents, channels, domains, results, roles, suspensions } from './words.ts'

export const fields = defineFields({
  no: text('案号', 'Case number', {
    max: 80,
    known: spoken(
      '复议案号 编号 案件编号 复议编号 文号 受理编号 复议文书号 案件号 行政复议案号 复议案件编号 复议决定书文号 复议决定书编号 立案号 复议文号 复议案件号 行政复议编号',
    ),
  }),
  role: choice('本单位地位', 'Role', roles, {
    required: true,
    known: spoken(
      '地位 复议地位 本机关地位 我单位地位 我方地位 身份 单位地位 复议身份 单位身份 本单位身份 案件角色 本单位复议地位 我单位身份 复议主体',
    ),
  }),
  name: personName('申请人', 'Applicant', {
    known: spoken(
      '复议申请人 申请人姓名 申请人名称 行政复议申请人 申请方 申请人（姓名/名称） 复议申请人姓名',
    ),
  }),
  respondent: text('被申请人', 'Respondent', {
    max: 80,
    searched: true,
    known: spoken(
      '被申请单位 被申请机关 作出行政行为的机关 被申请人名称 被申请行政机关 被申请方 被复议机关 被复议单位 被复议机关名称 行政行为作出机关 原行政机关',
    ),
  }),
  respondent_kind: unitKind('被申请人类型', 'Kind of respondent', ['被申请人类别', '被申请机关类型']),
  third_party: personName('第三人', 'Third party', { known: ['第三人姓名'] }),
  matter: text('复议事项', 'Matter', {
    max: 500,
    searched: true,
    known:
      spoken(`申请事项 复议请求 案由 申请复议事项 被申请行政行为 原行政行为 事由 案件名称 行政复议请求 复议内容 申请复议的行政行为 不服的行政行为 被复议行政行为 具体行政行为
      复议请求事项 复议事由 行政复议事项 案情简介 申请人请求`),
  }),
  domain: text('领域', 'Field', {
    max: 60,
    searched: true,
    known: spoken(
      '行政领域 涉及领域 案件领域 行政管理领域 管理领域 业务领域 所属领域 涉案领域 行政执法领域 行业领域 复议领域 所涉领域',
    ),
    suggestions: domains,
  }),
  act: text('行政行为类型', 'Kind of act', {
    max: 60,
    searched: true,
    known: spoken(
      '行政行为种类 行为类型 申请复议行为 案件类型 行政行为类别 案件类别 行为种类 复议案件类型 具体行政行为种类 行为类别 被申请行为类型 复议行为类型',
    ),
    suggestions: acts,
  }),
  business_env: yesNo('涉营商环境', 'Concerns business', {
    known: spoken(
      '是否涉营商环境 涉企 是否涉企 涉企案件 营商环境案件 涉及企业 涉民营企业 是否为涉企案件 涉及营商环境 是否涉及企业 涉企复议',
    ),
    yes: ['涉企', '涉及', '涉营商环境'],
    no: ['不涉及', '非涉企', '不涉企'],
  }),
  channel: choice('申请方式', 'Way of application', channels, {
    known: spoken(
      '申请渠道 提出方式 收件方式 申请途径 提交方式 受理途径 来件方式 申请形式 来件渠道 收件渠道',
    ),
  }),
  enforcement_case: link('原执法案号', 'Enforcement case', {
    to: 'enforcement_case',
    known: ['处罚案号', '执法案件编号', '原案号', '原行政执法案号', '原处罚案号'],
  }),
  petition: link('信访编号', 'Petition', {
    to: 'petition',
    known: ['信访件编号', '关联信访件', '原信访件', '信访件'],
  }),
  dispute: link('纠纷编号', 'Dispute', { to: 'dispute', known: ['关联纠纷', '原纠纷编号', '调解编号'] }),
  applied_on: day('申请日期', 'Applied on', {
    required: true,
    known:
      spoken(`收到申请日期 申请时间 收到日期 收件日期 收到复议申请日期 登记日期 提出申请日期 收到申请书日期 提交申请日期 提出申请时间 收件时间 收到申请时间 复议申请日期
      收案日期 接收日期`),
  }),
  settled_on: day('受理前化解日期', 'Settled before acceptance on', {
    known: ['案前化解日期', '立案前化解日期', '受理前调解日期', '先行化解日期'],
  }),
  supplement_asked_on: day('补正通知日期', 'Supplement asked on', {
    known: ['通知补正日期', '补正通知书日期'],
  }),
  supplement_due_on: day('补正期限', 'Supplement due', { known: ['补正截止日期'] }),
  supplemented_on: day('补正日期', 'Supplemented on', {
    known: ['收到补正材料日期', '补正材料日期', '材料补正日期', '补正完成日期'],
  }),
  acceptance_due_on: day('受理期限', 'Acceptance due', { known: ['应受理日期', '受理截止日期'] }),
  accepted_on: day('受理日期', 'Accepted on', {
    known: spoken('受理时间 立案日期 决定受理日期 立案时间 受理通知书日期 立案受理日期 复议受理日期'),
  }),
  refused_on: day('不予受理日期', 'Refused on', {
    known: ['不予受理决定日期', '视为放弃日期', '不予受理时间', '不予受理决定书日期'],
  }),
  procedure_kind: choice(
    '审理程序',
    'Procedure',
    {
      ordinary: ['普通程序', 'Ordinary', '普通', '一般程序', '普通审理', '普通程序审理', '一般'],
      simple: ['简易程序', 'Simple', '简易', '简易审理', '简易程序审理', '简易复议', '快速办理'],
    },
    { known: ['适用程序', '程序', '办案程序', '审理方式', '适用审理程序', '复议程序', '案件程序'] },
  ),
  copy_on: day('副本发送（收到）日期', 'Copy sent or received on', {
    known: spoken(
      '发送副本日期 收到副本日期 答复通知书日期 收到答复通知日期 收到答复通知书日期 送达副本日期',
    ),
  }),
  copy_due_on: day('副本发送期限', 'Copy due', { known: ['应发送副本日期'] }),
  answer_due_on: day('答复期限', 'Answer due', { known: ['书面答复期限', '答复截止日期', '举证期限'] }),
  answered_on: day('答复日期', 'Answered on', {
    known: spoken(
      '书面答复日期 提交答复书日期 答复时间 提交答复日期 答复举证日期 答复书日期 提交书面答复日期 提交复议答复日期',
    ),
  }),
  agent_kind: choice('代理人', 'Represented by', agents, {
    known: spoken(
      '委托代理人 代理人类型 代理情况 复议代理人 参加复议人员 代理人类别 委托代理情况 代理人员 代理人身份',
    ),
  }),
  parties_heard_on: day('听取意见日期', 'Parties heard on', {
    known: ['听取当事人意见日期', '听取意见时间', '听取申请人意见日期', '听取意见日'],
  }),
  unheard_reason: text('未听取意见原因', 'Why not heard', {
    max: 300,
    known: ['未听取意见理由', '书面审理原因'],
  }),
  heard_on: day('听证日期', 'Hearing on', {
    known: spoken('听证时间 听证会日期 举行听证日期 开庭日期 组织听证日期 召开听证会日期 听证会时间'),
  }),
  head_attended: yesNo('被申请人负责人参加听证', 'Head attended', {
    known: spoken(
      '负责人参加听证 负责人是否参加听证 负责人出席听证 负责人参加听证情况 单位负责人是否参加听证 负责人是否出席',
    ),
    yes: ['参加', '已参加', '出席'],
    no: ['未参加', '未出席'],
  }),
  committee_on: day('复议委员会咨询日期', 'Committee consulted on', {
    known: spoken(
      '提请复议委员会日期 专家咨询日期 复议委员会研究日期 复议委员会会议日期 案审会日期 专家论证日期',
    ),
  }),
  norm_review: yesNo('附带审查规范性文件', 'Document reviewed with it', {
    known: ['附带审查', '是否附带审查', '规范性文件附带审查'],
  }),
  suspended_on: day('中止日期', 'Suspended on', { known: ['中止审理日期', '中止时间'] }),
  suspension_reason: choice('中止事由', 'Why suspended', suspensions, { known: ['中止原因', '中止理由'] }),
  resumed_on: day('恢复审理日期', 'Resumed on', { known: ['恢复日期', '恢复时间'] }),
  extended_on: day('延期批准日期', 'Extension approved on', {
    known: ['延长期限日期', '延期日期', '延长审理期限日期', '延期审理日期', '延长审限日期', '批准延期日期'],
  }),
  decision_due_on: day('审理期限', 'Decision due', {
    known: spoken(
      '复议期限 应审结日期 审限 决定期限 法定审理期限 审理截止日期 复议审理期限 法定审限 办理期限 办结期限',
    ),
  }),
  result: choice('审理结果', 'Result', results, {
    known: spoken(
      '复议结果 结果 决定 复议决定 结案方式 处理结果 审理结论 决定结果 决定类型 复议决定结果 复议结论 案件结果 决定种类 审理决定 复议决定类型 行政复议结果 办理结果',
    ),
  }),
  corrected: yesNo('是否纠正', 'Corrected', {
    known: spoken(
      '是否纠错 纠正 纠错 是否被纠错 是否纠正行政行为 纠错情况 是否属纠错 是否为纠错案件 是否直接纠错',
    ),
    yes: ['纠正', '纠错', '已纠正'],
    no: ['未纠正', '未纠错'],
  }),
  concluded_on: day('审结日期', 'Concluded on', {
    known:
      spoken(`结案日期 决定日期 审结时间 复议决定日期 结案时间 作出决定日期 办结日期 终止日期 决定书日期 复议决定时间 办结时间 决定作出日期 决定时间 作出复议决定日期
      审结结案日期`),
  }),
  served_on: day('决定送达日期', 'Served on', {
    known: spoken(
      '送达日期 送达时间 收到复议决定日期 决定书送达日期 决定送达时间 送达申请人日期 文书送达日期',
    ),
  }),
  opinion_on: day('意见书日期', 'Opinion issued on', {
    known: ['制发意见书日期', '复议意见书日期', '复议建议书日期', '发出意见书日期', '建议书日期'],
  }),
  opinion_due_on: day('意见书反馈期限', 'Opinion due', { known: ['反馈期限', '意见书回复期限'] }),
  opinion_answered_on: day('意见书反馈日期', 'Opinion answered on', {
    known: ['反馈日期', '纠正情况报送日期', '意见书回复日期'],
  }),
  redo_ordered: yesNo('责令重作', 'To be made anew', {
    known: ['是否责令重作', '责令重新作出', '责令重新作出行政行为'],
  }),
  perform_due_on: day('履行期限', 'Performance due', { known: ['履行截止日期', '重作期限'] }),
  performed_on: day('履行日期', 'Performed on', {
    known: spoken('履行时间 履行完毕日期 执行日期 重作日期 决定履行日期 履行决定日期 履行复议决定日期'),
  }),
  sued: yesNo('复议后起诉', 'Sued afterwards', {
    known: spoken(
      '是否起诉 是否提起诉讼 复议后是否起诉 后续诉讼 是否提起行政诉讼 是否应诉 当事人是否起诉 复议后是否诉讼 是否进入诉讼',
    ),
    yes: ['起诉', '已起诉', '提起诉讼'],
    no: ['未起诉', '未提起诉讼'],
  }),
  published_on: day('决定书公开日期', 'Published on', {
    known: ['公开日期', '公示日期', '上网日期', '决定书公开时间', '网上公开日期', '文书公开日期', '公布日期'],
  }),
  entered_in_system_on: day('录入系统日期', 'Entered in the system on', {
    known: ['录入复议系统日期', '系统录入日期', '录入日期', '录入全国行政复议平台日期'],
  }),
  ...everyEntry,
})
