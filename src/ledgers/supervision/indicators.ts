/**
 * What reports say of oversight. A project belongs to the year it began in, an audit to the year it ended in, an issue to
 * the year it was found in; how far issues have been rectified is read from their stage today.
 */
import { defineIndicators, share, tally } from '#kernel/tally.ts'
import {
  blank,
  byPeriodEnd,
  filled,
  inPeriod,
  inTwoYears,
  noLaterThan,
  not,
  notByPeriodEnd,
} from '#kernel/where.ts'
import * as advice from './advice.ts'
import * as issue from './issue.ts'
import * as project from './project.ts'

const projects = tally({
  fields: project.fields,
  procedure: project.procedure,
  parts: { units: project.units },
  kind: 'project',
})
const issues = tally({
  fields: issue.fields,
  procedure: issue.procedure,
  parts: { accountability: issue.accountability },
  kind: 'issue',
})
const advices = tally({ ...advice, kind: 'advice' })

const yuan = { kind: 'amount', scale: 10_000 } as const
const righted = ['rectified', 'verified', 'written_off'] as const
const special = { project_kind: 'special_inspection', found_on: inPeriod } as const
const enforcement = { project_kind: ['enforcement_supervision', 'case_review'], found_on: inPeriod } as const
const audited = { kind: 'audit', finished_on: inPeriod } as const
const auditIssue = { project_kind: 'audit', found_on: inPeriod } as const
/** What was looked into and found untrue is no issue. */
const real = { found_on: inPeriod, confirmed: not(false), status: not('unfounded') } as const
const inspection = ['rol_inspection', 'special_inspection', 'government_inspection'] as const

const found = issues.count('各类监督发现问题数', 'Issues found, all sources', '个', real, {
  aliases: ['督察反馈问题', '反馈问题', '各类督察反馈问题', '监督发现问题'],
})
const allRighted = issues.count(
  '各类监督问题已整改数',
  'Issues rectified, all sources',
  '个',
  { ...real, status: righted },
  {
    aliases: ['完成整改问题', '已完成整改'],
  },
)
const specialFound = issues.count('督查发现问题数', 'Issues found by inspection', '条', special, {
  aliases: ['发现问题', '督察发现问题', '督查发现问题'],
})
const specialRighted = issues.count(
  '督查问题已整改数',
  'Of them rectified',
  '条',
  { ...special, status: righted },
  { aliases: ['已整改', '督察问题已整改', '整改问题', '完成整改', '问题整改'] },
)
const auditFound = issues.count('审计查出问题数', 'Issues found by audit', '个', auditIssue, {
  aliases: ['审计查出问题', '审计发现问题', '审计反馈问题'],
})
const auditRighted = issues.count(
  '审计问题已整改数',
  'Of them rectified',
  '个',
  { ...auditIssue, status: righted },
  {
    aliases: ['审计问题整改到位'],
  },
)
const dueIssues = issues.count('有整改期限的问题数', 'Issues with a due day', '个', {
  ...real,
  due_on: filled,
})
const files = projects.sum(
  '评查行政执法案卷卷数',
  'Files reviewed',
  '卷',
  'files_reviewed',
  { started_on: inPeriod },
  {
    aliases: [
      '评查案卷',
      '评查行政执法案卷',
      '案卷评查卷宗',
      '抽查案卷',
      '抽查行政执法案卷',
      '评查执法案卷',
      '评查行政处罚案卷',
    ],
  },
)
const received = advices.count(
  '收到司法(检察)建议件数',
  'Advice received',
  '件',
  { received_on: inPeriod },
  {
    aliases: ['收到司法建议和检察建议', '收到司法建议、检察建议'],
  },
)

