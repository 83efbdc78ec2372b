/**
 * Verifies: the journal's chain, line by line, and every entry against the journal. What an entry is must be exactly what
 * its lines say; streams, so that a county's years take steady memory.
 */
import { createHash } from 'node:crypto'
import type { Kind } from '#kernel/ledger.ts'
import { partTable } from '#store/schema.ts'
import { demand, ownScope, type Person } from './access.ts'
import { fold } from './fold.ts'
import type { Product } from './product.ts'

export interface Verification {
  entries: number
  journal: number
  ok: boolean
  broken: { office: string; position?: number; ledger?: string; entry?: string; what: string }[]
}

/** Of the counties that the person reaches; whole chains, since a part of one proves nothing. */
export async function verify(product: Product, person: Person): Promise<Verification> {
  demand(person, ['auditor', 'administrator'])
  const answer: Verification = { entries: 0, journal: 0, ok: true, broken: [] }
  const { counties } = await ownScope(product.sql, person)
  for (const county of counties) {
    await verifyChains(product, county, answer)
    for (const kind of product.catalogue.kinds) await verifyEntries(product, county, kind, answer)
  }
  return { ...answer, ok: answer.broken.length === 0 }
}

interface ChainedLine {
  office: string
  position: number
  line: string
  hash: Uint8Array
}

async function verifyChains({ sql }: Product, county: string, answer: Verification): Promise<void> {
  const heads = new Map(
    (
      await sql<
        { office: string; position: number; hash: Uint8Array }[]
      >`select office, position, hash from chain where county = ${county}`
    ).map((row) => [row.office, row]),
  )
  const last = new Map<string, { position: number; hash: Uint8Array }>()
  const lines = sql<ChainedLine[]>`
    select office, position, hash, journal_line(office, position, at, actor, actor_name, action, ledger, entry, version, reason, change, batch) as line
    from journal where county = ${county} order by office, position`.cursor(2000)
  for await (const rows of lines) {
    for (const { office, position, line, hash } of rows) {
      answer.journal += 1
      const before = last.get(office) ?? { position: 0, hash: new Uint8Array() }
      const expected = createHash('sha256').update(before.hash).update(line, 'utf8').digest()
      if (position !== before.position + 1)
        answer.broken.push({ office, position, what: `流水第${before.position + 1}行缺失` })
      else if (!expected.equals(Buffer.from(hash)))
        answer.broken.push({ office, position, what: '流水被改动：校验值不符' })
      last.set(office, { position, hash })
    }
  }
  for (const [office, head] of heads) {
    const end = last.get(office) ?? { position: 0, hash: new Uint8Array() }
    if (end.position !== head.position || !Buffer.from(end.hash).equals(Buffer.from(head.hash))) {
      answer.broken.push({ office, position: head.position, what: '流水末尾缺失或被改动' })
    }
  }
}

interface Told {
  id: string
  office: string
  version: number
  action: string
  change: string
  stored: Record<string, unknown> | null
}

/** Folds the lines of each entry and holds the outcome against the row, field by field. */
async function verifyEntries(
  { sql }: Product,
  county: string,
  kind: Kind,
  answer: Verification,
): Promise<void> {
  const [lost] = await sql<{ n: number }[]>`
    select count(*)::integer as n from ${sql(kind.table)} e where e.county = ${county}
      and not exists (select 1 from journal j where j.county = e.county and j.entry = e.id)`
  if (lost!.n > 0)
    answer.broken.push({ office: county, ledger: kind.path, what: `${lost!.n}条记录在流水中没有来历` })
  const parts = Object.keys(kind.parts).map(
    (part) =>
      `(select coalesce(json_agg(p order by p.place), '[]') from ${partTable(kind, part)} p where p.county = e.county and p.entry = e.id) as "${part}[]"`,
  )
  const row =
    parts.length === 0 ? 'to_json(e)' : `(select to_json(x) from (select e.*, ${parts.join(', ')}) x)`
  const lines = sql
    .unsafe<Told[]>(
      `select j.entry as id, j.office, j.version, j.action, j.change,
       case when lead(j.entry) over w is distinct from j.entry and e.id is not null then ${row} end as stored
     from journal j left join ${kind.table} e on e.county = j.county and e.id = j.entry
     where j.county = $1 and j.ledger = $2 and j.entry is not null and j.action not in ('reveal', 'export')
     window w as (order by j.entry, j.version, j.position) order by j.entry, j.version, j.position`,
      [county, kind.path],
    )
    .cursor(1000)
  let state: Record<string, unknown> = {}
  let previous: Told | null = null
  const settle = () => {
    if (!previous) return
    const { id, office, action, stored } = previous
    const removed = action === 'undo' && state.removed === true
    if (removed ? stored !== null : stored === null) {
      answer.broken.push({
        office,
        ledger: kind.path,
        entry: id,
        what: removed ? '已撤销的记录仍在' : '流水中有、台账中没有',
      })
      return
    }
    if (removed) return
    answer.entries += 1
    const differing = differences(kind, state, stored!)
    if (differing.length > 0)
      answer.broken.push({
        office,
        ledger: kind.path,
        entry: id,
        what: `与流水不符：${differing.join('、')}`,
      })
  }
  for await (const rows of lines) {
    for (const told of rows as unknown as Told[]) {
      if (previous && previous.id !== told.id) {
        settle()
        state = {}
      }
      state = fold(state, JSON.parse(told.change) as Record<string, unknown>)
      previous = told
    }
  }
  settle()
}

function differences(kind: Kind, state: Record<string, unknown>, stored: Record<string, unknown>): string[] {
  const own = ['number', 'status', ...Object.keys(kind.fields)].filter(
    (name) => !alike(state[name], stored[name]),
  )
  const parts = Object.entries(kind.parts).flatMap(([part, { fields }]) => {
    const told = (state[`${part}[]`] ?? []) as Record<string, unknown>[]
    const kept = (stored[`${part}[]`] ?? []) as Record<string, unknown>[]
    const same =
      told.length === kept.length &&
      told.every((row, index) =>
        ['id', ...Object.keys(fields)].every((name) => alike(row[name], kept[index]![name])),
      )
    return same ? [] : [part]
  })
  return [...own, ...parts]
}

const alike = (told: unknown, kept: unknown): boolean =>
  (told ?? null) === (kept ?? null) ||
  (typeof told === 'string' && typeof kept === 'string' && told === kept.replace('T', ' '))
