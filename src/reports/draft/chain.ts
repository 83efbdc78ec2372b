/**
 * From clerk to head of office to principal leader: each step keeps the text as it then was; a report comes back with a
 * reason; the leader's signature freezes text and figures and keeps the files as they are printed.
 */
import { createHash } from 'node:crypto'
import type { Role } from '#kernel/roles.ts'
import { actorOf, demand, may, type Person } from '#operations/access.ts'
import { instant, type Product, today } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import { type Hand, holdReport, waitForVersions } from '#store/blocks.ts'
import type { Transaction } from '#store/database.ts'
import { append } from '#store/journal.ts'
import type { KeptReport, ReportState } from '#store/reports.ts'
import { moveReport, settleIssueOf } from '#store/signing.ts'
import type { Issue } from '../annual/compose.ts'
import { foundReport } from '../annual/found.ts'
import type { OfficialDocument } from '../document/tree.ts'
import { findingsOf } from './checks/index.ts'
import { keepFiles } from './editions.ts'
import { present } from './present.ts'
import { keep } from './versions.ts'

interface Step {
  from: ReportState
  to: ReportState
  by: readonly Role[]
}

const steps = {
  submit: [{ from: 'drafting', to: 'review', by: ['clerk', 'head'] }],
  pass: [{ from: 'review', to: 'approval', by: ['head'] }],
  return: [
    { from: 'review', to: 'drafting', by: ['head'] },
    { from: 'approval', to: 'drafting', by: ['leader'] },
  ],
  sign: [{ from: 'approval', to: 'signed', by: ['leader'] }],
} as const satisfies Record<string, readonly Step[]>

export type ChainStep = keyof typeof steps

/** A report goes its way in its own unit: a higher unit reads it and may comment, but signs nothing in its name. */
const isOwn = (person: Person, { office }: Pick<KeptReport, 'office'>): boolean =>
  person.unit === null || person.unit === office

export const stepsFor = (person: Person, report: Pick<KeptReport, 'office' | 'state'>): ChainStep[] =>
  isOwn(person, report)
    ? (Object.keys(steps) as ChainStep[]).filter((name) => {
        const step = stepFrom(name, report.state)
        return step !== undefined && may(person, step.by)
      })
    : []

const stepFrom = (name: ChainStep, state: ReportState): Step | undefined =>
  (steps[name] as readonly Step[]).find(({ from }) => from === state)

export interface Taking {
  step: string
  reason?: unknown
  /** Where the product is reached: the figures of the signed files lead there. */
  host: string
}

export async function takeReportStep(
  product: Product,
  person: Person,
  address: string,
  { step: name, reason: said, host }: Taking,
): Promise<void> {
  if (!Object.hasOwn(steps, name)) throw new Refused('not_found')
  const step = name as ChainStep
  const { report, measuring } = await foundReport(product, person, address)
  demandStep(person, report, step, report.state)
  const reason = String(said ?? '')
    .trim()
    .slice(0, 500)
  if (step === 'return' && reason.length < 2) {
    throw new Refused('invalid', {
      zh: '退回要写明理由，让经办人知道改什么。',
      en: 'Say why the report is returned, so that the clerk knows what to change.',
    })
  }
  const checked = step === 'sign' ? await checkedText(product, report, measuring) : null
  const hand = { actor: actorOf(person), at: instant(product) }
  await product.sql.begin(async (tx) => {
    const { state, issue_version } = await holdReport(tx, report, 'update')
    demandStep(person, report, step, state)
    if (checked !== null && issue_version !== report.issue_version) throw changedMeanwhile()
    await waitForVersions(tx, report)
    const told =
      checked === null
        ? {}
        : await signed(tx, product, person, report, { checked, hand, host, scope: measuring.scope })
    await moveReport(tx, report, stepFrom(step, state)!.to, step === 'sign' ? hand.at : null)
    const event = { event: step, ...(reason && { reason }) }
    const version = await keep(tx, report, measuring.scope, event, hand)
    await append(tx, lineFor(report, hand, { step, ...told, kept: version }, reason))
  })
}

function demandStep(person: Person, report: KeptReport, name: ChainStep, state: ReportState): void {
  const step = stepFrom(name, state)
  if (!step) {
    throw new Refused('wrong_stage', {
      zh: '报告现在的环节不能这样做；请刷新页面看它到了谁手里。',
      en: 'The report is at another stage by now; please reload the page to see in whose hands it is.',
    })
  }
  demand(person, step.by)
  if (!isOwn(person, report)) {
    throw new Refused('forbidden', {
      zh: '报告由本单位的人送审、签发；上级单位可以查看和批注。',
      en: 'A report is passed on and signed by people of its own unit; the higher unit may read and comment.',
    })
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The digest of a text without open errors; with some, it is not signed. */
async function checkedText(
  product: Product,
  report: KeptReport,
  measuring: Parameters<typeof findingsOf>[2],
): Promise<string> {
  const open = (await findingsOf(product, report, measuring)).filter(
    ({ severity, waiver }) => severity === 'error' && waiver === null,
  )
  if (open.length > 0) {
    throw new Refused('gate', {
      zh: `还有${open.length}处问题没有改好，也没有说明保留的理由，不能签发：${open
        .map(({ message }) => message.zh)
        .slice(0, 3)
        .join('')}`,
      en: `${open.length} findings are neither mended nor waived with a reason; the report cannot be signed: ${open
        .map(({ message }) => message.en)
        .slice(0, 3)
        .join(' ')}`,
      problems: open.map(({ message, id }) => ({ field: id, ...message })),
    })
  }
  const { document } = await present(product, report, measuring.scope)
  return digestOf(JSON.stringify(document))
}

interface Signing {
  checked: string
  hand: Hand
  host: string
  scope: Parameters<typeof present>[2]
}

/** What is signed is what was checked: whatever has changed in between is looked at first. */
async function signed(
  tx: Transaction,
  product: Product,
  person: Person,
  report: KeptReport,
  { checked, hand, host, scope }: Signing,
): Promise<Record<string, unknown>> {
  const { document, frozen } = await present(product, report, scope, tx)
  if (digestOf(JSON.stringify(document)) !== checked) throw changedMeanwhile()
  const issue = { ...(JSON.parse(report.issue) as Issue), ...signatureOf(document, person, today(product)) }
  await settleIssueOf(tx, report, JSON.stringify(issue))
  const final = { ...document, ...issue }
  const files = await keepFiles(tx, report, final, { at: hand.at, address: host })
  return { document: digestOf(JSON.stringify(final)), figures: frozen.length, files }
}

const changedMeanwhile = () =>
  new Refused('stale', {
    zh: '报告刚被改过，没有签发。请看过改动再签。',
    en: 'The report has just been changed and was not signed. Please look at the change and sign again.',
  })

/** Who signs and when, where the organ has not settled it otherwise. */
const signatureOf = (
  { signatories = [], issuedOn }: OfficialDocument,
  { name }: Person,
  day: string,
): Pick<OfficialDocument, 'signatories' | 'issuedOn'> => ({
  signatories: signatories.length > 0 ? signatories : [name],
  issuedOn: issuedOn ?? day,
})

const lineFor = (
  { county, office, id, version }: KeptReport,
  { actor, at }: Hand,
  change: Record<string, unknown>,
  reason: string,
) => ({
  county,
  office,
  at,
  actor,
  action: 'report' as const,
  ledger: 'report',
  entry: id,
  version,
  reason: reason || null,
  change: JSON.stringify(change),
  batch: null,
})
