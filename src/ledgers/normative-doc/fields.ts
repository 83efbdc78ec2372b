/** 行政规范性文件: one document over its whole life, from the draft through review, issue and filing to its clean-up. */
import { choice, day, defineFields, integer, link, personName, text, yesNo } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { fairness, filings, levels, opinions, outcomes, reviewers } from './words.ts'

export const fields = defineFields({
  title: text('文件名称', 'Title', {
    required: true,
    max: 300,
    searched: true,
    known:
      spoken(`送审文件名称 送审文件 文件(名称) 送审稿名称 备案文件名称 报备文件名称 政策文件名称 文件 文件标题名称 规范性文件名称 行政规范性文件名称 文件标题 名称 标题
      文件题目 文件名 规范性文件标题 行政规范性文件 规范性文件 送审文件标题 审查文件名称 审核文件名称 文件全称 文稿名称 制发文件名称 送审稿 文件名称（标题）
      文件名称全称 送审材料名称 行政规范性文件标题`),
  }),
  doc_no: text('发文字号', 'Document number', {
    max: 80,
    known: spoken('文号 发文文号 文件字号 文件文号 发文号 文件发文字号 印发文号 公文文号 发文文号（字号）'),
  }),
  issuer: text('制定机关', 'Issued by', {
    max: 80,
    searched: true,
    known:
      spoken(`制定部门 发布单位 印发机关 制发部门 报备单位 制定主体 发文机关 制发机关 发布机关 制定单位 发文单位 印发单位 制发单位 制定单位（机关） 发布部门 印发部门
      发文部门 制文机关 制文单位 出台单位 颁布机关 颁布单位 公布机关 发文主体`),
  }),
  issuer_level: choice('制定机关层级', 'Level of issuer', levels, {
    known: spoken(
      '制定主体类别 机关层级 文件层级 制定层级 主体层级 制定机关类别 制发主体层级 发文层级 机关级别 制定机关级别 制定主体级别 发文主体类别 制发层级',
    ),
  }),
  issuer_listed: yesNo('制定主体在清单内', 'Issuer is listed', {
    known: spoken(
      '是否在制定主体清单 制定主体清单内 是否具有制定主体资格 是否列入制定主体清单 主体清单内 制定主体是否合法 是否在主体清单内 是否属于制定主体清单',
    ),
    yes: ['在清单内', '清单内', '列入', '在清单', '合法主体'],
    no: ['不在清单内', '清单外', '未列入', '不在清单'],
  }),
  drafter: text('起草单位', 'Drafted by', {
    max: 80,
    searched: true,
    known:
      spoken(`送审部门 送审单位 提请单位 报送单位 起草部门 起草科室 起草机构 承办单位 承办部门 责任单位 主办单位 实施单位 牵头单位 起草责任单位 拟稿单位 拟稿部门 拟文单位
      文件起草单位 起草部门（单位） 承办科室 主办部门 提交单位 提请部门 报审单位 报送部门 牵头部门 送审科室 申请审查单位`),
  }),
  drafted_on: day('起草日期', 'Drafted on', {
    known: spoken(
      '立项日期 起草时间 拟稿日期 登记日期 草拟日期 拟定日期 拟订日期 起草完成日期 立项时间 拟稿时间',
    ),
  }),
  market: yesNo('涉及市场主体', 'Concerns market players', {
    known:
      spoken(`是否涉及市场主体 是否涉企 涉企 是否涉及经营者经济活动 涉及经营者 涉企文件 是否涉企文件 是否涉及经营主体 涉及经营主体 是否与企业生产经营相关 是否涉及企业 涉企政策
      涉及市场主体经济活动 是否涉企政策`),
    yes: ['涉企', '涉及', '涉及市场主体', '属于', '涉及经营主体'],
    no: ['不涉及', '不涉企', '不涉及市场主体', '不属于', '未涉及'],
  }),
  consulted_on: day('征求意见日期', 'Consultation from', {
    known:
      spoken(`公开征求意见日期 征求意见开始日期 征求意见时间 征求意见起 公开征求意见时间 征求意见 征求意见起始日期 公示日期 征求意见起始时间 公开征集意见日期 征集意见日期
      意见征集日期 公开征求意见起 征求意见开始 听取意见日期`),
  }),
  consult_until: day('征求意见截止日期', 'Consultation until', {
    known: spoken(
      '征求意见结束日期 征求意见止 公开征求意见截止日期 征求意见截止时间 意见征集截止日期 公示截止日期 征求意见结束时间 公开征求意见止 意见反馈截止日期 征集意见截止日期',
    ),
  }),
  opinions_received: integer('收到意见条数', 'Opinions received', {
    unit: '条',
    known:
      spoken(`收集意见条数 意见条数 反馈意见条数 征集意见数 收到意见 征求意见条数 意见建议数 意见数 征集意见条数 反馈意见数 收集意见 收集意见数 征求到意见条数 收到建议条数
      意见建议条数 征得意见条数 收到意见建议`),
  }),
  opinions_adopted: integer('采纳意见条数', 'Opinions adopted', {
    unit: '条',
    known: spoken(
      '采纳条数 采纳意见 采纳意见数 采纳数 吸纳意见 吸收采纳条数 吸纳意见条数 采纳建议数 采纳意见建议数 吸收采纳意见 意见采纳数',
    ),
  }),
  fair_review_on: day('公平竞争审查日期', 'Fair competition reviewed on', {
    known: spoken(
      '公平竞争审查时间 公平竞争审查 公平竞争审查完成日期 公平竞争审查通过日期 公平审查日期 公竞审日期',
    ),
  }),
  fair_review_result: choice('公平竞争审查结论', 'Fair competition', fairness, {
    known:
      spoken(`是否通过公平竞争审查 公平竞争审查结果 公平竞争审查意见 公平竞争审查情况 公平竞争审查结论（意见） 公平审查结论 公平竞争结论 公竞审结论 公平竞争审查是否通过
      公平审查结果`),
  }),
  submitted_on: day('送审日期', 'Sent to review on', {
    known:
      spoken(`送审时间 报审日期 提交审查日期 收件日期 送审 收到日期 收文日期 收稿时间 提请日期 提请审查日期 报送审查日期 送审稿收到日期 提交日期 受理日期 受理时间
      提请审核日期 收件时间 申请审查日期 送审核日期`),
  }),
  review_due_on: day('审查期限', 'Review due', {
    known: spoken(
      '审核期限 应审结日期 审查截止日期 审核时限 审查时限 应审查完成日期 审查完成期限 应办结日期',
    ),
  }),
  reviewed_on: day('审查日期', 'Reviewed on', {
    known:
      spoken(`合法性审查日期 合法性审核日期 审核日期 审查时间 审核时间 合法性审查时间 合法性审核时间 合法性审查 合法性审核 出具审查意见日期 审结日期 审查完成日期 审核完成日期
      审查意见日期 法制审核日期 法律审核日期 审查办结日期 审查意见出具日期 出具意见日期 审查通过日期 法制审查日期 合法性审查完成日期 出具审查意见时间 法审日期
      合法性审查意见书日期`),
  }),
  review_opinion: choice('审查意见', 'Opinion', opinions, {
    known:
      spoken(`合法性审查意见 审核意见 审查结论 审核结论 合法性审核意见 审查结果 审核结果 合法性审查结论 合法性审核结论 审查意见（结论） 合法性审核结果 合法性审查意见结论
      法制审核意见 是否通过审查 法制审查意见 审查情况 合法性结论 法审意见 审核情况 是否合法`),
  }),
  reviewer_kind: choice('审查机构', 'Reviewed by', reviewers, {
    known:
      spoken(`审核机构 审查单位 审核单位 审查部门 审核部门 审查主体 合法性审核机构 审查机构类别 合法性审查机构 合法性审查主体 审核主体 法制审核机构 合法性审核单位
      合法性审查单位 审查责任单位`),
  }),
  reviewer: personName('审查人员', 'Reviewer', {
    known: spoken(
      '审查人 审核人 审核人员 审查人姓名 审查律师 审核律师 承办人员 审查承办人 审核人姓名 法制审核人员 审查经办人 合法性审查人员',
    ),
  }),
  collective_on: day('集体审议日期', 'Deliberated on', {
    known:
      spoken(`审议时间 常务会审议日期 会议审议时间 集体讨论日期 审议日期 会议审议日期 集体审议 集体审议时间 集体讨论时间 常务会议审议日期 集体讨论 集体讨论决定日期 集体决定日期
      上会日期 上会时间 常务会日期 会议研究日期 会议讨论日期 常务会议日期 审议通过日期 集体研究日期 党委会审议日期 会议通过日期`),
  }),
  unified_reg_no: text('统一登记号', 'Register number', {
    max: 80,
    known: spoken(
      '登记号 统一登记 统一登记编号 登记编号 规范性文件登记号 统登号 登记字号 统一登记编码 规范性文件登记编号 登记文号 三统一登记号 统一登记文号 登记序号',
    ),
  }),
  unified_doc_no: text('统一编号', 'Unified number', {
    max: 80,
    known: spoken(
      '规范性文件编号 文件编号 编号 规范性文件统一编号 三统一编号 备案编号 统编号 统一编码 规范性文件编码 三统一号 规范性文件号 统一文号 规编号',
    ),
  }),
  issued_on: day('印发日期', 'Issued on', {
    known:
      spoken(`统一印发日期 印发时间 发文日期 发布日期 制发日期 统一印发 成文日期 签发日期 发文时间 制定日期 出台日期 发布时间 正式印发日期 印发日 制发时间 下发日期 出台时间
      制定时间 签发时间 文件日期 成文时间 颁布日期 发文日 印制日期 正式发布日期 下发时间`),
  }),
  effective_on: day('施行日期', 'In force from', {
    known: spoken(
      '生效日期 实施日期 执行日期 施行时间 生效时间 实施时间 开始施行日期 执行时间 有效期起 起始执行日期 正式施行日期 开始实施日期',
    ),
  }),
  published_on: day('公布日期', 'Published on', {
    known:
      spoken(`上网公布日期 公布 公开日期 向社会公布日期 公布时间 公开时间 网站公布日期 公开发布日期 公开发布时间 上网日期 网上公开日期 网上公布日期 政府网站公布日期
      对外公开日期 主动公开日期 网站发布日期 向社会公布时间 上网时间 公布（公开）日期 网站公开日期`),
  }),
  publish_due_on: day('公布期限', 'Publication due'),
  explained_on: day('解读日期', 'Explained on', {
    known: spoken(
      '政策解读日期 政策解读 解读时间 政策解读时间 解读发布日期 政策解读发布日期 解读材料发布日期 解读公开日期 文件解读日期 同步解读日期',
    ),
  }),
  filing_due_on: day('报备期限', 'Filing due', {
    known:
      spoken(`备案期限 应报备日期 应备案日期 报备截止日期 备案截止日期 报送备案期限 应报送备案日期 报备时限 备案时限 应报送日期 备案截止时间 报备截止时间 法定报备期限
      应当报备日期`),
  }),
  filed_on: day('报备日期', 'Filed on', {
    known:
      spoken(`报送备案 备案报送日期 报备情况 备案日期 报送备案日期 报备时间 备案时间 报送日期 报送备案时间 上报备案日期 上报备案时间 报送备案日 报县备案日期 报市备案日期
      向上级备案日期 报上级备案日期 向政府备案日期 报司法局备案日期 备案登记日期 报政府备案日期 报备上级日期`),
  }),
  filing_compliant: yesNo('报备规范', 'Filed in due form', {
    known:
      spoken(`是否规范 报备是否规范 备案规范 是否规范报备 备案材料规范 备案材料是否规范 规范 备案规范性 报备材料规范 规范性 报备规范性 备案是否规范 材料是否规范 材料规范
      报备材料是否规范 是否符合报备要求 报备格式规范`),
    yes: ['规范', '符合规范', '符合要求', '符合', '规范报备'],
    no: ['不规范', '不符合规范', '不符合要求', '不符合', '欠规范'],
  }),
  npc_filed_on: day('向人大报备日期', 'Filed with the congress on', {
    known:
      spoken(`人大备案日期 报人大备案日期 报送人大备案日期 向人大常委会备案日期 向人大备案日期 人大报备日期 报人大日期 报人大常委会备案日期 人大备案时间 报送人大日期
      向人大报备时间 报人大备案时间 人大常委会备案日期`),
  }),
  npc_filing_due_on: day('向人大报备期限', 'Filing with the congress due', {
    known: ['人大备案期限', '报人大备案期限', '向人大备案截止日期', '人大报备期限'],
  }),
  filing_reviewed_on: day('备案审查日期', 'Filing reviewed on', {
    known: spoken(
      '备案审查时间 上级备案审查日期 备案审查完成日期 备案审查意见日期 备案审核日期 备案答复日期 备案回复日期',
    ),
  }),
  filing_review: choice('备案审查结论', 'Outcome of the filing', filings, {
    known: spoken(
      '备案审查结果 备案审查意见 备案审查情况 备案结论 备案结果 备案审核结果 备案审核意见 备案处理结果 备案意见 备案审查处理',
    ),
  }),
  valid_to: day('有效期至', 'Valid to', {
    known:
      spoken(`有效期 失效日期 有效期限 有效期止 有效期届满日期 截止有效期 失效时间 有效期截止日期 有效期截止 有效截止日期 有效期满日期 有效期限至 到期日期 有效日期至
      有效期（至） 有效期到期日`),
  }),
  evaluated_on: day('评估日期', 'Evaluated on', {
    known: spoken(
      '实施后评估日期 后评估日期 评估时间 实施评估日期 后评估时间 实施后评估时间 实施情况评估日期 执行评估日期 立法后评估日期',
    ),
  }),
  cleanup_on: day('清理日期', 'Cleaned up on', {
    known: spoken(
      '清理时间 清理决定日期 清理完成日期 废止日期 清理结果公布日期 清理日 文件清理日期 清理公布日期 清理工作日期 清理审查日期 专项清理日期 修改或废止日期 清理结果日期',
    ),
  }),
  cleanup_due_on: day('清理期限', 'Clean-up due'),
  cleanup_result: choice('清理结果', 'Outcome of the clean-up', outcomes, {
    known: spoken(
      '清理意见 清理结论 清理情况 清理处理意见 清理建议 清理处理结果 清理后状态 清理类别 清理处理 文件清理结果 清理处理情况 清理决定 清理处置 清理类型',
    ),
  }),
  service: link('法律顾问服务', 'Service of counsel', {
    to: 'counsel_service/service',
    known: ['顾问服务编号'],
  }),
  ...everyEntry,
})
