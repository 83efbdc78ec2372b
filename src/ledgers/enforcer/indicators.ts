/** What reports say of bodies, officers and certificates. A certificate is valid on the last day of the year or it is not. */
import { defineIndicators, share, tally, together } from '#kernel/tally.ts'
import {
  blank,
  byPeriodEnd,
  filled,
  inPeriod,
  mentions,
  not,
  notAfterPeriodEnd,
  notByPeriodEnd,
} from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count } = tally({ fields, procedure })

/** What ran out or was taken back since was still valid at the end of an earlier year; without its day it is not counted. */
const days = {
  cert_issued_on: notAfterPeriodEnd,
  cert_expires_on: notByPeriodEnd,
  revoked_on: notByPeriodEnd,
} as const
const stages = [
  { status: 'valid' },
  { status: 'expired', cert_expires_on: filled },
  { status: 'revoked', revoked_on: filled },
] as const
const valid = { ...days, or: stages } as const
const officer = { kind: 'officer', ...valid } as const
const supervisor = { kind: 'supervisor', ...valid } as const

const inTeam = mentions('执法队', '综合执法', '综合行政执法', '执法大队', '执法中队', '城管')
const team = {
  kind: 'officer',
  ...days,
  or: stages.flatMap((stage) => [
    { ...stage, unit_name: inTeam },
    { ...stage, unit_name: blank },
  ]),
} as const

const subject = {
  kind: 'subject',
  established_on: notAfterPeriodEnd,
  cert_issued_on: notAfterPeriodEnd,
  revoked_on: notByPeriodEnd,
  or: [{ status: not('revoked', 'suspended', 'expired') }, { revoked_on: filled }],
} as const
const subjects = count('行政执法单位(主体)数', 'Enforcement bodies', '个', subject, {
  aliases: ['行政执法单位', '行政执法主体', '执法主体'],
})

const present = {
  kind: 'officer',
  revoked_on: notByPeriodEnd,
  cert_issued_on: notAfterPeriodEnd,
  or: [{ status: not('revoked') }, { revoked_on: filled }],
} as const
const officers = count('持有效证件的执法人员数', 'Officers with a valid certificate', '名', officer, {
  aliases: ['持证执法人员', '行政执法人员', '执法人员', '持证上岗人员', '执法干部'],
})
const frontLine = count(
  '一线执法人员数',
  'Front-line officers',
  '名',
  { ...officer, front_line: true },
  {
    aliases: ['一线执法人员'],
  },
)

const inPlatform = (kind: 'officer' | 'supervisor', zh: string, en: string, aliases: string[]) =>
  together(
    zh,
    en,
    '名',
    count('', '', '名', { kind, registered_in_platform_on: byPeriodEnd, ...valid }, { aliases }),
    // A tick without a day: it is in the platform.
    count('', '', '名', { kind, registered_in_platform_on: blank, in_platform: true, ...valid }),
  )

const examined = count(
  '参加执法资格考试人数',
  'Examined',
  '名',
  { exam_on: inPeriod },
  {
    aliases: ['参加行政执法资格考试', '参加执法资格考试', '行政执法人员资格考试参加'],
  },
)
const passed = count(
  '执法资格考试合格人数',
  'Passed the examination',
  '名',
  { exam_on: inPeriod, exam_passed: true },
  {
    aliases: ['考试合格', '通过行政执法资格考试'],
  },
)

