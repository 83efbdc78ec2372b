/** A list as a workbook, streamed page by page; personal data stays masked, and the journal says who took what. */
import { Readable } from 'node:stream'
import type { Kind } from '#kernel/ledger.ts'
import { append } from '#store/journal.ts'
import { actorOf, demand, type Person, reachableUnit } from './access.ts'
import { type ListRequest, list } from './list.ts'
import { instant, type Product } from './product.ts'

export async function exportList(
  product: Product,
  person: Person,
  kind: Kind,
  request: ListRequest,
): Promise<Readable> {
  demand(person, kind.access.read)
  const unit = await reachableUnit(product.sql, person, request.unit ?? person.unit ?? '')
  const names = Object.keys(kind.fields)
  const first = await list(product, person, kind, { ...request, limit: 200 })
  await append(product.sql, {
    county: unit.county,
    office: unit.code,
    at: instant(product),
    actor: actorOf(person),
    action: 'export',
    ledger: kind.path,
    entry: null,
    version: null,
    reason: null,
    change: JSON.stringify({ entries: first.total }),
    batch: null,
  })
  // Read when it is first needed, as everything that makes workbooks.
  const { writeXlsxStream } = await import('hucre/xlsx')
  const columns = [
    { header: '编号', width: 20 },
    ...names.map((name) => ({ header: kind.fields[name]!.zh, width: 16 })),
    { header: kind.procedure.status.zh, width: 12 },
  ]
  async function* rows() {
    for (
      let page = first;
      ;
      page = await list(product, person, kind, { ...request, limit: 200, after: page.next! })
    ) {
      for (const { number, values } of page.entries) {
        yield [number, ...[...names, 'status'].map((name) => cellOf(kind, name, values[name]))]
      }
      if (page.next === null) return
    }
  }
  return Readable.fromWeb(
    writeXlsxStream(rows(), { name: kind.zh.slice(0, 31), columns, freezePane: { rows: 1 } }) as never,
  )
}

/** Numbers stay numbers; everything else is text, so that no cell is taken for a formula. */
function cellOf(kind: Kind, name: string, value: unknown): string | number | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return value
  const field = kind.facts[name]!
  return field.secret ? String(value) : field.print(value, 'zh')
}
