/**
 * What reports say of study and training. 场次 counts sessions, 人次 attendances, 人 distinct persons, told apart by
 * identity number and, where there is none, by name. What is only planned, or was called off, counts nowhere.
 */
import { defineIndicators, share, tally } from '#kernel/tally.ts'
import { filled, inPeriod, not } from '#kernel/where.ts'
import { attendance, fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, sum, distinct, target } = tally({ fields, parts: { attendance }, procedure })

const held = { held_on: inPeriod, status: not('planned', 'cancelled') } as const
const person = ['attendance.id_no', 'attendance.name'] as const
const attended = { 'attendance.held_on': inPeriod } as const

const passed = distinct('学法考试通过人数', 'Persons who passed', '人', person, {
  'attendance.kind': 'online_exam',
  'attendance.passed': true,
  ...attended,
})
const examined = distinct('学法考试应考人数', 'Persons due for the exam', '人', person, {
  'attendance.kind': 'online_exam',
  ...attended,
})

export const indicators = defineIndicators({
  'training.hours.min_per_person': target(
    '每人每年业务和法律培训学时下限',
    'Least hours of training a person in a year',
    '学时',
    60,
    sum('参训学时', 'Hours of training', '学时', 'attendance.hours', attended),
    person,
    {
      note: {
        zh: '参数60学时；实际为学时最少的一人',
        en: 'Parameter 60; reached is the person with the fewest',
      },
    },
  ),
  'study.center_group.sessions': count(
    '理论学习中心组学法次数',
    'Study sessions of the leaders',
    '次',
    { kind: 'center_group', ...held },
    { aliases: ['中心组学法', '党委中心组集中学习', '中心组专题学习', '党组集体学法'] },
  ),
  'study.standing_meeting.sessions': count(
    '政府常务会议学法次数',
    'Study sessions at standing meetings',
    '次',
    { kind: 'standing_meeting', ...held },
  ),
  'study.cadre.sessions': count('干部集中学法次数', 'Study sessions of officials', '次', {
    kind: 'cadre_study',
    ...held,
  }),
  'exam.leaders.completed': distinct(
    '领导干部在线学法考试完成人数',
    'Persons who completed the online exam',
    '名',
    person,
    { 'attendance.kind': 'online_exam', 'attendance.completed': true, ...attended },
  ),
  'exam.pass_rate': share('学法考试通过率', 'Passed the exam', passed, examined),
  'exam.sessions': count('学法考试场次', 'Exams', '场', { kind: 'online_exam', ...held }),
  'training.party_members.people': distinct(
    '党员干部集中轮训人数',
    'Party members trained in rotation',
    '名',
    person,
    { 'attendance.kind': 'rotation', 'attendance.completed': true, ...attended },
    { aliases: ['党员干部完成集中轮训'] },
  ),
  'training.enforcement.people': distinct(
    '执法人员业务知识培训人数',
    'Officers trained',
    '名',
    person,
    { 'attendance.kind': 'enforcement_course', 'attendance.completed': true, ...attended },
    { aliases: ['行政执法人员完成业务知识培训', '培训行政执法人员'] },
  ),
  'training.enforcement.sessions': count(
    '执法人员培训场(班)次',
    'Courses for officers',
    '次',
    { kind: 'enforcement_course', ...held },
    { aliases: ['执法人员培训', '专题培训班'] },
  ),
  'training.enforcement.attendances': count(
    '执法人员培训人次',
    'Attendances of officers',
    '人次',
    { 'attendance.kind': 'enforcement_course', ...attended },
    { aliases: ['行政执法人员参加专业法律知识培训', '执法人员参加培训'] },
  ),
  'training.publicity_backbone.attendances': sum(
    '普法骨干、带头人、法律明白人培训人次',
    'Attendances of publicity volunteers',
    '人次',
    'headcount',
    { kind: 'publicity_backbone', ...held },
  ),
  'training.cadre.courses': count('干部法治培训班期数', 'Courses for officials', '期', {
    kind: 'cadre_course',
    ...held,
  }),
  'training.cadre.attendances': sum('干部法治培训人次', 'Attendances of officials', '人次', 'headcount', {
    kind: 'cadre_course',
    ...held,
  }),
  'training.completion_rate': share(
    '参训完成率',
    'Completed',
    count('完成培训人次', 'Attendances completed', '人次', { 'attendance.completed': true, ...attended }),
    count('登记完成情况的参训人次', 'Attendances noted', '人次', {
      'attendance.completed': filled,
      ...attended,
    }),
  ),
})
