/**
 * What reports say of facts whose records live with another authority. A return belongs to the year its period begins in;
 * only a confirmed one is counted. What is added up is never a running total; how things stand is the last one.
 */
import { change, type Draft, defineIndicators, share, tally, together } from '#kernel/tally.ts'
import { blank, inPeriod, throughPeriodEnd } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { metrics } from './metrics/index.ts'
import type { Counted } from './metrics/metric.ts'
import { procedure } from './procedure.ts'

const { sum, count } = tally({ fields, procedure })

const confirmed = { period_from: inPeriod, status: ['confirmed', 'locked'] } as const
/** The last return of the year: its period ends with the year, or it does not say. */
const last = { ...confirmed, period_to: throughPeriodEnd } as const
const asItStands = {
  zh: '取年末一期的本年累计，没有填的取本期数',
  en: 'Of the last return of the year: its running total, or else its value',
}

function draftOf(metric: string, known: readonly string[], counted: Counted): Draft {
  const { form, zh = metric, en, unit, aliases = form === 'moved' ? [] : known } = counted
  switch (form) {
    case 'total':
      return sum(zh, en, unit, 'value', { metric, ...confirmed }, { aliases })
    case 'amount':
      return sum(zh, en, unit, 'value', { metric, ...confirmed }, { aliases, scale: 10_000, kind: 'amount' })
    case 'rate':
      return share(
        zh,
        en,
        sum(`${zh}分子`, `${en}, part`, '个', 'numerator', { metric, ...confirmed }),
        sum(`${zh}分母`, `${en}, whole`, '个', 'denominator', { metric, ...confirmed }),
        { aliases },
      )
    case 'standing':
      return together(
        zh,
        en,
        unit,
        sum(zh, en, unit, 'running_total', { metric, ...last }, { aliases, note: asItStands }),
        sum(zh, en, unit, 'value', { metric, ...last, running_total: blank }),
      )
    case 'moved':
      return change(zh, en, sum(zh, en, unit, 'value', { metric, ...confirmed }), {
        prior: sum(`${zh}上年数`, `${en}, last year`, unit, 'prior_value', { metric, ...confirmed }),
        aliases,
      })
  }
}

type Metrics = typeof metrics
type Id = { [Key in keyof Metrics]: keyof Metrics[Key]['figures'] & string }[keyof Metrics]

const returned = Object.fromEntries(
  Object.values(metrics).flatMap(({ name, known, figures }) =>
    Object.entries<Counted>(figures).map(([id, counted]) => [id, draftOf(name, known, counted)]),
  ),
) as Record<Id, Draft>

export const indicators = defineIndicators({
  'dept_return.confirmed': count('核实部门报送数据条数', 'Returns confirmed', '条', confirmed),
  'dept_return.confirmation_rate': share(
    '部门报送数据核实率',
    'Confirmed',
    count('已核实报送数据条数', 'Returns confirmed', '条', confirmed),
    count('部门报送数据条数', 'Returns', '条', { period_from: inPeriod }),
  ),
  ...returned,
})
