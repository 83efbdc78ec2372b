/**
 * Versions of a draft: the whole text kept at each step of its way, by hand, and by itself when somebody goes on writing
 * half an hour or more after the last one, so that every sitting can be read again.
 */
import { actorOf, type Person } from '#operations/access.ts'
import { instant, type Product } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import {
  blocksOf,
  type Hand,
  type KeptVersion,
  keepVersion,
  type NewBlock,
  versionBody,
  versionsOf,
  waitForVersions,
} from '#store/blocks.ts'
import type { Transaction } from '#store/database.ts'
import { frozenFigures, type KeptReport } from '#store/reports.ts'
import type { Scope } from '#store/scope.ts'
import { foundReport } from '../annual/found.ts'
import type { FigureRef } from '../document/tree.ts'
import { figuresByAnchor, type Piece } from './blocks.ts'
import { type Comparison, compareTexts, type KeptBlockText } from './compare.ts'
import { demandHolder } from './holder.ts'

export interface VersionLine {
  n: number
  at: string
  actor: string
  event: string
  reason: string | null
}

/** The text as a version keeps it: each figure with what it printed then. */
export const textKept = (blocks: readonly NewBlock[], figures: ReadonlyMap<string, FigureRef>): string =>
  JSON.stringify(
    blocks.map(
      ({ id, kind, level, role, words, content }): KeptBlockText => ({
        id,
        kind,
        level,
        role,
        words,
        content: (JSON.parse(content) as Piece[]).map((piece) =>
          'text' in piece
            ? piece
            : { figure: piece.figure, printed: figures.get(piece.figure)?.printed ?? '' },
        ),
      }),
    ),
  )

export async function keep(
  tx: Transaction,
  report: KeptReport,
  scope: Scope,
  event: { event: string; reason?: string },
  hand: Hand,
): Promise<number> {
  const figures = figuresByAnchor(await frozenFigures(tx, scope, report))
  const body = textKept(await blocksOf(tx, report), figures)
  return keepVersion(tx, report, { event: event.event, reason: event.reason ?? null, body }, hand)
}

const sitting = 30 * 60_000

/** Keeps what the sitting before this one left, before it is written over, in the name of who wrote last. */
export async function keepSitting(
  tx: Transaction,
  report: KeptReport,
  scope: Scope,
  now: string,
): Promise<void> {
  const left = async () => {
    const [last] = await versionsOf(tx, report)
    if (!last || Date.parse(now) - Date.parse(last.at) < sitting) return null
    const blocks = await blocksOf(tx, report)
    const figures = figuresByAnchor(await frozenFigures(tx, scope, report))
    if ((await versionBody(tx, report, last.n))!.body === textKept(blocks, figures)) return null
    return blocks.toSorted((a, b) => b.changed_at.localeCompare(a.changed_at))[0] ?? null
  }
  if (!(await left())) return
  await waitForVersions(tx, report)
  const changed = await left()
  if (!changed) return
  const hand = { actor: { account: null, name: changed.actor_name }, at: changed.changed_at }
  await keep(tx, report, scope, { event: 'edited' }, hand)
}

/** Keeps the present text as a version, by hand. */
export async function keepByHand(
  product: Product,
  person: Person,
  address: string,
  note: string,
): Promise<VersionLine[]> {
  const { report, measuring } = await foundReport(product, person, address)
  demandHolder(person, report.state)
  await product.sql.begin(async (tx) => {
    await waitForVersions(tx, report)
    const reason = note.trim().slice(0, 200)
    await keep(
      tx,
      report,
      measuring.scope,
      { event: 'kept', ...(reason && { reason }) },
      {
        actor: actorOf(person),
        at: instant(product),
      },
    )
  })
  return (await versionsOf(product.sql, report)).map(lineOf)
}

export const lineOf = ({ n, at, actor_name, event, reason }: KeptVersion): VersionLine => ({
  n,
  at,
  actor: actor_name,
  event,
  reason,
})

/** What is different between two versions; without `to`, between a version and the present text. */
export async function compareVersions(
  product: Product,
  person: Person,
  address: string,
  { from, to }: { from: number; to: number | null },
): Promise<Comparison> {
  const { report, measuring } = await foundReport(product, person, address)
  const bodyOf = async (n: number) => {
    const version = Number.isSafeInteger(n) ? await versionBody(product.sql, report, n) : null
    if (!version)
      throw new Refused('not_found', {
        zh: `这份报告没有第${n}版。`,
        en: `This report has no version ${n}.`,
      })
    return version.body
  }
  const present = async () =>
    textKept(
      await blocksOf(product.sql, report),
      figuresByAnchor(await frozenFigures(product.sql, measuring.scope, report)),
    )
  const before = await bodyOf(from)
  const after = to === null ? await present() : await bodyOf(to)
  return compareTexts(JSON.parse(before) as KeptBlockText[], JSON.parse(after) as KeptBlockText[])
}
