/** 人大报告、代表建议与政协提案: one suggestion or proposal that is handled and answered, or one matter reported to the congress. */
import { choice, day, defineFields, integer, personName, text, yesNo } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { feedback, kinds, levels, results } from './words.ts'

export const fields = defineFields({
  no: text('编号', 'Number', {
    max: 60,
    searched: true,
    known: spoken(
      '建议编号 提案编号 建议号 提案号 议案编号 议案号 案号 件号 文号 建议（提案）编号 建议提案编号 编号（案号）',
    ),
  }),
  kind: choice('类别', 'Kind', kinds, {
    required: true,
    known: spoken(
      '类型 件别 种类 事项类型 事项类别 建议类型 建议提案类别 建议（提案）类别 来源 办件类型 性质 业务类别',
    ),
  }),
  level: choice('层级', 'Level', levels, {
    known: spoken('级别 所属层级 人大级别 来源层级 建议级别 提出层级 建议层级 交办层级 届次级别'),
  }),
  title: text('建议标题', 'Title', {
    max: 300,
    required: true,
    searched: true,
    known:
      spoken(`标题 题目 名称 案由 建议名称 提案名称 提案标题 提案题目 建议题目 建议（提案）标题 建议（提案）名称 建议提案标题 建议提案名称 建议内容 建议案由 提案案由 内容
      主要内容 事项名称 报告事项 报告事项名称 报告内容 建议事项 提案内容 议案名称 审议意见名称 报告名称 报告标题 报告题目 事项 议题`),
  }),
  name: personName('提出人', 'Proposer', {
    known:
      spoken(`领衔代表 代表姓名 提出代表 建议人 提案人 提案者 提出者 领衔人 代表 委员 委员姓名 提案委员 第一提案人 提出单位 代表委员 代表（委员） 领衔代表（委员）
      代表（委员）姓名 建议人（提案人） 报告人`),
  }),
  topic: text('内容分类', 'Topic', {
    max: 60,
    known: ['所属领域', '领域', '内容类别', '分类', '建议分类', '涉及领域'],
  }),
  key: yesNo('是否重点件', 'Key matter', {
    known: spoken(
      '重点件 是否重点 是否重点督办 重点督办 重点建议 重点提案 是否重点建议 是否重点提案 是否重点办理',
    ),
    yes: ['重点'],
    no: ['一般'],
  }),
  led_by: personName('领办领导', 'Led by', {
    known: ['督办领导', '包案领导', '领衔领导', '领衔办理领导', '牵头领导', '领办人', '分管领导'],
  }),
  hard: yesNo('是否难度大', 'Hard to handle', {
    known: ['涉及面广处理难度大', '处理难度大', '疑难件', '是否疑难', '是否涉及面广、处理难度大'],
  }),
  undertaker: text('承办单位', 'Undertaker', {
    max: 120,
    searched: true,
    known: spoken(
      '主办单位 办理单位 责任单位 承办部门 主办部门 责任部门 办理部门 承办科室 责任科室 办理科室 主办科室 牵头单位 牵头部门 报告单位',
    ),
  }),
  co_undertaker: text('会办单位', 'Helped by', {
    max: 200,
    known: ['协办单位', '配合单位', '协办部门', '会办部门', '协办科室'],
  }),
  received_on: day('交办日期', 'Received on', {
    known: spoken(
      '交办时间 收到日期 收到时间 收件日期 收件时间 收文日期 接收日期 接件日期 来文日期 转办日期 分办日期 立案日期 登记日期 提出日期 提出时间 建议提出日期',
    ),
  }),
  due_on: day('办理期限', 'Due', {
    known: spoken(
      '办理时限 办结期限 办结时限 答复期限 答复时限 办复期限 办复时限 应答复日期 应办结日期 限办日期 截止日期 要求答复日期 要求办结日期 规定答复日期',
    ),
  }),
  extended_on: day('延期批准日期', 'Extension approved on', {
    known: ['延期日期', '延长日期', '批准延期日期'],
  }),
  contacted_on: day('沟通日期', 'Contacted on', {
    known: spoken('沟通时间 面商日期 面商时间 见面日期 见面时间 见面沟通日期 走访日期 联系代表日期 座谈日期'),
  }),
  met: yesNo('是否面商', 'Met', {
    known: spoken(
      '面商 面商情况 是否见面 见面 见面情况 见面沟通 是否见面沟通 是否沟通 沟通情况 是否面复 面复 是否走访 是否当面沟通',
    ),
    yes: ['已面商', '已见面', '已沟通', '面商', '见面', '已走访', '面复'],
    no: ['未面商', '未见面', '未沟通', '电话沟通'],
  }),
  replied_on: day('答复日期', 'Replied on', {
    known: spoken(
      '答复时间 回复日期 回复时间 办复日期 办复时间 办结日期 办结时间 书面答复日期 实际答复日期 答复代表日期 正式答复日期 完成日期',
    ),
  }),
  solved: choice('办理结果', 'Result', results, {
    known: spoken(
      '办理类别 结果类别 办理结果类别 办理结果分类 答复类别 答复类型 答复分类 落实情况 解决情况 解决程度 落实类别 结果',
    ),
  }),
  satisfaction: choice('反馈意见', 'Feedback', feedback, {
    known:
      spoken(`反馈 反馈情况 反馈结果 代表反馈 代表（委员）反馈 代表反馈意见 满意度 满意情况 满意程度 满意度评价 满意度测评 是否满意 评价 代表评价 委员评价 代表（委员）评价
      办理结果评价 测评结果 代表意见 代表满意度`),
  }),
  reply_published_on: day('答复公开日期', 'Reply published on', {
    known: ['公开日期', '公开时间', '答复公开时间', '公布日期', '网上公开日期', '复文公开日期'],
  }),
  redone_on: day('重新办理日期', 'Handled again on', {
    known: ['二次办理日期', '重办日期', '重新答复日期', '再次答复日期'],
  }),
  reported_on: day('报告日期', 'Reported on', {
    known: spoken('报告时间 汇报日期 汇报时间 审议日期 会议日期 会议时间 检查日期 视察日期 听取日期'),
  }),
  opinions: integer('审议意见条数', 'Opinions', { unit: '条', known: ['意见条数', '审议意见数'] }),
  opinions_done_on: day('审议意见落实日期', 'Opinions carried out on', {
    known: ['意见落实日期', '审议意见办理日期', '落实日期', '落实时间', '整改报告日期'],
  }),
  ...everyEntry,
})
