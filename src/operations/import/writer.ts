/**
 * Writes the rows of a file as entries of one unit, block by block, in one transaction: what the unit has already stays,
 * what a later file says differently is changed, the rest is opened. The same file again adds nothing.
 */
import { v7 as newId } from 'uuid'
import type { Kind } from '#kernel/ledger.ts'
import { stageByDays } from '#kernel/procedure.ts'
import type { Row } from '#kernel/tally.ts'
import {
  type BlockEntry,
  bumpVersions,
  entriesByNumber,
  insertBlock,
  insertPartRows,
  insertSources,
  layLines,
  markSource,
  prepareLines,
  sealLines,
  sortWords,
  sourcesOf,
  takeNumbers,
} from '#store/batches.ts'
import { clockRows } from '#store/clocks.ts'
import type { Transaction } from '#store/database.ts'
import { type Entry, filledOf, readEntries, updateEntry } from '#store/entries.ts'
import type { Line } from '#store/journal.ts'
import { addDeltas, type Delta, deltasOf, mergeDeltas } from '#store/kept.ts'
import { grant } from '#store/scope.ts'
import { actorOf, type Person } from '../access.ts'
import { numberOf } from '../open.ts'
import { instant, type Product, today } from '../product.ts'
import { withConsequences, withShared } from '../settle.ts'

export interface IncomingEntry {
  values: Row
  parts: Readonly<Record<string, readonly Row[]>>
  naturalKey: string | null
  contentHash: string
}

export interface IncomingPart {
  /** The number of the entry that it belongs to. */
  parent: string
  values: Row
  contentHash: string
}

export interface Tallied {
  added: number
  unchanged: number
  changed: number
}

type WithId = Row & { id: string }

export class BatchWriter {
  readonly #tx: Transaction
  readonly #product: Product
  readonly #person: Person
  readonly #place: { county: string; office: string; batch: string }
  readonly #at: string
  readonly #seen = new Map<string, number>()
  readonly #trial: boolean
  readonly #filled = new Set<Kind>()
  #deltas: Delta[] = []

  constructor(
    tx: Transaction,
    product: Product,
    person: Person,
    place: { county: string; office: string; batch: string },
    /** What is only tried is taken back: no journal, no counts, and no entries but those that other rows may name. */
    trial: boolean,
  ) {
    this.#tx = tx
    this.#product = product
    this.#person = person
    this.#place = place
    this.#trial = trial
    this.#at = instant(product)
  }

