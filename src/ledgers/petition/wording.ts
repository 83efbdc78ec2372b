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
)
