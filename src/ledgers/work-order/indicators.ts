/** What reports say of orders and complaints. In time is by the time the order was due, to the minute where it has one. */
import { change, defineIndicators, share, tally } from '#kernel/tally.ts'
import { filled, inPeriod, mentions, noLaterThan } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count } = tally({ fields, procedure })

const done = ['closed', 'followed_up'] as const

type Order = 'consult' | 'help' | 'complaint' | 'report' | 'suggestion'
const ofOrder = (zh: string, en: string, order_kind: Order, aliases: readonly string[]) =>
  count(zh, en, '件', { order_kind, accepted_on: inPeriod }, { aliases })
/** Offices name categories each in their own way; these words stand in most. */
const onMatter = (zh: string, en: string, words: readonly string[], aliases: readonly string[]) => {
  const matter = mentions(...words)
  return count(
    zh,
    en,
    '件',
    { accepted_on: inPeriod, or: [{ category: matter }, { subcategory: matter }] },
    { aliases },
  )
}

const accepted = count(
  '受理工单件数',
  'Orders accepted',
  '件',
  { accepted_on: inPeriod },
  { aliases: ['受理群众诉求', '受理诉求', '受理投诉举报', '受理工单'] },
)
const closed = count('办结工单件数', 'Orders closed', '件', { accepted_on: inPeriod, status: done })
const business = count('营商环境投诉举报受理件数', 'Business environment complaints', '件', {
  channel: 'business_env_platform',
  accepted_on: inPeriod,
})
const property = count('物业服务投诉举报件次', 'Property service complaints', '件次', {
  channel: 'property',
  received_on: inPeriod,
})
const hotline = count(
  '12345热线工单转接量',
  'Hotline orders passed on',
  '起',
  { channel: 'hotline_12345', dispatched_on: inPeriod },
  { aliases: ['市民热线工单', '12345热线工单'] },
)

