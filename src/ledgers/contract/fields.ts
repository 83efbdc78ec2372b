/** 合同: one contract of the unit, from the draft through its legal review to its end, with the disputes it led to. */
import { choice, day, defineFields, integer, link, money, text, yesNo } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { definePart } from '#kernel/parts.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { kinds, opinions, reviewers } from './words.ts'

export const fields = defineFields({
  no: text('合同编号', 'Contract number', {
    max: 80,
    known: spoken(
      '编号 合同号 登记编号 审查编号 审核编号 合同登记号 合同序号 合同登记编号 协议编号 合同（协议）编号 审查登记号 合同流水号 合同备案号 送审编号',
    ),
  }),
  title: text('合同名称', 'Title', {
    required: true,
    max: 300,
    searched: true,
    known:
      spoken(`合同文本名称 协议(合同)名称 合同、协议名称 送审合同名称 合同名 审查事项 事项名称 标题 名称 合同标题 合同(协议)名称 合同协议名称 协议名称 项目名称 送审合同
      合同（项目）名称 合同全称 合同项目名称 合同项目 合同文本 审查合同名称 审核合同名称 合同（协议）标题 合同事项 协议书名称 合同文件名称 送审文件名称 采购项目名称`),
  }),
  kind: choice('合同类型', 'Kind', kinds, {
    known: spoken(
      '合同类别 类型 类别 合同种类 合同性质 种类 合同分类 合同种类（类别） 合同属性 合同类 合同（协议）类型 合同（协议）类别 协议类型 协议类别 采购类型 审查类别',
    ),
  }),
  major: yesNo('重大合同', 'Major', {
    known: spoken(
      '是否重大合同 是否重大 重大 重大与否 是否重大合同（协议） 是否重大协议 是否属重大合同 重大项目合同',
    ),
    yes: ['重大', '重大合同', '属于'],
    no: ['一般', '一般合同', '普通', '非重大', '普通合同', '不属于'],
  }),
  undertaker: text('承办部门', 'Undertaker', {
    max: 80,
    searched: true,
    known:
      spoken(`报送单位 报审单位 申请部门 需求部门 使用部门 所属部门 提交部门 委托部门 承办单位 送审单位 送审部门 提请部门 经办部门 经办科室 承办科室 送审科室 签约单位
      合同承办部门 经办单位 主办部门 主办单位 责任单位 责任部门 起草部门 申请单位 申报单位 发起部门 提请单位 提请科室 送审机构 报审部门 合同承办单位 业务部门
      责任科室 申请科室 甲方`),
  }),
  counterparty: text('对方当事人', 'Counterparty', {
    max: 200,
    searched: true,
    known:
      spoken(`合同另一方 对方名称 签订单位 签约方 对方当事人名称 相对人 合作单位 中标人 承租方 供货商 合同相对方 合同对方 乙方 对方单位 签约对方 相对方 签订对象 合作方
      中标单位 供应商 承包人 相对方名称 合同相对人 合同乙方 乙方名称 乙方单位 相对人名称 签约对象 对方主体 签约相对方 合作对象 合同相对方名称 承包方 承揽方 服务方
      对方签约单位 签约方名称 签约乙方 受托方 承接单位 施工单位`),
  }),
  amount: money('合同金额', 'Amount', {
    known:
      spoken(`标的额 合同标的 金额 合同价款 合同标的额 标的金额 合同总价 合同价 涉及金额 总价 合同额 标的 合同总金额 总金额 标的总额 价款 合同标的金额 协议金额 中标金额
      合同总额 成交金额 合同价格 标的额（金额） 签约金额 合同涉及金额`),
  }),
  drafted_on: day('起草日期', 'Drafted on', {
    known: spoken('拟订日期 起草时间 登记日期 草拟日期 拟稿日期 拟定日期 起草完成日期 登记时间'),
  }),
  submitted_on: day('送审日期', 'Sent to review on', {
    known:
      spoken(`收件时间 受理日期 收到日期 报送日期 提交时间 受理时间 报审时间 送审时间 报审日期 提交审查日期 提交日期 收件日期 送审 收文日期 申请日期 收审日期 接收日期
      接收时间 收到时间 提请日期 提请时间 送达日期 申请时间 送审登记日期 送审合同日期 来件日期 报送时间 提请审查日期 送交日期 交审日期`),
  }),
  reviewer_kind: choice('审查人', 'Reviewed by', reviewers, {
    known:
      spoken(`审核人 审查主体 审查机构 审核机构 审查单位 审核单位 审查部门 审核部门 审核主体 审查方 审查形式 审查方式 审查主体类别 审核方 合法性审查主体 合法性审查机构
      审核机构类别 审查人类别`),
  }),
  reviewer: text('审查人员', 'Reviewer', {
    max: 60,
    known:
      spoken(`承办律师 经办律师 审核律师姓名 法律顾问姓名 承办人律师 审核人员 审查人姓名 审查律师 审核人姓名 律师姓名 审核律师 审核人员姓名 审查律师姓名 律师 经办人员（律师）
      审查经办人 法律顾问律师 审查人员姓名 律师名字 审核承办人 审查承办人`),
  }),
  reviewed_on: day('审查日期', 'Reviewed on', {
    known:
      spoken(`办结日期 办结时间 审查完成日期 审查意见出具日期 回复日期 法律审查日期 审核日期 审查时间 审核时间 出具意见日期 审结日期 反馈日期 合法性审查日期 出具意见时间
      审查完成时间 意见出具日期 意见出具时间 审查办结日期 审核完成日期 法律意见日期 法律意见出具日期 合法性审核日期 合法性审查时间 法律审核日期 反馈时间 审结时间
      出具审查意见日期 审毕日期 返回日期 出具法律意见日期 回复时间`),
  }),
  opinion: choice('审查意见', 'Opinion', opinions, {
    known:
      spoken(`审核意见 审查结论 审核结论 审查结果 审核结果 合法性审查意见 法律意见 意见 法律审查意见 法律审核意见 律师意见 合法性审核意见 合法性审查结论 审查意见结论
      法律意见结论 审核意见结论 审查反馈意见 法律顾问意见 律师审核意见 审查情况 律师审查意见 审核意见（结论） 合法性审查结果`),
  }),
  suggestions: integer('修改意见条数', 'Changes advised', {
    unit: '条',
    known:
      spoken(`提出意见条数 意见条数 提出修改意见 审查意见条数 修改建议数 提出修改意见条数 建议条数 修改条数 意见数 修改意见数 提出意见数 提出建议条数 修改建议条数
      提出修改意见数 提出修改建议数 意见建议条数 律师意见条数`),
  }),
  risks: integer('提示风险点', 'Risks pointed out', {
    unit: '处',
    known:
      spoken(`风险点 风险点数 法律风险点 提示法律风险 风险提示数 风险点个数 风险数 提示风险 提示风险数 风险点提示 风险条款数 风险提示 法律风险提示 法律风险数 提示风险点数
      揭示风险点`),
  }),
  amended: yesNo('已按意见修改', 'Amended as advised', {
    known:
      spoken(`意见采纳 是否采纳 采纳情况 是否采纳意见 是否修改 意见采纳情况 是否按意见修改 是否按意见修改完善 修改落实情况 意见落实情况 是否已修改 修改情况 采纳与否
      审查意见采纳情况 是否采纳审查意见 审查意见是否采纳 落实情况 修改意见采纳情况 采纳意见情况 是否采纳律师意见`),
    yes: spoken(
      '采纳 已采纳 全部采纳 已修改 按意见修改 已按意见修改 已落实 完全采纳 全部修改 已修改完善 予以采纳 采纳修改 已整改 修改到位',
    ),
    no: ['未采纳', '不采纳', '未修改', '不予采纳', '未按意见修改', '未落实', '未予采纳'],
  }),
  review_exempt: text('免予审查理由', 'Why not reviewed', {
    max: 200,
    known: spoken(
      '未送审理由 免审理由 不送审原因 未审查原因 不需审查理由 免审原因 免于审查理由 未经审查理由 未审查理由 不送审理由 免审查理由 未送审原因',
    ),
    hint: {
      zh: '例如：限额以下，使用已审查的示范文本',
      en: 'E.g. below the limit, on a reviewed model text',
    },
  }),
  collective_on: day('集体讨论日期', 'Discussed on', {
    known: spoken(
      '集体决策日期 会议审议日期 上会日期 集体研究日期 集体决定日期 会议研究日期 上会时间 集体讨论时间 集体审议日期 集体决策时间 党委会研究日期',
    ),
  }),
  signed_on: day('签订日期', 'Signed on', {
    known:
      spoken(`签订日 合同日期 订立日期 合同签署日期 签订时间 签约日期 签署日期 合同签订日期 签署时间 签约时间 合同签订时间 合同签订日 合同签约日期 签字日期 签章日期 盖章日期
      合同订立日期 合同生效日期 生效日期 正式签订日期 协议签订日期 协议签订时间 合同签约时间 合同签署时间 用印日期`),
  }),
  filed_on: day('备案日期', 'Filed on', {
    known: spoken('合同备案日期 备案时间 报备日期 报备时间 合同备案时间 报送备案日期 备案登记日期 备案日'),
  }),
  filing_due_on: day('备案期限', 'Filing due', {
    known: ['应备案日期', '备案截止日期', '备案时限', '应报备日期', '报备期限'],
  }),
  perform_due_on: day('履行期限', 'To be performed by', {
    known:
      spoken(`合同期限 履行期限止 合同到期日 到期日期 合同期满日期 终止日期 合同截止日期 合同到期日期 履行截止日期 合同有效期至 合同终止日期 合同届满日期 约定完成日期 履约期限
      到期时间 合同期限至 履行期限届满日期 履行期限至 合同结束日期 有效期至`),
  }),
  performed_on: day('履行完毕日期', 'Performed on', {
    known:
      spoken(`履行日期 履约完成日期 验收日期 完成日期 终结日期 履行完毕时间 竣工日期 履约完毕日期 履行终结日期 履行完成日期 验收时间 实际履行完毕日期 终结时间 合同终结日期
      履约完成时间 结算日期 履行结束日期 合同履行完毕日期 竣工验收日期`),
  }),
  service: link('法律顾问服务', 'Service of counsel', {
    to: 'counsel_service/service',
    known: ['顾问服务编号'],
  }),
  ...everyEntry,
})