export const indicators = defineIndicators({
  'enforcement.violations.found': issues.count(
    '违规执法行为起数',
    'Unlawful enforcement found',
    '起',
    { category: '违规执法', confirmed: true, found_on: inTwoYears },
    {
      aliases: ['违规执法行为'],
      note: { zh: '近两年（本年和上年）查实的', en: 'Confirmed in this year and the year before' },
    },
  ),
  'supervision.townships.inspected': projects.distinct(
    '专项督查覆盖乡镇数',
    'Townships inspected',
    '个',
    ['units.name'],
    { kind: 'special_inspection', 'units.kind': 'township', started_on: inPeriod },
    { aliases: ['督查乡镇', '专项督察乡镇', '对乡镇进行了专项督查'] },
  ),
  'supervision.issues.found': specialFound,
  'supervision.issues.rectified': specialRighted,
  'supervision.issues.rectifying': issues.count(
    '督查问题正在整改数',
    'Of them being rectified',
    '条',
    { ...special, status: 'rectifying' },
    { kind: 'stock', aliases: ['正在整改'] },
  ),
  'supervision.issues.rectified_rate': share(
    '督查问题整改率',
    'Inspection issues rectified',
    specialRighted,
    specialFound,
    {
      aliases: ['督察问题整改率', '督查整改率'],
    },
  ),
  'gov_service.licences.unlawful': issues.count(
    '违法设立和实施行政许可行为数',
    'Unlawful licences found',
    '起',
    { category: '违法许可', confirmed: true, found_on: inPeriod },
    { aliases: ['违法设立和实施行政许可行为'] },
  ),
  'supervision.env_issues.rectified': issues.count(
    '环保督察反馈问题整改到位数',
    'Environmental issues rectified',
    '个',
    {
      project_kind: 'env_inspection',
      status: righted,
      or: [{ rectified_on: inPeriod }, { rectified_on: blank, found_on: inPeriod }],
    },
    {
      aliases: ['环保督察反馈的问题整改到位', '环保督察反馈问题整改'],
      note: {
        zh: '按整改完成日期计；未填整改完成日期的按发现日期计',
        en: 'By the day of rectification, or of the finding where there is none',
      },
    },
  ),
  'supervision.env_issues.found': issues.count(
    '环保督察反馈问题数',
    'Environmental issues found',
    '个',
    { project_kind: 'env_inspection', found_on: inPeriod },
    { aliases: ['环保督察反馈问题', '生态环境保护督察反馈问题'] },
  ),
  'audit.units': projects.distinct('审计单位数', 'Units audited', '个', ['units.name'], audited, {
    aliases: ['被审计单位', '审计单位'],
  }),
  'audit.projects': projects.count('审计项目数', 'Audits', '个', audited, {
    aliases: ['审计项目', '完成审计项目', '实施审计项目', '开展审计项目'],
  }),
  'audit.investment_reduced': projects.sum(
    '审计核减投资',
    'Investment cut by audit',
    '万元',
    'amount_reduced',
    audited,
    {
      ...yuan,
      aliases: ['核减投资', '核减工程投资', '审减金额', '核减工程造价'],
    },
  ),
  'audit.amount_found': projects.sum(
    '审计查出问题金额',
    'Amounts in question',
    '万元',
    'amount_found',
    audited,
    {
      ...yuan,
      aliases: ['查出主要问题金额', '查出问题金额', '查出违规金额', '查出管理不规范资金'],
    },
  ),
  'audit.amount_recovered': projects.sum(
    '审计挽回(上缴)金额',
    'Recovered by audit',
    '万元',
    'amount_recovered',
    audited,
    {
      ...yuan,
      aliases: ['上缴财政', '促进增收节支', '审计促进整改金额', '归还原渠道资金'],
    },
  ),
  'audit.suggestions': projects.sum(
    '提出审计建议条数',
    'Suggestions of audits',
    '条',
    'suggestions',
    audited,
    {
      aliases: ['提出审计建议', '审计建议'],
    },
  ),
  'audit.issues.found': auditFound,
  'audit.issues.rectified_rate': share('审计问题整改率', 'Audit issues rectified', auditRighted, auditFound, {
    aliases: ['审计整改率', '审计查出问题整改率'],
  }),
  'supervision.inspections': projects.count(
    '开展督察督查次数',
    'Inspections held',
    '次',
    { kind: inspection, started_on: inPeriod },
    {
      aliases: [
        '开展督查',
        '开展督察',
        '开展法治督察',
        '开展专项督查',
        '开展督导检查',
        '督查督导',
        '实地督察',
        '专项监督',
        '专项督查',
      ],
    },
  ),
  'supervision.rol_inspections': projects.count(
    '法治政府建设督察次数',
    'Rule-of-law inspections',
    '次',
    { kind: 'rol_inspection', started_on: inPeriod },
    { aliases: ['法治督察', '法治政府建设督察', '依法行政督察', '法治建设督察'] },
  ),
  'supervision.units.inspected': projects.distinct(
    '督察督查覆盖单位数',
    'Units inspected',
    '个',
    ['units.name'],
    { kind: inspection, started_on: inPeriod },
    { aliases: ['督察单位', '督查单位', '督导单位', '实地督察单位'] },
  ),
  'supervision.enforcement.checks': projects.count(
    '行政执法监督检查次数',
    'Supervisions of enforcement',
    '次',
    { kind: 'enforcement_supervision', started_on: inPeriod },
    { aliases: ['行政执法监督检查', '开展行政执法监督', '执法监督检查'] },
  ),
  'supervision.enforcement.issues': issues.count(
    '行政执法监督发现问题数',
    'Issues of enforcement',
    '个',
    enforcement,
    {
      aliases: ['执法监督发现问题', '案卷评查发现问题', '发现执法问题'],
    },
  ),
  'supervision.enforcement.documents': issues.count(
    '制发行政执法监督文书份数',
    'Documents of supervision',
    '份',
    {
      project_kind: ['enforcement_supervision', 'case_review'],
      document_kind: ['notice', 'opinion', 'decision', 'urging'],
      or: [{ document_on: inPeriod }, { document_on: blank, found_on: inPeriod }],
    },
    {
      aliases: [
        '行政执法监督通知书',
        '行政执法监督意见书',
        '下发行政执法监督文书',
        '制发行政执法监督意见书',
        '行政执法督办函',
      ],
    },
  ),
  'supervision.case_reviews': projects.count(
    '行政执法案卷评查次数',
    'Reviews of files',
    '次',
    { kind: 'case_review', started_on: inPeriod },
    { aliases: ['开展案卷评查', '行政执法案卷评查', '案卷评查'] },
  ),
  'supervision.case_reviews.files': files,
  'supervision.case_reviews.sound_rate': share(
    '行政执法案卷合格率',
    'Files found sound',
    projects.sum('合格案卷卷数', 'Files found sound', '卷', 'files_sound', { started_on: inPeriod }),
    files,
    { aliases: ['案卷合格率', '案卷评查合格率', '执法案卷合格率'] },
  ),
  'supervision.suggestions': projects.sum(
    '督察督查提出整改意见条数',
    'Suggestions of inspections',
    '条',
    'suggestions',
    { kind: inspection, started_on: inPeriod },
    { aliases: ['提出整改意见', '整改意见', '提出整改建议', '督导提出意见建议'] },
  ),
  'supervision.case_reviews.excellent': projects.sum(
    '评为优秀的行政执法案卷卷数',
    'Excellent files',
    '卷',
    'files_excellent',
    { started_on: inPeriod },
    { aliases: ['优秀案卷', '评为优秀案卷', '优秀执法案卷', '被评为优秀案卷', '行政处罚案卷评为优秀'] },
  ),
  'supervision.issues.found.all': found,
  'supervision.issues.rectified.all_rate': share(
    '各类监督问题整改率',
    'Issues rectified, all sources',
    allRighted,
    found,
    {
      aliases: ['问题整改率', '反馈问题整改率'],
    },
  ),
  'supervision.issues.on_time_rate': share(
    '问题按期整改率',
    'Rectified in time',
    issues.count('按期整改的问题数', 'Rectified in time', '个', {
      ...real,
      rectified_on: noLaterThan('due_on'),
    }),
    dueIssues,
    { aliases: ['按期整改率', '按时整改率', '整改按期完成率'] },
  ),
  'supervision.issues.written_off': issues.count(
    '督察问题销号数',
    'Issues struck off',
    '个',
    { ...real, status: 'written_off' },
    { aliases: ['完成销号', '销号问题', '已销号'] },
  ),
  'supervision.issues.overdue': issues.count(
    '逾期未整改问题数',
    'Issues overdue',
    '个',
    {
      due_on: byPeriodEnd,
      rectified_on: notByPeriodEnd,
      confirmed: not(false),
      or: [{ rectified_on: filled }, { status: ['found', 'rectifying'] }],
    },
    { aliases: ['逾期未整改'] },
  ),
  'supervision.accountability.persons': issues.distinct(
    '行政问责人数',
    'Persons held to account',
    '人',
    ['accountability.name'],
    { 'accountability.on': inPeriod },
    { aliases: ['问责', '追责问责', '追究责任', '问责人数', '追责问责干部'] },
  ),
  'supervision.advice.received': received,
  'supervision.advice.judicial': advices.count(
    '收到司法建议件数',
    'Judicial advice',
    '件',
    { kind: 'judicial', received_on: inPeriod },
    { aliases: ['司法建议', '收到司法建议', '法院司法建议'] },
  ),
  'supervision.advice.procurator': advices.count(
    '收到检察建议件数',
    "Procurator's advice",
    '件',
    { kind: ['procurator', 'public_interest', 'urgent'], received_on: inPeriod },
    { aliases: ['检察建议', '收到检察建议', '检察建议书', '办理检察建议'] },
  ),
  'supervision.advice.reply_rate': share(
    '司法(检察)建议回复率',
    'Advice answered',
    advices.count('已回复的司法(检察)建议件数', 'Answered', '件', {
      received_on: inPeriod,
      replied_on: filled,
    }),
    received,
    { aliases: ['司法建议、检察建议回复率', '检察建议回复率', '司法建议回复率', '司法建议反馈率'] },
  ),

  'supervision.measures': issues.count(
    '制定整改措施条数',
    'Measures',
    '条',
    { ...real, measure: filled },
    { aliases: ['整改措施', '制定整改措施', '整改举措'] },
  ),
  'supervision.enforcement.units': projects.distinct(
    '行政执法监督覆盖单位数',
    'Units under supervision of enforcement',
    '个',
    ['units.name'],
    { kind: ['enforcement_supervision', 'case_review'], started_on: inPeriod },
    { aliases: ['执法监督覆盖单位', '检查行政执法单位', '行政执法检查单位', '被监督执法单位'] },
  ),
  'supervision.case_reviews.excellent_rate': share(
    '行政执法案卷优秀率',
    'Excellent files',
    projects.sum('优秀案卷数', 'Excellent files', '卷', 'files_excellent', {
      kind: 'case_review',
      started_on: inPeriod,
    }),
    projects.sum('评查案卷数', 'Files reviewed', '卷', 'files_reviewed', {
      kind: 'case_review',
      started_on: inPeriod,
    }),
    { aliases: ['案卷优秀率', '优秀案卷率'] },
  ),
  'supervision.upper_inspections': projects.count(
    '接受上级督察检查次数',
    'Inspected from above',
    '次',
    { level: ['central', 'province', 'prefecture'], started_on: inPeriod },
    { aliases: ['接受上级督察', '迎接督察', '上级法治督察', '接受法治督察'] },
  ),
  'supervision.patrols': projects.count(
    '巡视巡察次数',
    'Patrols',
    '次',
    { kind: 'patrol', started_on: inPeriod },
    { aliases: ['巡察', '开展巡察', '接受巡察'] },
  ),

  'supervision.self_check.issues': issues.count(
    '自查发现问题数',
    'Found by own checks',
    '个',
    { ...real, project_kind: 'self_check' },
    { aliases: ['自查问题', '查摆问题', '自查发现问题', '自查自纠发现问题', '查摆突出问题'] },
  ),
  'supervision.self_check.rectified_rate': share(
    '自查问题整改率',
    'Own findings rectified',
    issues.count('已整改的自查问题数', 'Rectified', '个', {
      ...real,
      project_kind: 'self_check',
      status: righted,
    }),
    issues.count('自查出的问题数', 'Found', '个', { ...real, project_kind: 'self_check' }),
    { aliases: ['自查问题整改率', '查摆问题整改率'] },
  ),
})
