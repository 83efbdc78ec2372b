/** What stands in the directory: bodies, sites, persons and posts, each with the words that offices write for it. */
import { spoken } from '#kernel/label.ts'

/** Bodies of government and of the villages. */
const bodies = {
  township: ['乡镇', 'Township', '镇', '乡', '乡镇（街道）', '乡镇街道', '镇街', '乡（镇）', '镇（乡）'],
  street: ['街道', 'Street', '街道办事处', '街道办'],
  village: [
    '村（社区）',
    'Village',
    ...spoken(
      '村 社区 行政村 居委会 居民区 村居 村（居） 村委会 村民委员会 居民委员会 社区居委会 村/社区 建制村 村社 村社区 村（居）委会',
    ),
  ],
  department: [
    '部门',
    'Department',
    ...spoken(
      '县直部门 区直部门 市直部门 政府部门 工作部门 政府工作部门 委办局 科室 内设机构 内设科室 直属部门 站所 事业单位',
    ),
  ],
  leading_group: [
    '领导小组',
    'Leading group',
    '工作领导小组',
    '委员会',
    '议事协调机构',
    '协调小组',
    '协调机构',
  ],
  task_group: [
    '专责组',
    'Task group',
    ...spoken('专班 专责组/专班 专责组（专班） 工作专班 专项组 专项小组 专责小组 工作组 工作小组'),
  ],
  mediation_committee: [
    '人民调解委员会',
    'Mediation committee',
    ...spoken(
      '调委会 人民调解组织 调解委员会 调解组织 村（社区）人民调解委员会 村级调委会 村调委会 社区调委会 乡镇人民调解委员会 街道人民调解委员会 村（社区）调委会 人民调解会',
    ),
  ],
  industry_mediation: [
    '行业性专业性人民调解委员会',
    'Mediation committee of a trade',
    ...spoken(`行业性、专业性人民调解组织 行业性专业性调解组织 行业性人民调解委员会 专业性人民调解委员会 行业调委会 企业调委会 企事业单位人民调解委员会 行业性专业性调委会
    行业专业调委会`),
  ],
  mediation_studio: [
    '调解工作室',
    'Mediation studio',
    ...spoken('个人调解工作室 品牌调解室 品牌调解工作室 人民调解工作室 特色调解室 人民调解室 调解室'),
  ],
  enforcement_team: [
    '综合行政执法队',
    'Enforcement team',
    ...spoken(
      '综合执法队 执法队 执法队伍 行政执法队伍 综合行政执法队伍 综合行政执法大队 综合行政执法中队 综合执法大队 综合执法中队 综合行政执法办公室 执法大队 执法中队',
    ),
  ],
  reconsideration_office: [
    '复议应诉室',
    'Reconsideration office',
    ...spoken(
      '行政复议应诉室 行政复议机构 复议应诉机构 行政复议应诉科 行政复议与应诉科 行政复议局 行政复议中心 复议机构',
    ),
  ],
  judicial_office: ['司法所', 'Judicial office', '基层司法所'],
  governance_centre: [
    '综治中心',
    'Governance centre',
    ...spoken(
      '社会治安综合治理中心 社会治理中心 矛调中心 矛盾纠纷调处中心 矛盾纠纷调处化解中心 社会矛盾纠纷调处化解中心 一站式矛盾纠纷调处中心 社会治理服务中心',
    ),
  ],
  grid: ['网格', 'Grid', '基础网格', '综合网格', '治理网格', '综治网格', '专属网格'],
} as const

/** Places where law is explained, heard or served. */
const sites = {
  legal_service_centre: [
    '公共法律服务中心',
    'Legal service centre',
    '县级公共法律服务中心',
    '区级公共法律服务中心',
    '公共法律服务大厅',
  ],
  legal_service_station: [
    '公共法律服务站',
    'Legal service station',
    '公共法律服务工作站',
    '乡镇公共法律服务站',
    '街道公共法律服务站',
    '乡镇（街道）公共法律服务站',
    '乡镇（街道）公共法律服务工作站',
  ],
  legal_service_room: [
    '公共法律服务室',
    'Legal service room',
    ...spoken(
      '公共法律服务工作室 公共法律服务点 村（社区）公共法律服务室 村（社区）公共法律服务工作室 村级公共法律服务室 村级公共法律服务工作室',
    ),
  ],
  reconsideration_point: [
    '行政复议基层联系点',
    'Reconsideration point',
    ...spoken(
      '行政复议联系点 行政复议受理点 行政复议咨询点 行政复议咨询代办点 行政复议便民服务点 行政复议基层服务点',
    ),
  ],
  supervision_point: [
    '行政执法监督联系点',
    'Enforcement supervision point',
    '执法监督联系点',
    '行政执法监督企业联系点',
    '行政执法监督基层联系点',
  ],
  legal_aid_station: [
    '法律援助工作站',
    'Legal aid station',
    '法律援助联络点',
    '法律援助工作点',
    '法律援助中心',
    '法律援助站',
  ],
  law_firm: ['律师事务所', 'Law firm', '律所', '法律服务所', '基层法律服务所', '公证处'],
  observation_point: ['法治观测点', 'Observation point', '基层法治观测点', '法治监测点', '营商环境观测点'],
  legislation_point: ['基层立法联系点', 'Legislation point', '立法联系点', '政府立法基层联系点'],
  culture_site: [
    '法治文化阵地',
    'Site of legal culture',
    ...spoken(
      '法治文化广场 法治广场 法治公园 法治主题公园 法治文化公园 法治文化长廊 法治长廊 法治宣传阵地 法治宣传栏 法治宣传教育基地 法治文化墙 法治书屋',
    ),
  ],
} as const

