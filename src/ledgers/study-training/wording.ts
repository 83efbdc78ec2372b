/** How a report speaks of study and training. */
import { defineWording, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'leadership',
    say`理论学习中心组专题学法${of['study.center_group.sessions']}`,
    say`政府常务会议会前学法${of['study.standing_meeting.sessions']}`,
    say`组织干部集中学法${of['study.cadre.sessions']}`,
  ),
  sentence(
    'capacity',
    say`举办干部法治培训班${of['training.cadre.courses']}`,
    say`培训${of['training.cadre.attendances']}`,
  ),
  sentence(
    'enforcement',
    say`举办行政执法人员培训${of['training.enforcement.sessions']}`,
    say`参训${of['training.enforcement.attendances']}`,
    say`培训执法人员${of['training.enforcement.people']}`,
  ),
  sentence(
    'capacity',
    say`集中轮训党员干部${of['training.party_members.people']}`,
    say`参加在线学法考试的人员${of['exam.leaders.completed']}`,
    say`学法考试通过率${of['exam.pass_rate']}`,
  ),
  sentence('publicity', say`培训普法骨干、法律明白人${of['training.publicity_backbone.attendances']}`),
  sentence(
    'capacity',
    say`干部职工每人每年接受业务和法律知识培训达到${of['training.hours.min_per_person']}以上`,
  ),
  sentence(
    'leadership',
    say`全年学法${of['study.sessions']}`,
    say`参加学习${of['study.attendances']}`,
    say`开展法治专题研讨${of['study.seminars.sessions']}`,
    say`落实“第一议题”学习${of['study.first_topic.sessions']}`,
    say`组织旁听庭审${of['study.court_visits.sessions']}`,
    say`旁听庭审人员${of['study.court_visits.attendances']}`,
  ),
  sentence(
    'capacity',
    say`开展法治培训${of['training.sessions']}`,
    say`参训人员${of['training.attendances']}`,
    say`参训率${of['training.completion_rate']}`,
    say`执法人员培训${of['training.enforcement.hours']}`,
    say`邀请专家授课${of['training.lectured']}`,
    say`组织学法考试${of['exam.sessions']}`,
    say`参考率${of['exam.participation_rate']}`,
  ),
  sentence('publicity', say`举办法律明白人培训${of['training.publicity_backbone.sessions']}`),
  sentence(
    'capacity',
    say`线上学法${of['study.online.attendances']}`,
    say`学法考试优秀率${of['exam.excellent_rate']}`,
    say`初任和任职法治培训${of['training.induction.attendances']}`,
  ),
)
