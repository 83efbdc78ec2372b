/** How a report speaks of the leaders' duty. */
import { defineWording, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'leadership',
    say`党政主要负责人全年听取法治政府建设工作汇报${of['leadership.briefings.heard']}`,
    say`专题研究法治建设和涉法重大问题${of['leadership.special_study.sessions']}`,
  ),
  sentence(
    'leadership',
    say`坚持每季度至少听取法治建设汇报${of['leadership.briefings.min_per_quarter']}`,
    say`每季度专题研究法治建设${of['leadership.special_study.min_per_quarter']}`,
  ),
  sentence(
    'leadership',
    say`召开全面依法治县委员会会议${of['leadership.rol_committee.meetings']}`,
    say`改革领导小组会议${of['leadership.reform_group.meetings']}`,
  ),
  sentence(
    'functions',
    say`围绕营商环境约谈${of['leadership.interviews.persons']}`,
    say`召开企业负责人专题会议${of['leadership.enterprise_meetings.held']}`,
  ),
  sentence(
    'leadership',
    say`领导带头开展执法检查${of['leadership.inspections.led']}`,
    say`带头普法${of['leadership.publicity.led']}`,
  ),
  sentence(
    'leadership',
    say`召开法治建设专题会议${of['leadership.work_meetings.held']}`,
    say`政府常务会议研究法治建设${of['leadership.standing_meetings.studied']}`,
    say`研究解决事项${of['leadership.issues.count']}`,
    say`开展法治调研${of['leadership.research.done']}`,
    say`带头出庭应诉${of['leadership.appearances.led']}`,
  ),
  sentence(
    'functions',
    say`走访企业${of['leadership.enterprise_visits.made']}`,
    say`收集诉求${of['leadership.enterprise_visits.requests']}`,
    say`解决${of['leadership.enterprise_visits.solved']}`,
  ),
  sentence(
    'leadership',
    say`党委（党组）会议研究法治建设${of['leadership.party_meetings.studied']}`,
    say`领导对法治工作批示${of['leadership.instructions.given']}`,
    say`召开述法会议${of['leadership.duty_meetings.held']}`,
  ),
  sentence('disputes', say`召开府院（府检）联席会议${of['leadership.liaison_meetings.held']}`),
  sentence('enforcement', say`召开行政执法协调会议${of['leadership.coordination_meetings.held']}`),
)
