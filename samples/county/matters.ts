/**
 * Matters that run through several ledgers: a petition that became a dispute, a dispute that went on to legal aid, a penalty
 * that was taken to reconsideration and to court. They are found among what is made up and tied by their numbers.
 */
import type { Row } from '#kernel/tally.ts'
import type { MadeUp, Office } from './offices.ts'

type Entries = Readonly<Record<string, MadeUp[]>>

/** Two ledgers, the link from the later entry to the number of the earlier, and the days by which one follows the other. */
const ties = [
  {
    from: 'petition',
    number: 'no',
    on: 'received_on',
    to: 'dispute',
    link: 'petition',
    later: 'found_on',
    many: 6,
  },
  {
    from: 'dispute',
    number: 'no',
    on: 'found_on',
    to: 'legal_service',
    link: 'dispute',
    later: 'applied_on',
    many: 4,
  },
  {
    from: 'enforcement_case',
    number: 'case_no',
    on: 'decided_on',
    to: 'reconsideration',
    link: 'enforcement_case',
    later: 'applied_on',
    many: 4,
  },
  {
    from: 'reconsideration',
    number: 'no',
    on: 'concluded_on',
    to: 'litigation',
    link: 'reconsideration',
    later: 'accepted_on',
    many: 3,
  },
] as const

export function tied(entries: Entries, office: Office): Entries {
  for (const { from, number, on, to, link, later: since, many } of ties) {
    const later = (entries[to] ?? []).filter(({ values }) => values[since] && (values[link] ?? null) === null)
    const used = new Set<Row>()
    for (const entry of later) {
      if (used.size === many) break
      const day = String(entry.values[since]).slice(0, 10)
      const before = (entries[from] ?? []).findLast(
        ({ values }) => !used.has(values) && values[on] && String(values[on]).slice(0, 10) <= day,
      )
      if (!before) continue
      const no =
        before.values[number] ??
        `${office.short}${from === 'petition' ? '信' : '登'}〔${String(before.values[on]).slice(0, 4)}〕${used.size + 1}号`
      before.values = { ...before.values, [number]: no }
      entry.values = { ...entry.values, [link]: no }
      used.add(before.values)
    }
  }
  return entries
}