const hotlineEnded = count('本年转接并办结的热线工单件数', 'Passed on and closed', '件', {
  channel: 'hotline_12345',
  dispatched_on: inPeriod,
  status: done,
})
export const indicators = defineIndicators({
  'work_order.accepted': accepted,
  'work_order.hotline.transferred': hotline,
  'work_order.grid.accepted': count(
    '网格案件受理量',
    'Grid cases accepted',
    '起',
    { channel: 'grid', accepted_on: inPeriod },
    { aliases: ['受理网格案件', '受理数字城管案件', '受理数字化城管案件', '受理城管平台案件'] },
  ),
  'work_order.closing_rate': share('工单(网格案件)结案率', 'Closed', closed, accepted, {
    aliases: ['结案率'],
    note: { zh: '热线工单、网格案件及其他渠道合并计算', en: 'All channels together' },
  }),
  'work_order.timely_rate': share(
    '工单(网格案件)及时率',
    'Closed in time',
    count('按期办结工单件数', 'Orders closed in time', '件', {
      accepted_on: inPeriod,
      closed_on: noLaterThan('due_on'),
    }),
    closed,
    {
      aliases: ['及时率', '热线诉求按时办结率', '热线工单按时办结率', '群众诉求按时办结率'],
      note: { zh: '热线工单、网格案件及其他渠道合并计算', en: 'All channels together' },
    },
  ),
  'work_order.satisfaction_rate': share(
    '工单办理满意率',
    'Satisfied',
    count('评价满意件数', 'Satisfied', '件', { accepted_on: inPeriod, satisfied: true }),
    count('已评价件数', 'Rated', '件', { accepted_on: inPeriod, satisfied: filled }),
    { aliases: ['工单满意率', '网格案件满意率'] },
  ),
  'business_env.complaints.received': business,
  'business_env.complaints.resolved_rate': share(
    '营商环境投诉举报化解率',
    'Business environment complaints, resolved',
    count('营商环境投诉举报办结件数', 'Business environment complaints, closed', '件', {
      channel: 'business_env_platform',
      accepted_on: inPeriod,
      status: done,
    }),
    business,
  ),
  'property.complaints.received': property,
  'property.complaints.resolved_rate': share(
    '物业服务投诉举报办结率',
    'Property service complaints, closed',
    count('物业服务投诉举报办结件次', 'Property service complaints, closed', '件次', {
      channel: 'property',
      received_on: inPeriod,
      status: done,
    }),
    property,
    { aliases: ['举报依法协调解决'] },
  ),
  'work_order.closed': count(
    '办结工单件数',
    'Orders closed',
    '件',
    { closed_on: inPeriod },
    { aliases: ['办结群众诉求', '办结诉求', '办结工单', '处理诉求', '办结投诉举报'] },
  ),
  'work_order.grid.closed': count(
    '办结网格案件件数',
    'Grid cases closed',
    '件',
    { channel: 'grid', closed_on: inPeriod },
    { aliases: ['办结网格案件', '网格事件办结', '办结网格事件'] },
  ),
  'work_order.hotline.closed': count(
    '办结12345热线工单件数',
    'Hotline orders closed',
    '件',
    { channel: 'hotline_12345', closed_on: inPeriod },
    { aliases: ['办结12345热线', '办结热线工单', '办理12345热线', '办理热线工单'] },
  ),
  'work_order.hotline.closing_rate': share(
    '12345热线工单办结率',
    'Hotline orders closed, share',
    hotlineEnded,
    hotline,
    { aliases: ['热线办结率', '工单办结率', '热线工单办结率', '诉求办结率'] },
  ),
  'work_order.hotline.timely_rate': share(
    '12345热线工单按期办结率',
    'Hotline orders in time',
    count('按期办结的热线工单件数', 'In time', '件', {
      channel: 'hotline_12345',
      dispatched_on: inPeriod,
      closed_on: noLaterThan('due_on'),
    }),
    hotlineEnded,
    { aliases: ['热线按时办结率', '工单按时办结率', '热线工单及时率'] },
  ),
  'work_order.hotline.satisfaction_rate': share(
    '12345热线工单满意率',
    'Hotline orders, satisfied',
    count('热线工单评价满意件数', 'Satisfied', '件', {
      channel: 'hotline_12345',
      satisfied: true,
      closed_on: inPeriod,
    }),
    count('已评价热线工单件数', 'Rated', '件', {
      channel: 'hotline_12345',
      satisfied: filled,
      closed_on: inPeriod,
    }),
    { aliases: ['热线满意率', '热线满意度', '诉求满意率', '群众诉求满意率'] },
  ),
  'work_order.solved_rate': share(
    '诉求解决率',
    'Solved',
    count('已解决诉求件数', 'Solved', '件', { result: 'solved', closed_on: inPeriod }),
    count('登记了办理结果的诉求件数', 'With a result', '件', { result: filled, closed_on: inPeriod }),
    { aliases: ['工单解决率', '问题解决率', '诉求办理解决率'] },
  ),

  'work_order.consultations': ofOrder('咨询类诉求件数', 'To ask', 'consult', [
    '咨询类',
    '咨询类工单',
    '咨询类诉求',
  ]),
  'work_order.help': ofOrder('求助类诉求件数', 'For help', 'help', ['求助类', '求助类工单', '求助类诉求']),
  'work_order.complaints': ofOrder('投诉类诉求件数', 'To complain', 'complaint', [
    '投诉类',
    '投诉类工单',
    '投诉类诉求',
  ]),
  'work_order.reports': ofOrder('举报类诉求件数', 'To report', 'report', [
    '举报类',
    '举报类工单',
    '举报类诉求',
  ]),
  'work_order.suggestions': ofOrder('建议类诉求件数', 'To suggest', 'suggestion', [
    '建议类工单',
    '建议类诉求',
    '意见建议类',
  ]),
  'work_order.noise': onMatter(
    '噪声扰民诉求件数',
    'Noise',
    ['噪声', '噪音', '扰民'],
    ['噪声扰民', '噪音扰民投诉', '噪声投诉'],
  ),
  'work_order.buildings': onMatter(
    '违法建设诉求件数',
    'Illegal buildings',
    ['违建', '违法建'],
    ['违建投诉', '违法建设投诉'],
  ),
  'work_order.parking': onMatter('停车管理诉求件数', 'Parking', ['停车'], ['停车投诉', '停车类诉求']),
  'work_order.streets': onMatter(
    '市容环境诉求件数',
    'Streets',
    ['市容', '占道', '环境卫生', '垃圾'],
    ['市容环境投诉', '市容环境类诉求', '占道经营投诉'],
  ),
  'work_order.wages': onMatter(
    '劳动欠薪诉求件数',
    'Wages',
    ['欠薪', '工资', '劳动'],
    ['欠薪诉求', '劳动纠纷诉求'],
  ),
  'work_order.hotline.change_yoy': change('12345热线工单同比变化', 'Hotline orders, change', hotline, {
    aliases: ['热线工单同比', '12345工单同比', '工单量同比'],
  }),
  'work_order.followed_up': count(
    '回访诉求件数',
    'Asked afterwards',
    '件',
    { follow_up_on: inPeriod },
    { aliases: ['回访诉求', '工单回访', '回访群众诉求'] },
  ),
})
