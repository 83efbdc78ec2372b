/** What reports say of petitions. 件 counts matters, 人 the persons behind them. */
import { change, defineIndicators, share, tally } from '#kernel/tally.ts'
import { filled, inPeriod, noLaterThan, not } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, sum } = tally({ fields, procedure })

const online = ['online_system', 'mayor_mailbox'] as const
const settled = ['resolved', 'closed'] as const

const received = count(
  '受理信访总件数',
  'Petitions accepted',
  '件',
  { accepted_on: inPeriod },
  { aliases: ['受理群众信访', '受理信访案件', '信访总量', '信访量', '受理信访事项'] },
)
const receivedOnline = count('受理网上信访件数', 'Online petitions accepted', '件', {
  channel: online,
  accepted_on: inPeriod,
})
const arrived = count('收到信访件数', 'Petitions received', '件', { received_on: inPeriod })
const acceptedInTime = count('按期受理件数', 'Accepted in time', '件', {
  received_on: inPeriod,
  accepted_on: noLaterThan('acceptance_due_on'),
})

const onlineArrived = count('收到网上信访件数', 'Online petitions received', '件', {
  channel: online,
  received_on: inPeriod,
})
const onlineInTime = count('网上信访按期受理件数', 'Online petitions accepted in time', '件', {
  channel: online,
  received_on: inPeriod,
  accepted_on: noLaterThan('acceptance_due_on'),
})

export const indicators = defineIndicators({
  'petition.received.total': received,
  'petition.received.arrived': arrived,
  'petition.received.change_yoy': change(
    '信访受理量同比变化',
    'Petitions accepted, change on last year',
    received,
  ),
  'petition.visits.received': count('接受群众来访件数', 'Visits received', '件', {
    channel: 'visit',
    received_on: inPeriod,
  }),
  'petition.visits.people': sum('来访涉及人数', 'Persons in visits', '人', 'persons', {
    channel: 'visit',
    received_on: inPeriod,
  }),
  'petition.visits.answered_on_spot': count('来访现场直接答复件数', 'Visits answered on the spot', '件', {
    channel: 'visit',
    answered_on_spot: true,
    received_on: inPeriod,
  }),
  'petition.online.received': receivedOnline,
  'petition.online.petition_system': count('网上信访件(信访系统)', 'Online: petition system', '件', {
    channel: 'online_system',
    accepted_on: inPeriod,
  }),
  'petition.online.mayor_mailbox': count('网上信访件(市长信箱)', "Online: mayor's mailbox", '件', {
    channel: 'mayor_mailbox',
    accepted_on: inPeriod,
  }),
  'petition.acceptance_timely_rate': share('信访受理及时率', 'Accepted in time', acceptedInTime, arrived, {
    aliases: ['及时受理率', '信访事项及时受理率'],
    bases: { online: share('只计网上信访', 'Online petitions only', onlineInTime, onlineArrived) },
  }),
  'petition.reply_rate': share(
    '信访回复率',
    'Replied',
    count('网上信访已回复件数', 'Online petitions replied', '件', {
      channel: online,
      accepted_on: inPeriod,
      replied_on: filled,
    }),
    receivedOnline,
  ),
  'petition.resolution_rate': share(
    '信访化解率',
    'Resolved',
    count('信访化解件数', 'Petitions resolved', '件', { accepted_on: inPeriod, status: settled }),
    received,
  ),
  'petition.major_incidents': count(
    '重大集体上访和恶性上访事件数',
    'Major collective or malicious petitions',
    '起',
    {
      received_on: inPeriod,
      or: [
        { collective: true, level: ['prefecture', 'province', 'beijing'], major_impact: true },
        { malicious: true },
      ],
    },
  ),
  'petition.letters.received': count(
    '收到群众来信件数',
    'Letters',
    '件',
    { channel: 'letter', received_on: inPeriod },
    { aliases: ['群众来信', '来信'] },
  ),
  'petition.calls.received': count(
    '接听来电信访件数',
    'Calls',
    '件',
    { channel: 'phone', received_on: inPeriod },
    { aliases: ['来电信访', '群众来电'] },
  ),
  'petition.visits.collective': count(
    '集体访批次',
    'Collective visits',
    '批次',
    { channel: 'visit', collective: true, received_on: inPeriod },
    { aliases: ['集体上访', '集体访', '群体性上访'] },
  ),
  'petition.repeat': count(
    '重复信访件数',
    'Repeated',
    '件',
    { repeat: true, received_on: inPeriod },
    { aliases: ['重复信访', '重信重访'] },
  ),
  'petition.upward.beijing': count(
    '进京上访件数',
    'To Beijing',
    '件',
    { level: 'beijing', received_on: inPeriod },
    { aliases: ['进京上访', '赴京上访', '进京访'] },
  ),
  'petition.upward.province': count(
    '赴省上访件数',
    'To the province',
    '件',
    { level: 'province', received_on: inPeriod },
    { aliases: ['赴省上访', '到省上访'] },
  ),
  'petition.replied': count(
    '答复(办结)信访件数',
    'Replied',
    '件',
    { replied_on: inPeriod },
    { aliases: ['办结信访事项', '办结信访案件', '办结信访件', '答复信访事项', '办理信访事项'] },
  ),
  'petition.resolved': count(
    '化解信访件数',
    'Resolved',
    '件',
    { resolved_on: inPeriod },
    { aliases: ['化解信访积案', '化解信访事项', '化解信访案件', '信访积案化解'] },
  ),
  'petition.replied_on_time_rate': share(
    '信访按期办结率',
    'Replied in time',
    count('按期答复信访件数', 'Replied in time', '件', {
      accepted_on: inPeriod,
      replied_on: noLaterThan('reply_due_on'),
    }),
    count('已答复信访件数', 'Replied', '件', { accepted_on: inPeriod, replied_on: filled }),
    { aliases: ['信访事项按期办结率', '信访按期答复率', '按期答复率', '信访事项办结率'] },
  ),
  'petition.satisfaction_rate': share(
    '信访群众满意率',
    'Satisfied',
    count('信访人满意件数', 'Satisfied', '件', { accepted_on: inPeriod, satisfied: true }),
    count('已评价信访件数', 'Rated', '件', { accepted_on: inPeriod, satisfied: filled }),
    { aliases: ['信访满意率', '信访事项满意率', '信访群众满意度'] },
  ),

  'petition.leader_led': count(
    '领导接访包案件数',
    'Led by a leader',
    '件',
    { received_on: inPeriod, led_by: filled },
    { aliases: ['领导接访', '领导包案', '领导干部接访', '包案信访案件', '接访包案'] },
  ),
  'petition.leader_led.resolved': count(
    '领导包案化解件数',
    'Led by a leader and resolved',
    '件',
    { resolved_on: inPeriod, led_by: filled },
    { aliases: ['包案化解', '领导包案化解'] },
  ),
  'petition.first': count(
    '初信初访件数',
    'First petitions',
    '件',
    { received_on: inPeriod, repeat: not(true) },
    { aliases: ['初信初访', '初次信访', '初信初访事项'] },
  ),
  'petition.first.resolved_rate': share(
    '初信初访化解率',
    'First petitions resolved',
    count('已化解的初信初访件数', 'Resolved', '件', {
      received_on: inPeriod,
      repeat: not(true),
      resolved_on: filled,
    }),
    count('收到的初信初访件数', 'First petitions', '件', { received_on: inPeriod, repeat: not(true) }),
    { aliases: ['初信初访一次性化解率', '一次性化解率', '初次信访化解率'] },
  ),
})