export const disputes = definePart('合同纠纷', 'Disputes', {
  arisen_on: day('发生日期', 'Arisen on', {
    required: true,
    known: spoken(
      '纠纷发生日期 争议日期 产生日期 争议发生日期 纠纷产生日期 发生时间 产生时间 纠纷日期 争议发生时间 违约日期',
    ),
  }),
  matter: text('争议事项', 'Matter', {
    max: 300,
    known: spoken(
      '纠纷事由 纠纷事项 争议内容 争议焦点 争议内容及事由 纠纷内容 纠纷原因 争议情况 违约情况 争议问题',
    ),
  }),
  way: choice(
    '解决方式',
    'Way',
    {
      talks: [
        '协商',
        'Talks',
        ...spoken('和解 协商解决 谈判 协商和解 双方协商 自行协商 协商处理 协商一致 友好协商 磋商 和解解决'),
      ],
      mediation: [
        '调解',
        'Mediation',
        ...spoken('人民调解 行政调解 调解解决 法院调解 调解结案 司法调解 调处 诉前调解 第三方调解'),
      ],
      arbitration: [
        '仲裁',
        'Arbitration',
        ...spoken('商事仲裁 提请仲裁 申请仲裁 仲裁裁决 仲裁解决 仲裁委仲裁'),
      ],
      court: [
        '诉讼',
        'Court',
        ...spoken(
          '起诉 法院判决 民事诉讼 提起诉讼 司法诉讼 诉讼解决 法院诉讼 法院起诉 判决 法院 司法途径 应诉',
        ),
      ],
    },
    {
      known: spoken(
        '处理方式 化解方式 解决途径 处理途径 化解途径 纠纷解决方式 处置方式 解决方法 争议解决方式',
      ),
    },
  ),
  resolved_on: day('解决日期', 'Resolved on', {
    known: spoken(
      '化解日期 处理完毕日期 结案日期 处理日期 解决时间 化解时间 处置日期 了结日期 结案时间 纠纷解决日期',
    ),
  }),
  saved: money('避免或挽回损失', 'Loss averted', {
    known:
      spoken(`挽回损失 避免损失 挽回经济损失 避免经济损失 挽回损失金额 挽损金额 挽回损失额 避免损失金额 挽回金额 止损金额 减少损失 挽回（避免）损失 避免（挽回）损失
      挽回经济损失金额 避免或挽回经济损失`),
  }),
})