  async begin(): Promise<void> {
    await prepareLines(this.#tx)
  }

  /** Rows that are entries of their own. */
  async entries(kind: Kind, rows: readonly IncomingEntry[]): Promise<Tallied> {
    const keyed = rows.map((row) => ({ ...row, key: this.#keyOf(kind, row) }))
    const keys = keyed.map((row) => row.key)
    const sources = await sourcesOf(this.#tx, kind.path, this.#place, keys)
    const known = new Map(sources.map((source) => [source.key, source]))
    const fresh = keyed.filter((row) => !known.has(row.key))
    const changed = keyed.filter((row) => (known.get(row.key)?.hash ?? row.contentHash) !== row.contentHash)
    await this.#open(kind, fresh)
    if (changed.length > 0 && !this.#trial) await this.#change(kind, changed, known)
    return {
      added: fresh.length,
      changed: changed.length,
      unchanged: keyed.length - fresh.length - changed.length,
    }
  }

  /**
   * A row is known again by the office's own number and the year of its day; without one, by its whole content. What
   * stands twice in one file stays two, each known again by its turn.
   */
  #keyOf(kind: Kind, { naturalKey, contentHash, values }: IncomingEntry): string {
    const year = String(values[kind.main] ?? '').slice(0, 4)
    const own = naturalKey === null ? `#${contentHash}` : `${year} ${naturalKey}`
    return this.#turn(`${kind.path} `, own, naturalKey === null ? '' : `#${contentHash}`)
  }

  #turn(space: string, key: string, content: string): string {
    const turns = this.#seen.get(space + key) ?? 0
    this.#seen.set(space + key, turns + 1)
    if (turns === 0) return key
    return content === '' ? `${key}#${turns + 1}` : this.#turn(space, key + content, '')
  }

  async #open(kind: Kind, rows: readonly (IncomingEntry & { key: string })[]): Promise<void> {
    if (rows.length === 0 || (this.#trial && !isNamedByParts(kind))) return
    const numbers = await this.#numbers(kind, rows)
    const entries = rows.map((row, index): BlockEntry => {
      const status =
        (row.values.status as string | null | undefined) ??
        stageByDays(kind.procedure, kind.fields, row.values)
      const values = { ...withConsequences(kind, null, row.values, this.#product.calendar), status }
      const parts = Object.fromEntries(
        Object.entries(row.parts).map(([part, owned]) => [
          part,
          owned.map((each): WithId => ({ ...each, id: newId() })),
        ]),
      )
      return {
        id: newId(),
        number: numbers[index]!,
        status,
        source: { key: row.key, hash: row.contentHash },
        values,
        parts,
        clocks: clockRows(kind, values, this.#product.calendar),
      }
    })
    await insertBlock(this.#tx, kind, this.#place, entries)
    if (this.#trial) return
    this.#filled.add(kind)
    await layLines(
      this.#tx,
      entries.map((entry) =>
        this.#line(kind, entry.id, 1, {
          number: entry.number,
          ...filledOf(entry.values),
          ...listed(entry.parts),
        }),
      ),
    )
    this.#add(entries.flatMap((entry) => deltasOf(this.#product.catalogue, kind, null, entry)))
  }

  /** Rows without a number of their own get ours, a run for each year. */
  async #numbers(kind: Kind, rows: readonly IncomingEntry[]): Promise<string[]> {
    const now = today(this.#product)
    const wanted = rows.map((row) => numberOf(kind, row.values, now))
    const years = Map.groupBy(
      wanted.flatMap((number) => (typeof number === 'string' ? [] : [number])),
      (number) => number.year,
    )
    const next = new Map<number, number>()
    const { county, office } = this.#place
    for (const [year, each] of years)
      next.set(year, await takeNumbers(this.#tx, county, office, kind.path, year, each.length))
    return wanted.map((number) => {
      if (typeof number === 'string') return number
      const n = next.get(number.year)!
      next.set(number.year, n + 1)
      return `${number.before}${n}${number.after}`
    })
  }

  /** A later file says something else of the same matter: what it leaves blank stays as it was. */
  async #change(
    kind: Kind,
    rows: readonly (IncomingEntry & { key: string })[],
    known: ReadonlyMap<string, { entry: string }>,
  ): Promise<void> {
    const ids = rows.map((row) => known.get(row.key)!.entry)
    const entries = await readEntries(this.#tx, kind, this.#scope(), ids, true)
    const byId = new Map(entries.map((entry) => [entry.id, entry]))
    for (const [index, row] of rows.entries()) await this.#changeOne(kind, byId.get(ids[index]!)!, row)
  }

  async #changeOne(kind: Kind, entry: Entry, row: IncomingEntry & { key: string }): Promise<void> {
    const { batch } = this.#place
    const { status, ...said } = filledOf(row.values) as { status?: string }
    const values = withConsequences(kind, entry.values, { ...entry.values, ...said }, this.#product.calendar)
    const stage = status ?? entry.status
    const parts = Object.fromEntries(
      Object.entries(row.parts)
        .filter(([, rows]) => rows.length > 0)
        .map(([part, rows]) => [part, rows.map((each): WithId => ({ ...each, id: newId() }))]),
    )
    await updateEntry(
      this.#tx,
      this.#product.catalogue,
      kind,
      entry,
      {
        status: stage,
        values,
        parts,
        clocks: clockRows(kind, { ...values, status: stage }, this.#product.calendar),
      },
      { at: this.#at, actor: actorOf(this.#person), action: 'import', reason: null, batch },
    )
    await markSource(this.#tx, kind.path, this.#place, row.key, row.contentHash)
  }

  /** Rows of a part that stand in a sheet of their own; an entry that they name and the unit lacks is opened from what they share. */
  async partRows(kind: Kind, part: string, rows: readonly IncomingPart[]): Promise<Tallied> {
    const owners = await this.#ownersOf(kind, part, rows)
    const byOwner = Map.groupBy(rows, (row) => owners(row))
    const ids = [...byOwner.keys()]
    const path = `${kind.path}.${part}`
    const keyed = ids.map((id) => ({
      id,
      rows: byOwner
        .get(id)!
        .map((row) => ({ ...row, key: this.#turn(`${path} `, `${id} ${row.contentHash}`, '') })),
    }))
    const keys = keyed.flatMap(({ rows: owned }) => owned.map((row) => row.key))
    const known = new Set((await sourcesOf(this.#tx, path, this.#place, keys)).map((source) => source.key))
    const entries = new Map(
      (await readEntries(this.#tx, kind, this.#scope(), ids, true)).map((entry) => [entry.id, entry]),
    )
    const grown = keyed.flatMap(({ id, rows: owned }) => {
      const sound = owned.filter((row) => !known.has(row.key))
      const entry = entries.get(id)!
      const fresh = sound.map(
        (row): WithId => ({ ...withShared(kind, part, entry.values, row.values), id: newId() }),
      )
      return sound.length === 0 ? [] : [{ entry, sound, fresh, there: entry.parts[part] ?? [] }]
    })
    const { county } = this.#place
    const owned = grown.flatMap(({ entry, fresh, there }) =>
      fresh.map((row, index) => ({ ...row, entry: entry.id, place: there.length + index + 1 })),
    )
    const sources = grown.flatMap(({ entry, sound }) =>
      sound.map(({ key, contentHash }) => ({ key, hash: contentHash, entry: entry.id })),
    )
    await insertPartRows(this.#tx, kind, part, county, owned)
    await insertSources(this.#tx, path, this.#place, sources)
    const added = sources.length
    if (!this.#trial && added > 0) {
      await bumpVersions(
        this.#tx,
        kind,
        county,
        grown.map(({ entry }) => entry.id),
      )
      await layLines(
        this.#tx,
        grown.map(({ entry, fresh }) =>
          this.#line(kind, entry.id, entry.version + 1, { [`${part}[]+`]: fresh.map(filledOf) }),
        ),
      )
      this.#add(
        grown.flatMap(({ entry, fresh, there }) =>
          deltasOf(this.#product.catalogue, kind, entry, {
            ...entry,
            parts: { ...entry.parts, [part]: [...there, ...fresh] },
          }),
        ),
      )
    }
    return { added, changed: 0, unchanged: rows.length - added }
  }

  async #ownersOf(
    kind: Kind,
    part: string,
    rows: readonly IncomingPart[],
  ): Promise<(row: IncomingPart) => string> {
    const { belongs, shared = [] } = kind.parts[part]!
    const dayField = shared.find((name) => name === kind.main)
    const yearOf = (row: IncomingPart) =>
      dayField ? Number(String(row.values[dayField] ?? '').slice(0, 4)) || null : null
    const find = async () => {
      const found = await entriesByNumber(this.#tx, kind, this.#place, belongs!.to, [
        ...new Set(rows.map((row) => row.parent)),
      ])
      const byYear = new Map(found.map((entry) => [`${entry.name} ${entry.year}`, entry.id]))
      const byName = new Map(found.map((entry) => [entry.name, entry.id]))
      return (row: IncomingPart) => {
        const year = yearOf(row)
        return year === null ? byName.get(row.parent) : byYear.get(`${row.parent} ${year}`)
      }
    }
    let owner = await find()
    const orphans = Map.groupBy(
      rows.filter((row) => owner(row) === undefined),
      (row) => `${row.parent} ${yearOf(row)}`,
    )
    if (orphans.size > 0) {
      const opened = [...orphans.values()].map(([row]): IncomingEntry => {
        const values: Row = {
          ...Object.fromEntries(Object.keys(kind.fields).map((name) => [name, null])),
          ...Object.fromEntries(shared.map((name) => [name, row!.values[name] ?? null])),
          [belongs!.to]: row!.parent,
        }
        return { values, parts: {}, naturalKey: row!.parent, contentHash: '' }
      })
      await this.entries(kind, opened)
      owner = await find()
    }
    return (row) => owner(row)!
  }

  /** Sorts the new words into their indexes, seals the journal and settles the running counts; to be called once, last. */
  async finish(): Promise<void> {
    const { county, office } = this.#place
    for (const kind of this.#filled) await sortWords(this.#tx, kind)
    await sealLines(this.#tx, county, office)
    await addDeltas(this.#tx, county, office, this.#deltas)
  }

  #scope() {
    return grant([this.#place.county], [this.#place.office])
  }

  #add(deltas: readonly Delta[]): void {
    this.#deltas = mergeDeltas([...this.#deltas, ...deltas])
  }

  #line(kind: Kind, entry: string, version: number, change: unknown): Line {
    const { county, office, batch } = this.#place
    return {
      county,
      office,
      at: this.#at,
      actor: actorOf(this.#person),
      action: 'import',
      ledger: kind.path,
      entry,
      version,
      reason: null,
      change: JSON.stringify(change),
      batch,
    }
  }
}

/** Whether rows of a sheet of their own look for their entries by number. */
const isNamedByParts = (kind: Kind): boolean => Object.values(kind.parts).some(({ belongs }) => belongs)

const listed = (parts: Readonly<Record<string, readonly Row[]>>): Row =>
  Object.fromEntries(
    Object.entries(parts)
      .filter(([, rows]) => rows.length > 0)
      .map(([part, rows]) => [`${part}[]`, rows.map(filledOf)]),
  )
