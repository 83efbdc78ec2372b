/**
 * Workbooks for superiors: the office keeps the form it is asked to fill, and it comes back filled from the ledgers, with
 * every style as it was. A unit also sees the forms of the units above it.
 */
import { v7 as newId } from 'uuid'
import type { Kind } from '#kernel/ledger.ts'
import { append } from '#store/journal.ts'
import {
  dropTemplate,
  keepTemplate,
  listTemplates as listed,
  readTemplate,
  type TemplateLine,
} from '#store/templates.ts'
import { actorOf, demand, ownScope, type Person, reachableUnit, upwardScope } from './access.ts'
import { addressOf, parseAddress } from './address.ts'
import { figures } from './figures.ts'
import { type ListRequest, list, listRequest } from './list.ts'
import { instant, type Product, today } from './product.ts'
import { Refused } from './refusal.ts'
import { inYear, type SavedList, savedLists } from './saved-lists.ts'
import { type Filled, fillTemplate, type Source } from './template/fill.ts'

export interface TemplateView {
  id: string
  unit: string
  name: string
  bytes: number
  uploadedAt: string
  by: string
}

const viewOf = (line: TemplateLine): TemplateView => ({
  id: addressOf(line),
  unit: line.office,
  name: line.name,
  bytes: line.bytes,
  uploadedAt: new Date(line.uploaded_at).toISOString(),
  by: line.actor_name,
})

const staff = ['clerk', 'head', 'leader', 'supervisor'] as const
const bytesMax = 5 << 20

export async function listTemplates(product: Product, person: Person, unit: string): Promise<TemplateView[]> {
  demand(person, staff)
  const { code } = await reachableUnit(product.sql, person, unit)
  return (await listed(product.sql, await upwardScope(product.sql, code))).map(viewOf)
}

export async function addTemplate(
  product: Product,
  person: Person,
  { unit: code, name: written, file }: { unit: string; name: string; file: Uint8Array },
): Promise<TemplateView & Pick<Filled, 'unknown'> & { cells: number }> {
  demand(person, ['clerk', 'head', 'supervisor'])
  const unit = await reachableUnit(product.sql, person, code)
  const name = written
    .replace(/\.xlsx$/i, '')
    .trim()
    .slice(0, 100)
  if (name === '' || file.byteLength === 0)
    throw new Refused('usage', { zh: '没有收到文件。', en: 'No file was sent.' })
  if (file.byteLength > bytesMax)
    throw new Refused('too_large', {
      zh: `模板“${name}”超过5兆字节，没有收下。模板只放表头和空格，不放数据。`,
      en: 'The template is over 5 MB. A template holds headings and blanks, not data.',
    })
  const known = {
    catalogue: product.catalogue,
    lists: await savedLists(product, person, { unit: unit.code }),
  }
  const { filled: cells, unknown } = await fillTemplate(known, file, 2000, nothing)
  const line = {
    county: unit.county,
    id: newId(),
    office: unit.code,
    name,
    uploaded_at: instant(product),
    actor_name: person.name,
  }
  const id = await product.sql.begin(async (tx) => {
    await append(tx, lineOf(product, person, unit, 'template', { kept: name, bytes: file.byteLength }))
    return keepTemplate(tx, { ...line, file })
  })
  return { ...viewOf({ ...line, id, bytes: file.byteLength }), cells, unknown }
}

export async function removeTemplate(product: Product, person: Person, address: string): Promise<void> {
  demand(person, ['clerk', 'head', 'supervisor'])
  const scope = await ownScope(product.sql, person)
  const place = parseAddress(address)
  await product.sql.begin(async (tx) => {
    const dropped = await dropTemplate(tx, scope, place)
    if (!dropped) throw new Refused('not_found')
    const unit = { county: place.county, code: dropped.office }
    await append(tx, lineOf(product, person, unit, 'template', { removed: dropped.name }))
  })
}

