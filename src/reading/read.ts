/**
 * Reads an annual report, whoever wrote it: its parts, its figures with the indicators they are of, its citations.
 * Everything is found by fixed rules on the text alone, so that the same text always reads the same.
 */
import type { Catalogue } from '#kernel/ledger.ts'
import { citations } from './citations.ts'
import { claims } from './figures.ts'
import { headings } from './headings.ts'
import { type Matcher, matcherOf } from './match.ts'
import { normalize } from './normal.ts'
import { scopeOf, yearOf } from './period.ts'
import type { ReadFigure, ReadReport } from './report.ts'
import { sections } from './sections.ts'
import { unitAndYear } from './unit-and-year.ts'

const matchers = new WeakMap<Pick<Catalogue, 'ledgers'>, Matcher>()

/** `text` is kept as given; every place is one of it. */
export function readReport(text: string, catalogue: Pick<Catalogue, 'ledgers'>, file = ''): ReadReport {
  const normal = normalize(text)
  const head = unitAndYear(normal.text)
  const titles = headings(normal.text)
  const parts = sections(normal.text, titles, head.year)
  let matcher = matchers.get(catalogue)
  if (!matcher) matchers.set(catalogue, (matcher = matcherOf(catalogue)))
  const figures = matcher(
    claims(
      normal.text,
      parts.filter(({ role }) => role === 'plan' || role === 'shortcomings'),
    ),
    normal.text,
    titles,
  ).map(({ claim, indicator, confidence }): ReadFigure => {
    const place = normal.origin(claim.start, claim.end)
    return {
      ...place,
      quote: text.slice(place.start, place.end),
      value: claim.value,
      approx: claim.approx,
      unit: claim.unit,
      kind: claim.kind,
      indicator,
      confidence,
      year: yearOf(normal.text.slice(claim.clause.start, claim.start), head.year),
      scope: scopeOf(claim.around),
      clause: normal.origin(claim.clause.start, claim.clause.end),
      measure: claim.near,
    }
  })
  return {
    file,
    text,
    ...head,
    sections: parts.map(({ start, end, ...part }) => ({ ...part, ...normal.origin(start, end) })),
    headings: titles.map(({ start, end, ...title }) => ({ ...title, ...normal.origin(start, end) })),
    figures,
    citations: citations(text, head.year),
  }
}
