/** What reports say of petitions. 件 counts matters, 人 the persons behind them. */
import { change, defineIndicators, share, tally } from '#kernel/tally.ts'
import { filled, inPeriod, noLaterThan } from '#kernel/where.ts'
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
  { aliases: ['受理群众信访', '受理信访案件'] },
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
})