export interface FillRequest {
  unit: string
  year: number
  /** For rows of entries: the list as it stands on the screen. Without it, the entries of the year. */
  list?: Omit<ListRequest, 'unit' | 'after' | 'limit'>
}

export async function fill(
  product: Product,
  person: Person,
  address: string,
  request: FillRequest,
): Promise<Filled & { name: string }> {
  demand(person, staff)
  const unit = await reachableUnit(product.sql, person, request.unit)
  const scope = await upwardScope(product.sql, unit.code)
  const template = await readTemplate(product.sql, scope, parseAddress(address))
  if (!template) throw new Refused('not_found')
  const source = sourceOf(product, person, { ...request, unit: unit.code }, unit.name)
  const known = {
    catalogue: product.catalogue,
    lists: await savedLists(product, person, { unit: unit.code }),
  }
  const filled = await fillTemplate(known, template.file, request.year, source)
  const change = { template: template.name, year: request.year, cells: filled.filled }
  await append(product.sql, lineOf(product, person, unit, 'export', change))
  return { ...filled, name: `${template.name}（${unit.name}${request.year}年）.xlsx` }
}

const lineOf = (
  product: Product,
  person: Person,
  { county, code }: { county: string; code: string },
  action: 'template' | 'export',
  change: Record<string, unknown>,
) => ({
  county,
  office: code,
  at: instant(product),
  actor: actorOf(person),
  action,
  ledger: 'template',
  entry: null,
  version: null,
  reason: null,
  change: JSON.stringify(change),
  batch: null,
})

/** To see which cells of a form would be filled. */
const nothing: Source = {
  plain: { unit: '', year: '', day: '', person: '' },
  figures: async () => () => '',
  entries: async function* () {
    yield () => ''
  },
}

function sourceOf(product: Product, person: Person, request: FillRequest, unitName: string): Source {
  return {
    plain: { unit: unitName, year: request.year, day: today(product), person: person.name },
    figures: async (asked) => {
      const years = [...new Set(asked.map(({ year }) => year))]
      const answers = await Promise.all(
        years.map(async (year) => {
          const indicators = asked.filter((each) => each.year === year).map(({ indicator }) => indicator.id)
          const answer = await figures(product, person, {
            unit: request.unit,
            year,
            indicators: [...new Set(indicators)],
          })
          return [year, new Map(answer.figures.map((figure) => [figure.indicator, figure.value]))] as const
        }),
      )
      const values = new Map(answers)
      return (each) =>
        each.asks === 'figure' ? rounded(values.get(each.year)?.get(each.indicator.id), each.indicator) : null
    },
    entries: ({ kind, list: kept }) => entriesOf(product, person, kind, request, kept),
  }
}

/** As the indicator is printed; a value that is not applicable leaves a stroke, never a 0. */
const rounded = (value: number | null | undefined, { decimals }: { decimals: number }) =>
  value === null || value === undefined ? '—' : Number(value.toFixed(decimals))

async function* entriesOf(
  product: Product,
  person: Person,
  kind: Kind,
  request: FillRequest,
  kept: SavedList | undefined,
) {
  const conditions = { [kind.main]: `${request.year}-01-01..${request.year}-12-31` }
  const asked: ListRequest = {
    ...(kept
      ? listRequest(inYear(kept, kind, request.year))
      : (request.list ?? { conditions, sort: kind.main })),
    unit: request.unit,
    limit: 200,
  }
  let after: string | null = null
  do {
    const page = await list(product, person, kind, { ...asked, ...(after && { after }) })
    for (const { values, number } of page.entries)
      yield (name: string) => {
        const field = kind.facts[name]
        const value = name === 'number' ? number : values[name]
        if (!field || value === null || value === undefined) return ''
        return typeof value === 'number' || field.secret
          ? (value as string | number)
          : field.print(value, 'zh')
      }
    after = page.next
  } while (after !== null)
}
