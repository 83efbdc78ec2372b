/** The register of enforcement: the body an office is, its officers, who are those named in its cases, and those who left it. */
import { addDays, yearOf } from '#kernel/day.ts'
import type { Row } from '#kernel/tally.ts'
import { isTown, type MadeUp, type Setting } from './offices.ts'
import { somePerson } from './people.ts'
import { dayWithin, two } from './time.ts'

export function enforcers(setting: Setting): MadeUp[] {
  const officers = setting.staff.filter(({ enforces }) => enforces)
  const known = officers.map(({ name, id_no, phone, org, leads }, index) =>
    holder(setting, index, { kind: 'officer', name, id_no, phone, position: leads ? '负责人' : org }),
  )
  return [...bodies(setting), ...known, ...comers(setting, officers.length)].map((values) => ({ values }))
}

/** The number of a certificate of an office; equipment is handed out on it. */
export const certificateOf = ({ short }: { short: string }, index: number): string =>
  `${short}证${two(index + 1)}`

export const isFrontLine = (index: number): boolean => index % 4 !== 3

/** Holds a certificate since three years ago or less, which was inspected last year. */
function holder({ office, chance, time }: Setting, index: number, person: Row): Row {
  const year = yearOf(time.today)
  const cert_issued_on = dayWithin(chance, time, year - (index % 3 === 2 ? 2 : 3), 3 + (index % 6))
  return {
    status: 'valid',
    ...person,
    unit_name: office.name.includes('执法')
      ? office.name
      : isTown(office)
        ? `${office.name}综合行政执法队`
        : office.name,
    domain: isTown(office) ? '综合行政执法' : '行政执法',
    exam_on: addDays(cert_issued_on, -40),
    exam_passed: true,
    applied_on: addDays(cert_issued_on, -20),
    cert_no: certificateOf(office, index),
    cert_issued_on,
    cert_expires_on: addDays(cert_issued_on, 5 * 365),
    inspected_on: time.after(dayWithin(chance, time, year - 1, 11), 0),
    front_line: isFrontLine(index),
    legal_background: index % 3 === 0,
    legal_qualified: index % 5 === 0,
    published_on: addDays(cert_issued_on, 12),
    registered_in_platform_on: addDays(cert_issued_on, 9),
    in_platform: true,
  }
}

function bodies({ office, chance, time, staff }: Setting): Row[] {
  const since = dayWithin(chance, time, yearOf(time.today) - 6, 9)
  const basis = isTown(office) ? 'authorised' : 'statutory'
  const body = (name: string, basisOfIt: string): Row => ({
    status: 'valid',
    kind: 'subject',
    name,
    unit_name: office.name,
    basis: basisOfIt,
    established_on: since,
    published_on: addDays(since, 10),
    domain: '行政处罚、行政检查',
    entered_by: staff[0]!.name,
  })
  const own = body(office.name, basis)
  return isTown(office) ? [own] : [own, body(`${office.name}所属某某服务中心`, 'entrusted')]
}

/** Supervisors and auxiliaries, newcomers on their way to a certificate, and certificates that came to an end. */
function comers(setting: Setting, from: number): Row[] {
  const { chance, time, office } = setting
  const lately = (days: number) => time.worked(time.ago(days))
  const year = yearOf(time.today)
  const someone = (kind: string): Row => ({ kind, ...somePerson(chance) })
  const certified = (index: number) => holder(setting, from + index, someone('officer'))
  const past = (index: number): Row => ({
    ...certified(index),
    cert_issued_on: dayWithin(chance, time, year - 6, 3),
    exam_on: null,
    applied_on: null,
    published_on: null,
    registered_in_platform_on: null,
    inspected_on: null,
    cert_expires_on: dayWithin(chance, time, year - 1, 3),
  })
  const helper = {
    ...someone('auxiliary'),
    status: 'valid',
    unit_name: office.name,
    established_on: lately(900),
  }
  if (isTown(office)) return [helper, { ...someone('officer'), status: 'pending', unit_name: office.name }]
  const examined = { exam_on: lately(60), exam_passed: true, applied_on: lately(40) }
  return [
    helper,
    { ...someone('officer'), status: 'pending', unit_name: office.name },
    { ...someone('officer'), status: 'applied', unit_name: office.name, ...examined },
    { ...someone('officer'), status: 'applied', unit_name: office.name, ...examined, exam_passed: false },
    { ...certified(0), ...someone('supervisor'), position: '执法监督' },
    { ...certified(1), ...someone('supervisor'), position: '执法监督' },
    {
      ...certified(2),
      exam_on: lately(150),
      applied_on: lately(130),
      cert_issued_on: lately(110),
      published_on: lately(90),
      registered_in_platform_on: lately(95),
      inspected_on: null,
      cert_expires_on: addDays(lately(110), 1825),
    },
    { ...past(3), status: 'valid', renewed_on: lately(200), cert_expires_on: addDays(lately(200), 1825) },
    { ...certified(4), status: 'suspended', suspended_on: lately(80), note: '参加培训期间暂停使用' },
    { ...past(5), status: 'expired', note: '到期未换证，停止执法' },
    { ...certified(6), status: 'revoked', revoked_on: lately(120), revoke_reason: '调离执法岗位' },
  ]
}
