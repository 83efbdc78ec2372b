/** How a report speaks of petitions. */
import { defineWording, denial, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'disputes',
    say`全年受理信访事项${of['petition.received.total']}`,
    say`受理量同比${of['petition.received.change_yoy']}`,
    say`受理及时率${of['petition.acceptance_timely_rate']}`,
    say`化解率${of['petition.resolution_rate']}`,
  ),
  sentence(
    'disputes',
    say`接待群众来访${of['petition.visits.received']}`,
    say`涉及${of['petition.visits.people']}`,
    say`当场答复${of['petition.visits.answered_on_spot']}`,
  ),
  sentence(
    'disputes',
    say`受理网上信访${of['petition.online.received']}`,
    say`其中信访系统${of['petition.online.petition_system']}、市长信箱${of['petition.online.mayor_mailbox']}`,
    say`回复率${of['petition.reply_rate']}`,
  ),
  denial('disputes', say`重大集体上访和恶性上访事件${of['petition.major_incidents']}`),
  sentence(
    'disputes',
    say`收到群众来信${of['petition.letters.received']}`,
    say`来电${of['petition.calls.received']}`,
    say`办结信访事项${of['petition.replied']}`,
    say`信访按期办结率${of['petition.replied_on_time_rate']}`,
    say`化解信访事项${of['petition.resolved']}`,
    say`信访群众满意率${of['petition.satisfaction_rate']}`,
  ),
  sentence(
    'disputes',
    say`重复信访${of['petition.repeat']}`,
    say`集体访${of['petition.visits.collective']}`,
    say`赴省上访${of['petition.upward.province']}`,
    say`进京上访${of['petition.upward.beijing']}`,
  ),
  sentence(
    'disputes',
    say`领导接访包案${of['petition.leader_led']}`,
    say`化解${of['petition.leader_led.resolved']}`,
    say`初信初访${of['petition.first']}`,
    say`化解率${of['petition.first.resolved_rate']}`,
  ),
)
