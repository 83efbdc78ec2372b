/** Figures and what is behind them. */
import type { FastifyInstance } from 'fastify'
import { type BasisChoice, chooseBasis } from '#operations/basis.ts'
import { compared, months, series, split, units } from '#operations/comparisons.ts'
import { figures, trace } from '#operations/figures.ts'
import { paging } from '#operations/list.ts'
import type { Product } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import { sources } from '#operations/sources.ts'

type Query = Record<string, string | string[] | undefined>

export async function figureRoutes(app: FastifyInstance, { product }: { product: Product }): Promise<void> {
  app.get<{ Querystring: Query }>(
    '/figures',
    { schema: { summary: 'Figures of a unit and a year' } },
    ({ person, query }) =>
      figures(product, person, {
        ...asked(query),
        ...(query.indicator && { indicators: [query.indicator].flat() }),
      }),
  )
  app.get<{ Querystring: Query }>(
    '/figures/compared',
    { schema: { summary: 'Figures side by side, of units or of years' } },
    ({ person, query }) =>
      compared(product, person, {
        ...asked(query),
        by: query.by === 'years' ? 'years' : 'units',
        indicators: [query.indicator ?? []].flat(),
      }),
  )
  app.get<{ Params: { id: string }; Querystring: Query }>(
    '/figures/:id/entries',
    { schema: { summary: 'The entries behind a figure' } },
    ({ person, params, query }) => trace(product, person, params.id, { ...asked(query), ...paging(query) }),
  )
  app.post<{ Params: { id: string }; Body: Omit<BasisChoice, 'indicator'> }>(
    '/figures/:id/basis',
    { schema: { summary: 'Chooses the reading under which a unit counts it, from a year on' } },
    ({ person, params, body }) => chooseBasis(product, person, { ...body, indicator: params.id }),
  )
  app.get<{ Params: { id: string }; Querystring: Query }>(
    '/figures/:id/series',
    { schema: { summary: 'A figure over years' } },
    ({ person, params, query }) =>
      series(
        product,
        person,
        params.id,
        String(query.unit ?? ''),
        String(query.years ?? '')
          .split(',')
          .map(yearOf),
      ),
  )
  app.get<{ Params: { id: string }; Querystring: Query }>(
    '/figures/:id/units',
    { schema: { summary: 'A figure of each unit under a unit' } },
    ({ person, params, query }) => units(product, person, params.id, asked(query)),
  )
  app.get<{ Params: { id: string }; Querystring: Query }>(
    '/figures/:id/sources',
    {
      schema: {
        summary:
          'What ledgers count, signed reports print and kept reports say of a figure, by unit and year; nothing is ranked',
      },
    },
    ({ person, params, query }) => sources(product, person, params.id, asked(query)),
  )
  app.get<{ Params: { id: string }; Querystring: Query }>(
    '/figures/:id/months',
    { schema: { summary: 'A figure by months' } },
    ({ person, params, query }) => months(product, person, params.id, asked(query)),
  )
  app.get<{ Params: { id: string }; Querystring: Query }>(
    '/figures/:id/split',
    { schema: { summary: 'A figure by the words of a field' } },
    ({ person, params, query }) =>
      split(product, person, params.id, { ...asked(query), by: String(query.by ?? '') }),
  )
}

function asked(query: Query) {
  const where = Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      name.startsWith('where.') && typeof value === 'string' ? [[name.slice(6), value]] : [],
    ),
  )
  return {
    unit: String(query.unit ?? ''),
    year: yearOf(String(query.year ?? '')),
    ...(Object.keys(where).length > 0 && { where }),
  }
}

export function yearOf(written: string): number {
  if (/^(19|20)\d\d$/.test(written)) return Number(written)
  throw new Refused('usage', {
    zh: `年度“${written}”不对，应为四位数字，例如 2025。`,
    en: 'The year has four digits.',
  })
}
