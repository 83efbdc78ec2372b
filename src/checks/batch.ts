/**
 * The reports of a county's units side by side: who lacks which part, whose numbers together are not the county's, which sentences stand in
 * several reports or in one that is kept, whose changes do not follow from last year's report. Units stand in the order of their files; nothing is ranked.
 */

import type { Label } from '#kernel/label.ts'
import type { ReadReport, Span } from '#reading/report.ts'
import { isWritten, ofTheYear } from './counts.ts'
import { ownSentences } from './passages.ts'
import type { Elsewhere, Finding } from './rule.ts'

export interface Batch {
  parts: { file: string; unit_name: string | null; year: number | null; lacks: string[] }[]
  sums: { indicator: string; county: number; units: { file: string; value: number }[]; sum: number }[]
  copied: {
    sentence: string
    places: ({ file: string; unit_name: string | null; year: number | null } & Span)[]
  }[]
  lastYear: { file: string; unit_name: string | null; message: Label; elsewhere: readonly Elsewhere[] }[]
}

export function batch(
  checked: readonly { report: ReadReport; findings: readonly Finding[] }[],
  county: ReadReport | null,
): Batch {
  const reports = checked.map(({ report }) => report)
  return {
    parts: checked.map(({ report, findings }) => ({
      file: report.file,
      unit_name: report.unit_name,
      year: report.year,
      lacks: findings.filter(({ rule }) => rule === 'required-parts').map(({ message }) => message.zh),
    })),
    sums: county ? sumsAgainst(county, reports) : [],
    copied: copiedAmong(checked),
    lastYear: checked.flatMap(({ report: { file, unit_name }, findings }) =>
      findings
        .filter(({ rule }) => rule === 'last-year')
        .map(({ message, elsewhere }) => ({ file, unit_name, message, elsewhere })),
    ),
  }
}

/** Only what every unit's report counts can make the county's number. */
function sumsAgainst(county: ReadReport, reports: readonly ReadReport[]): Batch['sums'] {
  const whole = valuesOf(county)
  const each = reports
    .filter(({ year }) => year === county.year)
    .map((report) => ({ file: report.file, values: valuesOf(report) }))
  return [...whole].flatMap(([indicator, value]) => {
    const units = each.flatMap(({ file, values }) => {
      const own = values.get(indicator)
      return own === undefined ? [] : [{ file, value: own }]
    })
    const sum = units.reduce((total, unit) => total + unit.value, 0)
    const differs = units.length === each.length ? sum !== value : sum > value
    return units.length > 1 && differs ? [{ indicator, county: value, units, sum }] : []
  })
}

/** Counts that can be added, where a report gives one value alone. */
function valuesOf(report: ReadReport): ReadonlyMap<string, number> {
  const counted = ofTheYear(report).filter(
    ({ indicator, confidence, approx, kind, scope, quote }) =>
      indicator !== null &&
      confidence >= 0.8 &&
      approx === 'exact' &&
      scope === null &&
      (kind === 'flow' || kind === 'amount') &&
      isWritten({ quote }),
  )
  const values = Map.groupBy(counted, ({ indicator }) => indicator!)
  return new Map(
    [...values].flatMap(([indicator, figures]) =>
      new Set(figures.map(({ value }) => value)).size === 1 ? [[indicator, figures[0]!.value] as const] : [],
    ),
  )
}

/** What stands in two of the reports, or in one of them and in one that it was set beside. */
function copiedAmong(
  checked: readonly { report: ReadReport; findings: readonly Finding[] }[],
): Batch['copied'] {
  const seen = new Map<string, Batch['copied'][number]>()
  for (const { report, findings } of checked) {
    const { file, unit_name, year } = report
    for (const { start, end, key } of ownSentences(report)) {
      const copy = seen.get(key) ?? { sentence: report.text.slice(start, end), places: [] }
      seen.set(key, copy)
      const beside = findings
        .filter((finding) => finding.rule === 'copied' && finding.start === start)
        .flatMap(({ elsewhere }) => elsewhere)
      for (const place of [{ file, unit_name, year, start, end }, ...beside])
        if (!copy.places.some((each) => each.file === place.file && each.year === place.year))
          copy.places.push({
            file: place.file,
            unit_name: place.unit_name,
            year: place.year,
            start: place.start,
            end: place.end,
          })
    }
  }
  return [...seen.values()].filter(({ places }) => places.length > 1)
}
