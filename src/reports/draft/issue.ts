/** What the issuing organ settles itself: title, organs, number, signatories, addressees, copies, printer, seal. */
import { isDay } from '#kernel/day.ts'
import type { Person } from '#operations/access.ts'
import type { Product } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import { holdReport } from '#store/blocks.ts'
import { settleIssueOf } from '#store/signing.ts'
import type { Issue } from '../annual/compose.ts'
import { printable } from '../document/wording.ts'
import { editing } from './edit.ts'

export interface IssueAnswer {
  issue: Issue
  version: number
}

/** Sets what is sent and leaves the rest; an empty value takes it away. */
export function settleIssue(
  product: Product,
  person: Person,
  address: string,
  sent: Record<string, unknown>,
): Promise<IssueAnswer> {
  const { version, ...values } = sent
  return editing(product, person, address, 'update', async ({ tx, report }) => {
    const sound = soundIssue(values)
    const held = await holdReport(tx, report, 'update')
    const before = JSON.parse(held.issue) as Record<string, unknown>
    if (held.issue_version !== version) {
      throw new Refused('stale', {
        zh: '文头文尾刚被别人改过。您填的没有丢，请对照后再保存。',
        en: 'Somebody else has just changed head and foot. What you filled in is kept; please compare and save again.',
        details: { current: { issue: before, version: held.issue_version }, sent: values },
      })
    }
    const issue = { ...before, ...sound }
    return { issue, version: await settleIssueOf(tx, report, JSON.stringify(issue)) }
  })
}

const names = (most: number) => (sent: unknown) => {
  if (!Array.isArray(sent) || sent.length > most || !sent.every((each) => typeof each === 'string'))
    return null
  const written = sent.map((each) => printable(each).trim()).filter(Boolean)
  return written.every((each) => each.length <= 60) ? written : null
}

const words = (most: number) => (sent: unknown) =>
  typeof sent === 'string' && sent.length <= most ? printable(sent).trim() : null

const day = (sent: unknown) =>
  sent === '' || sent === null ? '' : typeof sent === 'string' && isDay(sent) ? sent : null

function printer(sent: unknown) {
  const { organ, on } = (typeof sent === 'object' && sent !== null ? sent : {}) as Record<string, unknown>
  if (organ === '' || sent === null) return ''
  return typeof organ === 'string' && organ.length <= 60 && typeof on === 'string' && isDay(on)
    ? { organ: printable(organ).trim(), on }
    : null
}

/** How each value is read; null where it is none. */
const readers: Readonly<Record<string, (sent: unknown) => unknown>> = {
  title: words(120),
  organs: names(6),
  addressees: names(12),
  documentNumber: words(40),
  signatories: names(12),
  copies: names(30),
  printer,
  issuedOn: day,
  signature: names(6),
  note: words(60),
  sealed: (sent) => (typeof sent === 'boolean' ? sent : null),
}

const labels: Readonly<Record<string, string>> = {
  title: '标题',
  organs: '发文机关',
  addressees: '主送机关',
  documentNumber: '发文字号',
  signatories: '签发人',
  copies: '抄送',
  printer: '印发机关和日期',
  issuedOn: '成文日期',
  signature: '署名',
  note: '附注',
  sealed: '加盖印章',
}

function soundIssue(values: Record<string, unknown>): Issue {
  const problems: { field: string; zh: string; en: string }[] = []
  const sound = Object.entries(values).map(([name, sent]) => {
    const read = Object.hasOwn(readers, name) ? readers[name]!(sent) : null
    const isEmpty = read === '' || (Array.isArray(read) && read.length === 0)
    if (read === null || (isEmpty && ['organs', 'title', 'signature'].includes(name)))
      problems.push({ field: name, zh: `${labels[name] ?? name}不正确`, en: `${name} is not right` })
    // What is taken away is gone from the document, not printed empty.
    return [name, read === '' ? undefined : read]
  })
  if (problems.length > 0) throw new Refused('invalid', { problems })
  return Object.fromEntries(sound) as Issue
}
