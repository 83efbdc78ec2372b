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
import { type ListRequest, list } from './list.ts'
import { instant, type Product, today } from './product.ts'
import { Refused } from './refusal.ts'
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
  const { filled: cells, unknown } = await fillTemplate(product.catalogue, file, 2000, nothing)
  const line = {
    county: unit.county,
    id: newId(),
    office: unit.code,
    name,
    uploaded_at: instant(product),
    actor_name: person.name,
  }
  const id = await keepTemplate(product.sql, { ...line, file })
  return { ...viewOf({ ...line, id, bytes: file.byteLength }), cells, unknown }
}

export async function removeTemplate(product: Product, person: Person, address: string): Promise<void> {
  demand(person, ['clerk', 'head', 'supervisor'])
  const scope = await ownScope(product.sql, person)
  if (!(await dropTemplate(product.sql, scope, parseAddress(address)))) throw new Refused('not_found')
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
  const filled = await fillTemplate(product.catalogue, template.file, request.year, source)
  await append(product.sql, {
    county: unit.county,
    office: unit.code,
    at: instant(product),
    actor: actorOf(person),
    action: 'export',
    ledger: 'template',
    entry: null,
    version: null,
    reason: null,
    change: JSON.stringify({ template: template.name, year: request.year, cells: filled.filled }),
    batch: null,
  })
  return { ...filled, name: `${template.name}（${unit.name}${request.year}年）.xlsx` }
}

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
    entries: ({ kind }) => entriesOf(product, person, kind, request),
  }
}

/** As the indicator is printed; a value that is not applicable leaves a stroke, never a 0. */
const rounded = (value: number | null | undefined, { decimals }: { decimals: number }) =>
  value === null || value === undefined ? '—' : Number(value.toFixed(decimals))

async function* entriesOf(product: Product, person: Person, kind: Kind, request: FillRequest) {
  const conditions = { [kind.main]: `${request.year}-01-01..${request.year}-12-31` }
  const asked: ListRequest = {
    ...(request.list ?? { conditions, sort: kind.main }),
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
