/**
 * Verifies: the journal's chain, line by line, and every entry against the journal. What an entry is must be exactly what
 * its lines say; streams, so that a county's years take steady memory.
 */
import { createHash } from 'node:crypto'
import type { Kind } from '#kernel/ledger.ts'
import { chainedLines, chainHeads, entriesWithoutOrigin, type Told, toldLines } from '#store/proofs.ts'
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

async function verifyChains({ sql }: Product, county: string, answer: Verification): Promise<void> {
  const heads = await chainHeads(sql, county)
  const last = new Map<string, { position: number; hash: Uint8Array }>()
  for await (const rows of chainedLines(sql, county)) {
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
  for (const { office, ...head } of heads) {
    const end = last.get(office) ?? { position: 0, hash: new Uint8Array() }
    if (end.position !== head.position || !Buffer.from(end.hash).equals(Buffer.from(head.hash))) {
      answer.broken.push({ office, position: head.position, what: '流水末尾缺失或被改动' })
    }
  }
}

/** Folds the lines of each entry and holds the outcome against the row, field by field. */
async function verifyEntries(
  { sql }: Product,
  county: string,
  kind: Kind,
  answer: Verification,
): Promise<void> {
  const lost = await entriesWithoutOrigin(sql, county, kind)
  if (lost > 0)
    answer.broken.push({ office: county, ledger: kind.path, what: `${lost}条记录在流水中没有来历` })
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
  for await (const rows of toldLines(sql, county, kind)) {
    for (const told of rows) {
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
