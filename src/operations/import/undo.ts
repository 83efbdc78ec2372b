/**
 * Takes back a whole import: what it opened is removed, what it changed becomes what it was. Entries that people have
 * worked on since are kept, and said to be.
 */
import type { Kind } from '#kernel/ledger.ts'
import type { Row } from '#kernel/tally.ts'
import {
  changedByBatch,
  deleteEntries,
  forgetSources,
  forManyRows,
  layLines,
  prepareLines,
  readBatch,
  sealLines,
  setBatch,
  touchedCount,
  untouched,
} from '#store/batches.ts'
import { clockRows } from '#store/clocks.ts'
import { Parameters, type Transaction } from '#store/database.ts'
import { type Entry, readEntries, updateEntry } from '#store/entries.ts'
import { type KeptLine, type Line, linesOf } from '#store/journal.ts'
import { addDeltas, type Delta, deltasOf, mergeDeltas } from '#store/kept.ts'
import { grant, type Scope } from '#store/scope.ts'
import { actorOf, demand, ownScope, type Person } from '../access.ts'
import { fold } from '../fold.ts'
import { instant, type Product } from '../product.ts'
import { Refused } from '../refusal.ts'

export interface UndoAnswer {
  batch: string
  removed: number
  /** Entries of the batch that people have changed since and that therefore stay. */
  kept: number
}

const block = 1000

export async function undoImport(product: Product, person: Person, id: string): Promise<UndoAnswer> {
  demand(person, ['clerk', 'head'])
  const { county, batch } = await batchOf(product, person, id)
  if (batch.state !== 'done') {
    throw new Refused('conflict', {
      zh: `这一批的状态是“${batch.state}”，没有可撤销的内容。`,
      en: `This batch is "${batch.state}"; there is nothing to undo.`,
    })
  }
  const { office } = batch
  const scope = grant([county], [office])
  return (await product.sql.begin(async (tx) => {
    await forManyRows(tx)
    await prepareLines(tx)
    const line = lineMaker(product, person, { county, office, batch: id })
    let removed = 0
    let kept = 0
    let deltas: Delta[] = []
    for (const kind of product.catalogue.kinds) {
      for (;;) {
        const ids = (await untouched(tx, kind, county, id, block)).map((row) => row.id)
        if (ids.length === 0) break
        const entries = await readEntries(tx, kind, scope, ids)
        deltas = mergeDeltas([
          ...deltas,
          ...entries.flatMap((entry) => deltasOf(product.catalogue, kind, entry, null)),
        ])
        await layLines(
          tx,
          entries.map((entry) => line(kind, entry.id, entry.version + 1, { removed: true })),
        )
        await deleteEntries(tx, kind, county, ids)
        removed += ids.length
      }
      kept += await touchedCount(tx, kind, county, id)
    }
    kept += await restoreChanged(tx, product, person, scope, county, id)
    await sealLines(tx, county, office)
    await addDeltas(tx, county, office, deltas)
    await setBatch(tx, county, id, 'undone')
    return { batch: id, removed, kept }
  })) as UndoAnswer
}

/** The batch of a person's own reach, found by its id alone. */
export async function batchOf(product: Product, person: Person, id: string) {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Refused('not_found')
  const scope = await ownScope(product.sql, person)
  for (const county of scope.counties) {
    const batch = await readBatch(product.sql, county, id)
    if (batch && (scope.offices === null || scope.offices.includes(batch.office))) return { county, batch }
  }
  throw new Refused('not_found', { zh: `没有找到导入批次 ${id}。`, en: `There is no batch ${id}.` })
}

/** Entries that were there before and that the batch changed last; answers how many stay as they are. */
async function restoreChanged(
  tx: Transaction,
  product: Product,
  person: Person,
  scope: Scope,
  county: string,
  batch: string,
): Promise<number> {
  let kept = 0
  for (const { ledger, entry: id } of await changedByBatch(tx, county, batch)) {
    const kind = product.catalogue.kindAt(ledger)!
    const [entry] = await readEntries(tx, kind, scope, [id], true)
    if (!entry || entry.batch === batch) continue
    const lines = (await linesOf(tx, scope, id, new Parameters())).filter((line) => line.action !== 'reveal')
    const first = lines.findIndex((line) => line.batch === batch)
    if (lines.slice(first).some((line) => line.batch !== batch)) kept += 1
    else await restore(tx, product, person, kind, entry, lines.slice(0, first), batch)
  }
  return kept
}

async function restore(
  tx: Transaction,
  product: Product,
  person: Person,
  kind: Kind,
  entry: Entry,
  lines: readonly KeptLine[],
  batch: string,
): Promise<void> {
  const state = lines.reduce(
    (sum, line) => fold(sum, JSON.parse(line.change) as Row),
    {} as Record<string, unknown>,
  )
  const values = Object.fromEntries(Object.keys(kind.fields).map((name) => [name, state[name] ?? null]))
  const parts = Object.fromEntries(
    Object.keys(kind.parts).map((part) => [part, (state[`${part}[]`] ?? []) as (Row & { id: string })[]]),
  )
  const status = String(state.status)
  await forgetSources(tx, kind.path, entry, entry.id)
  await updateEntry(
    tx,
    product.catalogue,
    kind,
    entry,
    { status, values, parts, clocks: clockRows(kind, { ...values, status }, product.calendar) },
    { at: instant(product), actor: actorOf(person), action: 'undo', reason: null, batch },
  )
}

const lineMaker =
  (product: Product, person: Person, place: { county: string; office: string; batch: string }) =>
  (kind: Kind, entry: string, version: number, change: unknown): Line => ({
    ...place,
    at: instant(product),
    actor: actorOf(person),
    action: 'undo',
    ledger: kind.path,
    entry,
    version,
    reason: null,
    change: JSON.stringify(change),
  })
