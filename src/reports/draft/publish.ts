/**
 * A signed report before the public: its public edition, and each of its figures as far as everybody may see it — what was
 * counted and how many, never who, never an entry. Whatever is told here was frozen at the signature.
 */
import { actorOf, demand, type Person, publicScope } from '#operations/access.ts'
import { addressOf, parseAddress } from '#operations/address.ts'
import { instant, type Product } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import { holdReport } from '#store/blocks.ts'
import { append } from '#store/journal.ts'
import { keptFile, type PublicHead, publishedIn, publishedReport, publishSigned } from '#store/signing.ts'
import { unitTree } from '#store/units.ts'
import { foundReport } from '../annual/found.ts'
import { type FigureRef, figuresOf, type OfficialDocument } from '../document/tree.ts'
import { findingsOf } from './checks/index.ts'
import { isPersonal } from './checks/rules.ts'
import { fileOf, type ReportFile } from './editions.ts'

/** Puts the public edition of a signed report before everybody; it cannot be taken back unseen, so it is journalled. */
export async function publishReport(
  product: Product,
  person: Person,
  address: string,
): Promise<{ address: string }> {
  demand(person, ['head', 'leader'])
  const { report, measuring } = await foundReport(product, person, address)
  if (person.unit !== null && person.unit !== report.office) throw new Refused('forbidden')
  const findings = await findingsOf(product, report, measuring)
  if (findings.some(isPersonal)) {
    throw new Refused('gate', {
      zh: '报告里有身份证号码或电话号码，不能公开（《中华人民共和国个人信息保护法》第二十五条）。',
      en: 'The report holds identity or telephone numbers and cannot be published.',
      article: '《中华人民共和国个人信息保护法》第二十五条',
    })
  }
  const at = instant(product)
  await product.sql.begin(async (tx) => {
    const { state } = await holdReport(tx, report, 'update')
    if (state !== 'signed') {
      throw new Refused('wrong_stage', {
        zh: '报告签发之后才能公开。',
        en: 'A report is published after it is signed.',
      })
    }
    if (!(await publishSigned(tx, report, at))) return
    await append(tx, {
      county: report.county,
      office: report.office,
      at,
      actor: actorOf(person),
      action: 'report',
      ledger: 'report',
      entry: report.id,
      version: report.version,
      reason: null,
      change: JSON.stringify({ published: at }),
      batch: null,
    })
  })
  return { address: `/public/reports/${addressOf(report)}` }
}

export interface PublicLine {
  id: string
  unit: string
  year: number
  publishedAt: string
}

/** Every report that is public. */
export async function publicReports(product: Product): Promise<PublicLine[]> {
  const tree = await unitTree(product.sql)
  const heads = await publishedIn(product.sql, await publicScope(product.sql))
  return heads.map((head) => ({
    id: addressOf(head),
    unit: tree.get(head.office)?.name ?? head.office,
    year: head.year,
    publishedAt: head.published_at!,
  }))
}

interface PublicReport {
  head: PublicHead
  document: OfficialDocument
}

/** The public edition as it was signed, read from the file that was kept then. */
async function publicReport(product: Product, address: string): Promise<PublicReport> {
  const place = parseAddress(address)
  const head = await publishedReport(product.sql, place)
  const file = head && (await keptFile(product.sql, place, { edition: 'public', ending: 'json' }))
  if (!file) {
    throw new Refused('not_found', {
      zh: '没有公开这份报告。',
      en: 'No such report has been published.',
    })
  }
  return { head, document: JSON.parse(Buffer.from(file.bytes).toString()) as OfficialDocument }
}

export async function publicFile(
  product: Product,
  address: string,
  { ending, host }: { ending: string; host: string },
): Promise<ReportFile> {
  const { head, document } = await publicReport(product, address)
  return fileOf(product, { ...head, state: 'signed' }, document, { edition: 'public', ending, host })
}

/** With fewer than this many behind it, a count beside what was counted may tell of one person. */
const smallest = 5

export interface PublicFigure {
  id: string
  title: string
  label: string
  basis: string
  /** Left out where the numbers are small. */
  printed?: string
  numerator?: number
  denominator?: number
  entries?: number
}

export async function publicFigureOf(
  product: Product,
  address: string,
  anchor: string,
): Promise<PublicFigure> {
  const { document } = await publicReport(product, address)
  const figure = figuresOf(document).find((each) => each.anchor === anchor)
  if (!figure) {
    throw new Refused('not_found', {
      zh: '这份报告里没有这个数字。',
      en: 'This report has no such figure.',
    })
  }
  const { label, basis } = figure
  return { id: address, title: document.title, label, basis, ...(isSmall(figure) ? {} : countsOf(figure)) }
}

const countsOf = ({ printed, numerator, denominator, entries }: FigureRef): Partial<PublicFigure> => ({
  printed,
  ...(numerator !== undefined && denominator !== undefined && { numerator, denominator }),
  entries,
})

/** A count of none tells of nobody; what a rate leaves over may be as small as what it counts. */
const isSmall = ({ value, unit, numerator, denominator, entries }: FigureRef): boolean =>
  [
    entries,
    ...(unit === '%' ? [] : [value ?? 0]),
    ...(numerator === undefined || denominator === undefined
      ? []
      : [numerator, denominator, denominator - numerator]),
  ].some((count) => Math.abs(count) > 0 && Math.abs(count) < smallest)
