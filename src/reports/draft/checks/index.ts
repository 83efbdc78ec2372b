/**
 * What looks over a draft, and how a finding is mended or waived. The rules for reports of any origin are one of the
 * checks; the others ask what only a draft can answer: its parts, its figures, its head.
 */
import { createHash } from 'node:crypto'
import type { Finding } from '#checks/rule.ts'
import { actorOf, type Person } from '#operations/access.ts'
import { instant, type Product, today } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import { append } from '#store/journal.ts'
import type { KeptReport } from '#store/reports.ts'
import { dropWaiver, keepWaiver, waiversOf } from '#store/waivers.ts'
import { driftsOf } from '../../annual/drift.ts'
import { foundReport } from '../../annual/found.ts'
import type { Measuring } from '../../annual/measure.ts'
import { demandHolder } from '../holder.ts'
import { present } from '../present.ts'
import { daysAhead, wholeYears } from './dates.ts'
import { againstLedger, unsupported } from './figures.ts'
import { documentNumber, wordForm } from './form.ts'
import { requiredParts } from './parts.ts'
import { isPersonal, rulesOfReports } from './rules.ts'
import { type Check, draftText } from './text.ts'

export const checks: readonly Check[] = [
  requiredParts,
  againstLedger,
  daysAhead,
  wholeYears,
  documentNumber,
  wordForm,
  unsupported,
  rulesOfReports,
]

export interface DraftFinding extends Finding {
  /** The same finding has the same id as long as its words stand. */
  id: string
  /** Where it stands; null: the head of the document. */
  block: string | null
  /** From the first character of the block's own words, where it lies in them. */
  offset: number | null
  waiver: { reason: string; actor: string; at: string } | null
}

const order = { error: 0, warning: 1, question: 2 } as const

export async function findingsOf(
  product: Product,
  report: KeptReport,
  measuring: Measuring,
): Promise<DraftFinding[]> {
  const { document, blocks, figures, frozen } = await present(product, report, measuring.scope)
  const drift = await driftsOf(product, frozen, measuring)
  const draft = draftText(document, blocks, figures, {
    drift,
    today: today(product),
    catalogue: product.catalogue,
  })
  const waivers = new Map((await waiversOf(product.sql, report)).map((waiver) => [waiver.finding, waiver]))
  const seen = new Map<string, number>()
  return checks
    .flatMap((check) => [...check(draft)])
    .sort((a, b) => order[a.severity] - order[b.severity] || a.start - b.start)
    .map((finding) => {
      const at = draft.blocks.find(({ start, end }) => finding.start >= start && finding.start < end)
      const words = [finding.rule, at?.block.id, finding.quote, finding.found, finding.expected].join(
        '\u0000',
      )
      const nth = (seen.get(words) ?? 0) + 1
      seen.set(words, nth)
      const id = createHash('sha256').update(`${words}\u0000${nth}`).digest('hex').slice(0, 24)
      const waiver = waivers.get(id)
      return {
        ...finding,
        id,
        block: at?.block.id ?? null,
        offset: at && finding.start >= at.body ? finding.start - at.body : null,
        waiver: waiver ? { reason: waiver.reason, actor: waiver.actor_name, at: waiver.at } : null,
      }
    })
}

export async function checkDraft(product: Product, person: Person, address: string): Promise<DraftFinding[]> {
  const { report, measuring } = await foundReport(product, person, address)
  return findingsOf(product, report, measuring)
}

/** Lets a finding stand, with the name of who decided so and the reason, which stays with the report. */
export async function waive(
  product: Product,
  person: Person,
  address: string,
  asked: { finding?: unknown; reason?: unknown },
): Promise<DraftFinding[]> {
  const { report, measuring } = await foundReport(product, person, address)
  demandHolder(person, report.state)
  const reason = String(asked.reason ?? '').trim()
  if (reason.length < 4 || reason.length > 500) {
    throw new Refused('invalid', {
      zh: '保留这处问题要写明理由（4至500个字），理由随报告保存。',
      en: 'Say in 4 to 500 characters why the finding may stand; the reason is kept with the report.',
    })
  }
  const finding = (await findingsOf(product, report, measuring)).find(({ id }) => id === asked.finding)
  if (!finding)
    throw new Refused('not_found', { zh: '这处问题已经没有了。', en: 'This finding is no longer there.' })
  if (isPersonal(finding)) {
    throw new Refused('gate', {
      zh: '个人信息不能保留在公开的报告里，请删去。',
      en: 'Personal data cannot stand in a public report; please remove it.',
      article: finding.basis,
    })
  }
  const hand = { actor: actorOf(person), at: instant(product) }
  await product.sql.begin(async (tx) => {
    await keepWaiver(
      tx,
      report,
      { finding: finding.id, rule: finding.rule, quote: finding.quote, reason },
      hand,
    )
    await append(tx, {
      county: report.county,
      office: report.office,
      at: hand.at,
      actor: hand.actor,
      action: 'report',
      ledger: 'report',
      entry: report.id,
      version: report.version,
      reason,
      change: JSON.stringify({ waived: { rule: finding.rule, quote: finding.quote } }),
      batch: null,
    })
  })
  return findingsOf(product, report, measuring)
}

/** Takes a waiver back: the finding is open again. */
export async function withdrawWaiver(
  product: Product,
  person: Person,
  address: string,
  finding: string,
): Promise<DraftFinding[]> {
  const { report, measuring } = await foundReport(product, person, address)
  demandHolder(person, report.state)
  await dropWaiver(product.sql, report, finding)
  return findingsOf(product, report, measuring)
}
