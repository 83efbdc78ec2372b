/** How a report speaks of suggestions, proposals and reports to the congress. */
import { defineWording, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'oversight',
    say`自觉接受人大监督，向人大及其常委会报告事项${of['npc.reports.made']}`,
    say`办理审议意见${of['npc.deliberations.handled']}`,
    say`接受执法检查、视察${of['npc.inspections.received']}`,
  ),
  sentence(
    'oversight',
    say`办理人大代表意见建议${of['npc.suggestions.handled']}`,
    say`办理结果满意率${of['npc.suggestions.satisfaction_rate']}`,
    say`办理人大议案${of['npc.motions.handled']}`,
  ),
  sentence(
    'oversight',
    say`办理政协提案${of['cppcc.proposals.handled']}`,
    say`满意率${of['cppcc.proposals.satisfaction_rate']}`,
    say`办理社情民意信息${of['cppcc.opinions.handled']}`,
  ),
  sentence(
    'oversight',
    say`建议提案办复率${of['proposal.reply_rate']}`,
    say`面商率${of['proposal.met_rate']}`,
    say`公开答复${of['proposal.published']}`,
    say`领导领办${of['proposal.led_by_leaders']}`,
  ),
  sentence(
    'institutions',
    say`办理立法征求意见${of['legislation.consulted']}`,
    say`提出立法意见建议${of['legislation.opinions']}`,
  ),
)
