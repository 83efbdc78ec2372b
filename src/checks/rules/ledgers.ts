/** A figure that the unit's own ledgers give otherwise; the entries that make theirs stand with it. */

import { catalogue } from '#ledgers/index.ts'
import type { ReadFigure } from '#reading/report.ts'
import { isWritten, number, ofTheYear, said } from '../counts.ts'
import type { LedgerFigure, Rule } from '../rule.ts'

export const ledgers: Rule = {
  id: 'ledgers',
  zh: '与台账不符的数字',
  en: 'Figures against the ledgers',
  basis: '本单位台账的记录',
  *check(report, { ledgers: own }) {
    if (!own) return
    for (const figure of ofTheYear(report)) {
      const counted = figure.indicator === null ? undefined : own.get(figure.indicator)
      if (
        !counted ||
        figure.scope !== null ||
        /每/.test(figure.measure) ||
        !isWritten(figure) ||
        holds(figure, counted.value)
      )
        continue
      if (isAnother(figure, own)) continue
      const entries = counted.entries ?? []
      yield {
        start: figure.start,
        end: figure.end,
        // What was counted is the reader's guess, and only a sure one makes an error.
        severity:
          counted.value === null ||
          counted.value === 0 ||
          figure.confidence < 0.8 ||
          /其中/.test(report.text.slice(figure.clause.start, figure.start))
            ? 'question'
            : 'error',
        found: figure.quote.trim(),
        expected: counted.printed,
        message: {
          zh: `报告写“${said(report.text, figure)}”，台账${counted.value === null ? '里没有可算这个数的记录' : `是${counted.printed}`}${entries.length > 0 ? `，记录：${entries.slice(0, 20).join('、')}${entries.length > 20 ? `等${entries.length}条` : ''}` : ''}。`,
          en: `The report says ${number(figure.value)}; the ledgers give ${counted.printed}${entries.length > 0 ? `, of ${entries.length} entries` : ''}.`,
        },
      }
    }
  },
  examples: {
    fires: [
      {
        text: '2024年，各级人民调解组织共办理人民调解案件168件。',
        ledgers: { 'mediation.cases.handled': { value: 166, printed: '166件', entries: ['调〔2024〕1号'] } },
      },
    ],
    silent: [
      {
        text: '2024年，各级人民调解组织共办理人民调解案件168件。',
        ledgers: { 'mediation.cases.handled': { value: 168, printed: '168件' } },
      },
      '2024年，各级人民调解组织共办理人民调解案件168件。',
    ],
  },
}

/** What was counted is the reader's best guess; where another figure of nearly that name has the value, that one was meant. */
function isAnother(
  { value, measure, indicator }: ReadFigure,
  own: ReadonlyMap<string, LedgerFigure>,
): boolean {
  return [...own].some(
    ([id, other]) =>
      id !== indicator && other.value === value && resembles(measure, catalogue.indicators.get(id)?.zh ?? ''),
  )
}

/** Two pairs of signs in common. */
function resembles(measure: string, label: string): boolean {
  const pairs = Array.from({ length: Math.max(0, measure.length - 1) }, (_, at) => measure.slice(at, at + 2))
  return pairs.filter((pair) => label.includes(pair)).length >= 2
}

function holds({ value, approx, kind, quote }: ReadFigure, counted: number | null): boolean {
  if (counted === null) return false
  if (approx === 'at_least') return counted >= value && counted < value * 2
  if (approx === 'about') return Math.abs(counted - value) <= value * 0.1
  const places = /\.(\d+)/.exec(quote)?.[1]?.length ?? 0
  return kind === 'rate' || kind === 'change' || places > 0
    ? Math.abs(counted - value) <= 0.5 * 10 ** -places + 1e-9
    : counted === value
}
