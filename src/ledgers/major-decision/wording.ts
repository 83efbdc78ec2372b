/** How a report speaks of major decisions. */
import { defineWording, denial, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'decisions',
    say`编制公布年度重大行政决策目录，纳入目录决策事项${of['major_decision.catalog.items']}`,
    say`全年作出重大行政决策${of['major_decision.decided']}`,
    say`目录事项完成率${of['major_decision.catalog.completion_rate']}`,
  ),
  sentence(
    'decisions',
    say`开展公众参与${of['major_decision.participation.held']}`,
    say`召开听证会${of['major_decision.hearings.held']}`,
    say`征求到意见${of['major_decision.opinions.received']}`,
    say`采纳${of['major_decision.opinions.adopted']}`,
    say`专家论证${of['major_decision.experts.held']}`,
    say`风险评估${of['major_decision.risks.assessed']}`,
    say`合法性审查${of['major_decision.reviewed']}`,
    say`集体讨论${of['major_decision.discussed']}`,
  ),
  sentence(
    'decisions',
    say`重大行政决策合法性审查率${of['major_decision.review_rate']}`,
    say`法定程序履行率${of['major_decision.five_steps_rate']}`,
    say`司法行政（法制）负责人列席讨论${of['major_decision.legal_attendance']}`,
  ),
  sentence(
    'decisions',
    say`向党委请示报告重大决策${of['major_decision.party_reported']}`,
    say`出台前向人大报告${of['major_decision.npc_reported']}`,
    say`公布重大行政决策${of['major_decision.published']}`,
    say`开展后评估${of['major_decision.evaluated']}`,
  ),
  sentence('decisions', say`全年完成各类合法性审查${of['legal_review.total']}`),
  denial('decisions', say`未经合法性审查或者审查不合法作出的决策${of['major_decision.decided.unreviewed']}`),
  sentence('decisions', say`合法性审查通过率${of['legal_review.passed_rate']}`),
)
