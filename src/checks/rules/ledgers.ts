/** A figure that the unit's own ledgers give otherwise; the entries that make theirs stand with it. */
import type { ReadFigure } from '#reading/report.ts'
import { isWritten, number, ofTheYear, said } from '../counts.ts'
import type { Rule } from '../rule.ts'

export const ledgers: Rule = {
  id: 'ledgers',
  zh: '与台账不符的数字',
  en: 'Figures against the ledgers',
  basis: '本单位台账的记录',
  *check(report, { ledgers: own }) {
    if (!own) return
    for (const figure of ofTheYear(report)) {
      const counted = figure.indicator === null ? undefined : own.get(figure.indicator)
      if (!counted || figure.scope !== null || !isWritten(figure) || holds(figure, counted.value)) continue
      const entries = counted.entries ?? []
      yield {
        start: figure.start,
        end: figure.end,
        // What was counted is the reader's guess, and only a sure one makes an error.
        severity:
          counted.value === null || counted.value === 0
            ? 'question'
            : figure.confidence >= 0.8
              ? 'error'
              : 'warning',
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

function holds({ value, approx, kind, quote }: ReadFigure, counted: number | null): boolean {
  if (counted === null) return false
  if (approx === 'at_least') return counted >= value && counted < value * 2
  if (approx === 'about') return Math.abs(counted - value) <= value * 0.1
  const places = /\.(\d+)/.exec(quote)?.[1]?.length ?? 0
  return kind === 'rate' || kind === 'change' || places > 0
    ? Math.abs(counted - value) <= 0.5 * 10 ** -places + 1e-9
    : counted === value
}