const persons = {
  mediator: [
    '人民调解员',
    'Mediator',
    ...spoken(
      '调解员 兼职人民调解员 兼职调解员 专兼职调解员 专兼职人民调解员 村级调解员 调委会委员 调解委员',
    ),
  ],
  fulltime_mediator: ['专职人民调解员', 'Full-time mediator', '专职调解员'],
  reconsideration_officer: [
    '复议员',
    'Reconsideration officer',
    ...spoken('行政复议员 行政复议人员 复议人员 行政复议工作人员 行政复议应诉人员 专职行政复议人员'),
  ],
  legal_reviewer: [
    '法制审核人员',
    'Legal reviewer',
    ...spoken('法制审核员 法治审核人员 专职法制审核人员 合法性审查人员 合法性审核人员 法制审核工作人员'),
  ],
  public_lawyer: ['公职律师', 'Public lawyer', '公司律师'],
  judicial_staff: [
    '司法所工作人员',
    'Staff of a judicial office',
    ...spoken('司法所人员 司法所干部 司法助理员 司法协理员 司法所所长 司法所长'),
  ],
  legal_staff: [
    '法治工作人员',
    'Staff for the rule of law',
    ...spoken(
      '法治工作队伍 法制员 法治专干 法治员 法制机构人员 法治机构人员 专职法治工作人员 法治建设工作人员',
    ),
  ],
  supervision_volunteer: [
    '行政执法社会监督员',
    'Lay supervisor of enforcement',
    '社会监督员',
    '特邀行政执法监督员',
    '行政执法监督员',
    '特邀监督员',
    '执法监督员',
  ],
  publicity_team: [
    '普法宣讲队',
    'Publicity team',
    ...spoken('普法志愿服务队 法治宣讲队 普法队伍 普法志愿者队伍 普法宣讲团 法治宣讲团'),
  ],
  juror: ['人民陪审员', "People's juror", '陪审员'],
  lay_supervisor: ['人民监督员', "People's supervisor"],
  rol_inspector: ['法治督察员', 'Inspector of the rule of law', '法治观察员', '法治监督员', '特邀法治督察员'],
  publicity_volunteer: [
    '普法志愿者',
    'Publicity volunteer',
    '法治宣传志愿者',
    '普法宣传员',
    '普法联络员',
    '法治志愿者',
  ],
  publicity_lecturer: [
    '普法讲师团成员',
    'Lecturer on law',
    '普法讲师',
    '法治宣讲员',
    '宣讲团成员',
    '普法讲师团',
  ],
  school_vice_principal: ['法治副校长', 'Vice principal for law', '法治辅导员', '法制副校长'],
  lawyer: ['律师', 'Lawyer', '执业律师', '社会律师'],
  legal_worker: ['基层法律服务工作者', 'Grassroots legal worker', '法律服务工作者'],
  grid_member: [
    '网格员',
    'Grid member',
    ...spoken('专职网格员 兼职网格员 网格长 专兼职网格员 专属网格员 村级网格员'),
  ],
} as const

export const kinds = {
  ...bodies,
  ...sites,
  ...persons,
  post: ['编制', 'Post', '事业编制', '行政编制', '编制名额', '岗位', '编制岗位', '公益岗位'],
  other: ['其他', 'Other', '其它', '其他机构', '其他人员'],
} as const

type Names<T> = (keyof T & string)[]
/** What the public may know of: persons and posts are not among them. */
export const publicKinds = [
  ...(Object.keys(bodies) as Names<typeof bodies>),
  ...(Object.keys(sites) as Names<typeof sites>),
]
