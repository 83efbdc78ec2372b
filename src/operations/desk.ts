/** The desk of a person: what is due, what is late, what came in. */
import { addDays } from '#kernel/day.ts'
import { arrivals, clocksBefore, clockTotals, totals } from '#store/desk.ts'
import { demand, figureScope, type Person, reachableUnit } from './access.ts'
import { addressOf } from './address.ts'
import { type Product, today } from './product.ts'

const shown = 30
/** What falls due within this many days is soon. */
const soonDays = 8

export async function desk(product: Product, person: Person, unitCode: string | undefined) {
  demand(person, ['clerk', 'head', 'leader', 'supervisor'])
  const { sql, catalogue } = product
  const unit = await reachableUnit(sql, person, unitCode ?? person.unit ?? '')
  const scope = await figureScope(sql, person, unit)
  const now = today(product)
  const soon = addDays(now, soonDays)
  const [due, dueTotals, arrived, counts] = await Promise.all([
    clocksBefore(sql, catalogue, scope, soon, shown),
    clockTotals(sql, scope, now, soon),
    arrivals(sql, catalogue, scope, now, 12),
    totals(sql, catalogue, scope),
  ])
  return {
    due: due.map(({ county, id, ...clock }) => {
      const { zh, en, limit } = catalogue.kindAt(clock.ledger)!.procedure.clocks[clock.clock]!
      return {
        ...clock,
        id: addressOf({ county, id }),
        zh,
        en,
        limit: limit.id,
        law: limit.law,
        article: limit.article,
        state: clock.due.slice(0, 10) < now ? 'overdue' : 'running',
      }
    }),
    dueTotals,
    arrived: arrived.map(({ county, id, ...entry }) => ({ ...entry, id: addressOf({ county, id }) })),
    counts,
  }
}
