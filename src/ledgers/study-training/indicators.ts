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

const studies = ['center_group', 'standing_meeting', 'cadre_study', 'seminar', 'first_topic'] as const
const courses = [
  'cadre_course',
  'enforcement_course',
  'publicity_backbone',
  'rotation',
  'induction',
  'promotion',
] as const

const passed = distinct('学法考试通过人数', 'Persons who passed', '人', person, {
  'attendance.kind': 'online_exam',
  'attendance.passed': true,
  ...attended,
})
const examined = distinct('学法考试应考人数', 'Persons due for the exam', '人', person, {
  'attendance.kind': 'online_exam',
  ...attended,
})

const sat = distinct(
  '领导干部在线学法考试完成人数',
  'Persons who completed the online exam',
  '名',
  person,
  { 'attendance.kind': 'online_exam', 'attendance.completed': true, ...attended },
  { aliases: ['参加学法考试', '参加法治理论考试', '参加法律知识考试', '参考人数', '参加网上学法考试'] },
)

export const indicators = defineIndicators({
  'training.hours.min_per_person': target(
    '每人每年业务和法律培训学时下限',
    'Least hours of training a person in a year',
    '学时',
    60,
    sum('参训学时', 'Hours of training', '学时', 'attendance.hours', attended),
    person,
    {
      aliases: ['每人每年接受业务知识和法律法规培训'],
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
    {
      aliases: [
        '中心组学法',
        '中心组集中学习习近平法治思想',
        '中心组专题学习',
        '党组集体学法',
        '中心组集体学习',
        '党组集中学习',
        '党工委集体学法',
      ],
    },
  ),
  'study.standing_meeting.sessions': count(
    '政府常务会议学法次数',
    'Study sessions at standing meetings',
    '次',
    { kind: 'standing_meeting', ...held },
    {
      aliases: [
        '政府班子集体学法',
        '常务会议会前学法',
        '常务会议集体学法',
        '常务会前学法',
        '常务会议学法',
        '政府常务会议会前学法',
      ],
    },
  ),
  'study.cadre.sessions': count(
    '干部集中学法次数',
    'Study sessions of officials',
    '次',
    { kind: 'cadre_study', ...held },
    { aliases: ['干部职工学法', '机关集体学法', '机关干部学法', '集中学法', '专题集中学习', '会前集中学法'] },
  ),
  'study.seminars.sessions': count(
    '法治专题研讨次数',
    'Seminars',
    '次',
    { kind: 'seminar', ...held },
    { aliases: ['专题研讨', '研讨交流', '集中研讨', '交流研讨', '学习研讨'] },
  ),
  'study.first_topic.sessions': count(
    '“第一议题”学法次数',
    'Studied as the first topic',
    '次',
    { kind: 'first_topic', ...held },
    { aliases: ['第一议题学习', '“第一议题”学习', '落实“第一议题”学习'] },
  ),
  'study.court_visits.sessions': count(
    '组织旁听庭审次数',
    'Court visits',
    '次',
    { kind: 'court_visit', ...held },
    { aliases: ['旁听庭审', '庭审旁听', '旁听庭审活动', '组织旁听庭审'] },
  ),
  'study.court_visits.attendances': sum(
    '旁听庭审人次',
    'Attendances of court visits',
    '人次',
    'headcount',
    { kind: 'court_visit', ...held },
    { aliases: ['参加旁听庭审', '旁听庭审人员'] },
  ),
  'study.sessions': count(
    '学法总次数',
    'All study sessions',
    '次',
    { kind: studies, ...held },
    {
      aliases: [
        '专题学习',
        '集体学法',
        '学法用法',
        '党委集中学法',
        '学习习近平法治思想',
        '专题学习习近平法治思想',
        '法律法规学习',
        '专题学法',
        '政府学法',
      ],
      note: {
        zh: '中心组、常务会议、干部集中学习、专题研讨和第一议题合计',
        en: 'Leaders, standing meetings, officials, seminars and first topics together',
      },
    },
  ),
  'study.attendances': sum(
    '学法人次',
    'Attendances of study',
    '人次',
    'headcount',
    { kind: studies, ...held },
    { aliases: ['参加学法'] },
  ),
  'exam.leaders.completed': sat,
  'exam.participation_rate': share('学法考试参考率', 'Sat the exam', sat, examined, {
    aliases: ['参考率', '考试参考率', '参学参考率', '干部参考率', '参加率'],
  }),
  'exam.pass_rate': share('学法考试通过率', 'Passed the exam', passed, examined, {
    aliases: ['考试合格率', '学法考试合格率', '法律知识考试通过率', '学法考法达标率', '法治考试合格率'],
  }),
  'exam.sessions': count(
    '学法考试场次',
    'Exams',
    '场',
    { kind: 'online_exam', ...held },
    { aliases: ['组织学法考试', '法律知识考试', '法律知识测试', '组织测试', '法治考试'] },
  ),
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
    {
      aliases: [
        '执法人员培训',
        '专题培训班',
        '行政执法培训',
        '执法人员业务培训',
        '执法业务培训',
        '执法规范化培训',
      ],
    },
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
  'training.cadre.courses': count(
    '干部法治培训班期数',
    'Courses for officials',
    '期',
    { kind: 'cadre_course', ...held },
    { aliases: ['法治专题培训', '法治专题培训班', '干部法治培训', '领导干部法治培训'] },
  ),
  'training.cadre.attendances': sum(
    '干部法治培训人次',
    'Attendances of officials',
    '人次',
    'headcount',
    { kind: 'cadre_course', ...held },
    { aliases: ['培训干部', '覆盖镇村干部', '法治培训覆盖干部', '覆盖科级以上干部', '法治专题培训干部'] },
  ),
  'training.completion_rate': share(
    '参训完成率',
    'Completed',
    count('完成培训人次', 'Attendances completed', '人次', { 'attendance.completed': true, ...attended }),
    count('登记完成情况的参训人次', 'Attendances noted', '人次', {
      'attendance.completed': filled,
      ...attended,
    }),
    { aliases: ['参训率', '学法覆盖率', '学习覆盖率', '培训覆盖率', '干部学法全覆盖', '学习全覆盖'] },
  ),
  'training.sessions': count(
    '法治培训总场次',
    'All courses',
    '场次',
    { kind: courses, ...held },
    {
      aliases: ['法治培训', '法律培训', '法律知识培训', '法治讲座和业务培训', '开展法治培训'],
      note: { zh: '各类培训班合计，不含学法和考试', en: 'All courses, without study sessions and exams' },
    },
  ),
  'training.attendances': sum(
    '法治培训总人次',
    'All attendances of courses',
    '人次',
    'headcount',
    { kind: courses, ...held },
    { aliases: ['培训覆盖'] },
  ),
  'training.enforcement.hours': sum(
    '执法人员培训学时数',
    'Hours of courses for officers',
    '学时',
    'hours',
    { kind: 'enforcement_course', ...held },
    { aliases: ['执法培训学时', '累计执法培训', '完成执法培训'] },
  ),
  'training.lectured': count(
    '邀请专家(律师)授课次数',
    'Lectured by an expert',
    '次',
    { kind: [...courses, ...studies], lecturer: filled, ...held },
    {
      aliases: [
        '邀请专家授课',
        '专家授课',
        '邀请律师授课',
        '邀请法律顾问授课',
        '专家讲课',
        '法治专题课程',
        '党校法治课程',
        '讲授法治课程',
      ],
    },
  ),
  'training.publicity_backbone.sessions': count(
    '普法骨干、法律明白人培训场次',
    'Courses for publicity volunteers',
    '场次',
    { kind: 'publicity_backbone', ...held },
    { aliases: ['法律明白人培训', '普法骨干培训', '人民调解员培训'] },
  ),

  'study.online.attendances': sum(
    '线上学法(答题)人次',
    'Attendances of study online',
    '人次',
    'headcount',
    { kind: 'online_study', ...held },
    { aliases: ['线上学法', '网上学法', '在线答题', '参与答题', '参加网上学法', '线上答题'] },
  ),
  'exam.excellent_rate': share(
    '学法考试优秀率',
    'Excellent in the exam',
    distinct('学法考试优秀人数', 'Persons with 90 or more', '人', person, {
      'attendance.kind': 'online_exam',
      'attendance.score': { op: 'span', from: 90, to: null },
      ...attended,
    }),
    examined,
    { aliases: ['优秀率', '考试优秀率'], note: { zh: '成绩90分以上为优秀', en: 'Excellent is 90 or more' } },
  ),
  'training.induction.attendances': sum(
    '初任和任职法治培训人次',
    'Attendances of newly appointed officials',
    '人次',
    'headcount',
    { kind: ['induction', 'promotion'], ...held },
    { aliases: ['新任领导干部法治培训', '新提任领导干部', '初任培训', '新录用人员培训'] },
  ),
})