export const indicators = defineIndicators({
  'enforcement.subjects.count': subjects,
  'enforcement.subjects.statutory': count(
    '法定执法主体数',
    'Bodies by statute',
    '个',
    { ...subject, basis: 'statutory' },
    {
      aliases: ['法定行政机关'],
    },
  ),
  'enforcement.subjects.authorised': count(
    '授权执法主体数',
    'Bodies authorised',
    '个',
    { ...subject, basis: 'authorised' },
    { aliases: ['法律法规授权组织', '授权组织'] },
  ),
  'enforcement.subjects.entrusted': count(
    '委托执法组织数',
    'Bodies entrusted',
    '个',
    { ...subject, basis: 'entrusted' },
    { aliases: ['受委托组织', '委托执法组织'] },
  ),
  'enforcement.subjects.published_rate': share(
    '执法主体公示率',
    'Bodies published',
    count('已公示执法主体数', 'Bodies published', '个', { ...subject, published_on: byPeriodEnd }),
    subjects,
  ),
  'enforcement.officers.certified': count(
    '申领执法资格证件的执法人员数',
    'Officers certified in the year',
    '名',
    { kind: 'officer', cert_issued_on: inPeriod },
    {
      aliases: [
        '新申领执法证件',
        '新办执法证',
        '新办行政执法证',
        '申领行政执法证',
        '新取得执法资格',
        '行政执法人员资格证件申领',
      ],
    },
  ),
  'enforcement.supervisors.certified': count(
    '申领证件的执法监督人员数',
    'Supervisors certified in the year',
    '名',
    { kind: 'supervisor', cert_issued_on: inPeriod },
    { aliases: ['申领执法监督证', '新办执法监督证', '行政执法监督人员资格证件申领'] },
  ),
  'enforcement.officers.in_platform': inPlatform(
    'officer',
    '录入执法监督平台的执法人员数',
    'Officers in the platform',
    ['录入执法人员信息', '录入平台执法人员', '平台行政执法人员信息录入'],
  ),
  'enforcement.supervisors.in_platform': inPlatform(
    'supervisor',
    '录入执法监督平台的执法监督人员数',
    'Supervisors in the platform',
    ['录入执法监督人员信息', '行政执法监督人员信息录入'],
  ),
  'enforcement.officers.count': count('综合行政执法人员数', 'Officers of the enforcement team', '人', team, {
    aliases: ['综合行政执法人员', '综合执法人员'],
    note: {
      zh: '单位是执法队（或未填单位）、年末证件有效的执法人员',
      en: 'Officers of a team (or without a body) whose certificate is valid at the end of the year',
    },
  }),
  'enforcement.officers.valid': officers,
  'enforcement.officers.certified_rate': share(
    '执法人员持证率',
    'Officers with a valid certificate, share',
    officers,
    count('执法人员数', 'Officers', '名', present),
    { aliases: ['持证率', '持证上岗率', '执法人员持证上岗率'] },
  ),
  'enforcement.supervisors.count': count(
    '执法监督人员数',
    'Supervisors with a valid certificate',
    '名',
    supervisor,
    { aliases: ['行政执法监督人员', '执法监督人员'] },
  ),
  'enforcement.officers.front_line': frontLine,
  'enforcement.officers.front_line_rate': share(
    '一线执法人员占比',
    'Front-line officers, share',
    frontLine,
    count('填写了是否一线的执法人员数', 'Officers noted to be on the front line or not', '名', {
      ...officer,
      front_line: filled,
    }),
  ),
  'enforcement.officers.legal_background': count(
    '法律专业背景执法人员数',
    'Officers who studied law',
    '名',
    { ...officer, legal_background: true },
    { aliases: ['具有法律专业背景', '法学专业执法人员'] },
  ),
  'enforcement.officers.legal_background_rate': share(
    '法律专业背景执法人员占比',
    'Officers who studied law, share',
    count('有法律专业背景的执法人员数', 'Officers who studied law', '名', {
      ...officer,
      legal_background: true,
    }),
    count('填写了专业背景的执法人员数', 'Officers whose studies are noted', '名', {
      ...officer,
      legal_background: filled,
    }),
  ),
  'enforcement.officers.legal_qualified': count(
    '取得法律职业资格的执法人员数',
    'Officers qualified in law',
    '名',
    { ...officer, legal_qualified: true },
  ),
  'enforcement.officers.published': count(
    '公示执法人员数',
    'Officers published',
    '名',
    { ...officer, published_on: byPeriodEnd },
    { aliases: ['公示执法人员信息'] },
  ),
  'enforcement.officers.published_rate': share(
    '执法人员信息公示率',
    'Officers published, share',
    count('已公示的执法人员数', 'Officers published', '名', { ...officer, published_on: byPeriodEnd }),
    officers,
  ),
  'enforcement.auxiliaries.count': count(
    '执法辅助人员数',
    'Auxiliaries',
    '名',
    {
      kind: 'auxiliary',
      established_on: notAfterPeriodEnd,
      revoked_on: notByPeriodEnd,
      or: [{ status: not('revoked', 'suspended', 'expired') }, { revoked_on: filled }],
    },
    { aliases: ['行政执法辅助人员', '协管员', '辅助执法人员'] },
  ),
  'enforcement.certificates.revoked': count(
    '注销(收回)执法证件数',
    'Certificates revoked',
    '个',
    { kind: ['officer', 'supervisor'], revoked_on: inPeriod },
    { aliases: ['注销执法证', '清理执法证件', '收回执法证', '注销行政执法证件'] },
  ),
  'enforcement.certificates.expired': count(
    '到期执法证件数',
    'Certificates expired',
    '个',
    { kind: ['officer', 'supervisor'], cert_expires_on: inPeriod },
    { aliases: ['到期执法证'] },
  ),
  'enforcement.certificates.renewed': count(
    '换发执法证件数',
    'Certificates renewed',
    '个',
    { renewed_on: inPeriod },
    { aliases: ['换发执法证', '换发行政执法证件', '换证'] },
  ),
  'enforcement.certificates.suspended': count(
    '暂扣执法证件数',
    'Certificates suspended',
    '个',
    { suspended_on: inPeriod },
    { aliases: ['暂扣执法证'] },
  ),
  'enforcement.certificates.inspected': count(
    '年审执法证件数',
    'Certificates inspected',
    '个',
    { inspected_on: inPeriod },
    { aliases: ['执法证年审', '审验执法证件'] },
  ),
  'enforcement.exam.persons': examined,
  'enforcement.exam.passed': passed,
  'enforcement.exam.pass_rate': share(
    '执法资格考试合格率',
    'Passed the examination, share',
    passed,
    examined,
    {
      aliases: ['执法资格考试通过率', '行政执法人员资格考试通过率'],
    },
  ),
})
