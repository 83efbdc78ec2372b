/** What reports say of bodies, teams and people: what stands at the end of the year. Whether it stood is read from its days. */
import { defineIndicators, share, tally, together } from '#kernel/tally.ts'
import { blank, filled, inPeriod, mentions, not, notAfterPeriodEnd, notByPeriodEnd } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, distinct, sum } = tally({ fields, procedure })

const days = { active_from: notAfterPeriodEnd, active_to: notByPeriodEnd } as const
const existing = ['active', 'adjusted'] as const
/** What has ended since still stood at the end of an earlier year; what ended without a day is not counted. */
const standing = { ...days, or: [{ status: existing }, { active_to: filled }] } as const

/** Offices name a committee after its village, and a village is known by these words. */
const villages = mentions('村', '社区', '居委', '居民区')
const inVillage = { or: [{ name: villages }, { parent: villages }] } as const
const ofVillage = {
  kind: 'mediation_committee',
  ...days,
  or: [
    { status: existing, ...inVillage },
    { active_to: filled, ...inVillage },
  ],
} as const

const committees = count('村(社区)人民调解组织数', 'Mediation committees of villages', '个', ofVillage, {
  aliases: ['村（社区）人民调解组织', '村（社区）人民调解委员会', '村级人民调解委员会'],
  note: {
    zh: '名称或者上级机构是村、社区的人民调解委员会，不含乡镇、街道和行业性专业性调解组织',
    en: 'Committees named after or under a village; without those of towns and trades',
  },
})
const villageCount = count(
  '村(社区)数',
  'Villages',
  '个',
  { kind: 'village', ...standing },
  { aliases: ['村（社区）', '村居', '行政村', '村（社区）负责人'] },
)
const mediators = count(
  '人民调解员人数',
  'Mediators',
  '名',
  { kind: ['mediator', 'fulltime_mediator'], ...standing },
  { aliases: ['人民调解员', '专兼职人民调解员', '调解员'] },
)
const fulltimeMediators = together(
  '专职人民调解员人数',
  'Full-time mediators',
  '名',
  count(
    '',
    '',
    '名',
    { kind: 'mediator', fulltime: true, ...standing },
    { aliases: ['专职人民调解员', '专职调解员'] },
  ),
  count('', '', '名', { kind: 'fulltime_mediator', ...standing }),
)
const officers = count(
  '行政复议员人数',
  'Reconsideration officers',
  '名',
  { kind: 'reconsideration_officer', ...standing },
  { aliases: ['复议员', '行政复议人员', '专职行政复议人员'] },
)
const reviewers = count(
  '法制审核人员数',
  'Legal reviewers',
  '名',
  { kind: 'legal_reviewer', ...standing },
  { aliases: ['法制审核人员', '专职法制审核人员', '合法性审核人员'] },
)
type Standing =
  | 'rol_inspector'
  | 'publicity_team'
  | 'juror'
  | 'lay_supervisor'
  | 'publicity_volunteer'
  | 'publicity_lecturer'
  | 'school_vice_principal'
  | 'law_firm'
  | 'lawyer'
  | 'legal_worker'
  | 'legal_aid_station'
  | 'observation_point'
const standingOf = (zh: string, en: string, unit: string, kind: Standing, aliases: readonly string[]) =>
  count(zh, en, unit, { kind, ...standing }, { aliases })
const transferred = { kind: 'post', transferred_on: inPeriod } as const
const toTeam = { ...transferred, transferred_to: mentions('执法') } as const
const posts = { aliases: ['转隶事业编制', '划转编制', '转隶编制'] }

export const indicators = defineIndicators({
  'mediation.committees.count': committees,
  'mediation.committees.coverage_rate': share(
    '人民调解组织覆盖率',
    'Villages with a mediation committee',
    distinct(
      '设有人民调解委员会的村(社区)数',
      'Villages with a committee',
      '个',
      ['parent', 'name'],
      ofVillage,
    ),
    villageCount,
    { aliases: ['人民调解组织全覆盖', '调解组织覆盖率'] },
  ),
  'mediation.mediators.fulltime': fulltimeMediators,
  'mediation.mediators.count': mediators,
  'mediation.mediators.fulltime_rate': share(
    '专职人民调解员占比',
    'Mediators who work full-time',
    fulltimeMediators,
    mediators,
  ),
  'mediation.organizations.count': count(
    '人民调解组织总数',
    'Mediation bodies of every sort',
    '个',
    { kind: ['mediation_committee', 'industry_mediation'], ...standing },
    { aliases: ['人民调解委员会', '人民调解组织', '各类人民调解组织'] },
  ),
  'mediation.organizations.industry': count(
    '行业性专业性人民调解组织数',
    'Mediation committees of trades',
    '个',
    { kind: 'industry_mediation', ...standing },
    {
      aliases: [
        '行业性专业性调委会',
        '行业性、专业性人民调解委员会',
        '行业性专业性人民调解委员会',
        '行业调委会',
      ],
    },
  ),
  'mediation.studios.count': count(
    '调解工作室数',
    'Mediation studios',
    '个',
    { kind: 'mediation_studio', ...standing },
    { aliases: ['个人调解工作室', '品牌调解工作室', '人民调解工作室'] },
  ),
  'enforcement.teams.count': count(
    '综合行政执法队伍数',
    'Enforcement teams',
    '支',
    { kind: 'enforcement_team', ...standing },
    { aliases: ['综合行政执法队伍', '综合行政执法队', '执法队伍'] },
  ),
  'org.reform_task_groups.count': count(
    '放管服领导小组下设专责组数',
    'Task groups of the reform group',
    '个',
    { kind: 'task_group', parent: mentions('放管服', '职能转变'), ...standing },
    { aliases: ['专责组', '下设专责组'] },
  ),
  'org.leading_groups.count': count(
    '法治建设领导小组(议事协调机构)数',
    'Leading groups',
    '个',
    { kind: 'leading_group', ...standing },
    { aliases: ['领导小组', '议事协调机构'] },
  ),
  'reconsideration.officers': officers,
  'reconsideration.officers.qualified_rate': share(
    '行政复议人员法律职业资格占比',
    'Reconsideration officers qualified in law',
    count('有法律职业资格的行政复议人员数', 'Qualified reconsideration officers', '名', {
      kind: 'reconsideration_officer',
      legal_qualified: true,
      ...standing,
    }),
    count('填写了资格的行政复议人员数', 'Officers whose qualification is noted', '名', {
      kind: 'reconsideration_officer',
      legal_qualified: filled,
      ...standing,
    }),
  ),
  'reconsideration.points.count': count(
    '行政复议基层联系点(受理点)数',
    'Reconsideration points',
    '个',
    { kind: 'reconsideration_point', ...standing },
    { aliases: ['行政复议基层联系点', '行政复议受理点', '行政复议咨询点', '行政复议便民服务点'] },
  ),
  'org.posts.transferred': together(
    '转隶事业编制名额',
    'Posts transferred',
    '名',
    sum('', '', '名', 'headcount', toTeam, posts),
    // One line of a list is one post where it names no number.
    count('', '', '名', { ...toTeam, headcount: blank }),
  ),
  'org.posts.transferred_all': sum(
    '转隶编制名额(全部去向)',
    'Posts transferred anywhere',
    '名',
    'headcount',
    transferred,
  ),
  'org.townships.count': count(
    '乡镇数',
    'Townships',
    '个',
    { kind: 'township', ...standing },
    { aliases: ['乡镇', '镇'] },
  ),
  'org.townships_streets.count': count(
    '乡镇(街道)数',
    'Townships and streets',
    '个',
    { kind: ['township', 'street'], ...standing },
    { aliases: ['乡镇（街道）', '镇街', '镇（街道）', '乡镇街道'] },
  ),
  'org.villages.count': villageCount,
  'org.departments.count': count(
    '政府工作部门数',
    'Departments',
    '个',
    { kind: 'department', ...standing },
    { aliases: ['县直部门', '区直部门', '政府部门', '工作部门'] },
  ),
  'org.judicial_offices.count': count(
    '司法所个数',
    'Judicial offices',
    '个',
    { kind: 'judicial_office', ...standing },
    { aliases: ['司法所', '基层司法所'] },
  ),
  'org.judicial_offices.staff': count(
    '司法所工作人员数',
    'Staff of judicial offices',
    '名',
    { kind: 'judicial_staff', ...standing },
    { aliases: ['司法所工作人员', '司法助理员', '司法所人员'] },
  ),
  'org.legal_reviewers.count': reviewers,
  'org.legal_reviewers.qualified_rate': share(
    '法制审核人员法律职业资格占比',
    'Legal reviewers qualified in law',
    count('有法律职业资格的法制审核人员数', 'Qualified legal reviewers', '名', {
      kind: 'legal_reviewer',
      legal_qualified: true,
      ...standing,
    }),
    count('填写了资格的法制审核人员数', 'Reviewers whose qualification is noted', '名', {
      kind: 'legal_reviewer',
      legal_qualified: filled,
      ...standing,
    }),
  ),
  'org.legal_staff.count': count(
    '法治工作人员数',
    'Staff for the rule of law',
    '名',
    { kind: 'legal_staff', ...standing },
    { aliases: ['法治工作人员', '法制工作人员', '法治专干', '法治员'] },
  ),
  'org.legally_qualified.count': count(
    '取得法律职业资格的人员数',
    'Persons qualified in law',
    '名',
    { legal_qualified: true, ...standing },
    { aliases: ['具有法律职业资格', '通过国家统一法律职业资格考试'] },
  ),
  'org.grids.count': count(
    '网格数',
    'Grids',
    '个',
    { kind: 'grid', ...standing },
    { aliases: ['网格', '划分网格', '基础网格', '村（社区）网格'] },
  ),
  'org.grid_members.count': count(
    '网格员人数',
    'Grid members',
    '名',
    { kind: 'grid_member', ...standing },
    { aliases: ['网格员', '专职网格员', '专兼职网格员'] },
  ),
  'org.governance_centres.count': count(
    '综治中心(矛盾纠纷调处中心)数',
    'Governance centres',
    '个',
    { kind: 'governance_centre', ...standing },
    { aliases: ['综治中心', '矛盾纠纷调处中心', '社会治理中心', '矛调中心'] },
  ),
  'legal_service.centres.count': count(
    '公共法律服务中心数',
    'Legal service centres',
    '个',
    { kind: 'legal_service_centre', ...standing },
    { aliases: ['公共法律服务中心'] },
  ),
  'legal_service.stations.count': count(
    '公共法律服务站数',
    'Legal service stations',
    '个',
    { kind: 'legal_service_station', ...standing },
    { aliases: ['公共法律服务站', '公共法律服务工作站', '公共法律服务站点'] },
  ),
  'legal_service.rooms.count': count(
    '村(社区)公共法律服务室数',
    'Legal service rooms',
    '个',
    { kind: 'legal_service_room', ...standing },
    { aliases: ['公共法律服务室', '公共法律服务工作室', '公共法律服务点'] },
  ),
  'supervision.points.count': count(
    '行政执法监督联系点数',
    'Enforcement supervision points',
    '个',
    { kind: 'supervision_point', ...standing },
    { aliases: ['行政执法监督联系点', '执法监督联系点', '行政执法监督企业联系点'] },
  ),
  'supervision.volunteers.count': count(
    '行政执法社会监督员人数',
    'Lay supervisors of enforcement',
    '名',
    { kind: 'supervision_volunteer', ...standing },
    { aliases: ['行政执法社会监督员', '特邀行政执法监督员', '行政执法监督员'] },
  ),
  'org.legislation_points.count': count(
    '基层立法联系点数',
    'Legislation points',
    '个',
    { kind: 'legislation_point', ...standing },
    { aliases: ['基层立法联系点', '立法联系点'] },
  ),
  'publicity.culture_sites.count': count(
    '法治文化阵地数',
    'Sites of legal culture',
    '个',
    { kind: 'culture_site', ...standing },
    { aliases: ['法治文化阵地', '法治文化广场', '法治文化公园', '法治公园', '法治宣传阵地'] },
  ),
  'publicity.culture_sites.built': count(
    '新建法治文化阵地数',
    'Sites of legal culture built',
    '个',
    { kind: 'culture_site', active_from: inPeriod, status: not('proposed') },
    { aliases: ['新建法治文化阵地', '打造法治文化阵地', '建成法治文化广场'] },
  ),

  'org.publicity_volunteers.count': standingOf(
    '普法志愿者人数',
    'Publicity volunteers',
    '名',
    'publicity_volunteer',
    ['普法志愿者', '法治宣传志愿者', '普法宣传员'],
  ),
  'org.publicity_lecturers.count': standingOf(
    '普法讲师团成员人数',
    'Lecturers on law',
    '名',
    'publicity_lecturer',
    ['普法讲师团', '普法讲师团成员', '法治宣讲员'],
  ),
  'org.school_vice_principals.count': standingOf(
    '法治副校长人数',
    'Vice principals for law',
    '名',
    'school_vice_principal',
    ['法治副校长', '聘任法治副校长', '配备法治副校长', '法治辅导员'],
  ),
  'org.law_firms.count': standingOf('律师事务所(法律服务机构)家数', 'Law firms', '家', 'law_firm', [
    '律师事务所',
    '法律服务机构',
    '基层法律服务所',
  ]),
  'org.lawyers.count': standingOf('执业律师人数', 'Lawyers', '名', 'lawyer', ['执业律师', '律师人数']),
  'org.legal_workers.count': standingOf(
    '基层法律服务工作者人数',
    'Grassroots legal workers',
    '名',
    'legal_worker',
    ['基层法律服务工作者', '法律服务工作者'],
  ),
  'org.legal_aid_stations.count': standingOf(
    '法律援助工作站个数',
    'Legal aid stations',
    '个',
    'legal_aid_station',
    ['法律援助工作站', '法律援助联络点', '法律援助工作点'],
  ),
  'org.observation_points.count': standingOf(
    '法治观测点个数',
    'Observation points',
    '个',
    'observation_point',
    ['法治观测点', '基层法治观测点', '营商环境观测点'],
  ),

  'org.rol_inspectors.count': standingOf(
    '法治督察员人数',
    'Inspectors of the rule of law',
    '名',
    'rol_inspector',
    ['法治督察员', '法治观察员', '法治监督员'],
  ),

  'org.publicity_teams.count': standingOf('普法宣讲队伍支数', 'Publicity teams', '支', 'publicity_team', [
    '普法宣讲队',
    '普法志愿服务队',
    '法治宣讲队',
    '普法队伍',
    '普法志愿者队伍',
  ]),
  'org.jurors.count': standingOf('人民陪审员人数', "People's jurors", '名', 'juror', [
    '人民陪审员',
    '选任人民陪审员',
  ]),
  'org.lay_supervisors.count': standingOf('人民监督员人数', "People's supervisors", '名', 'lay_supervisor', [
    '人民监督员',
    '选任人民监督员',
  ]),
})
