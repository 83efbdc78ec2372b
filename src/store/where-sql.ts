/** A predicate read as SQL: the same condition that the kernel tests and puts into words. */

import { yearOf } from '#kernel/day.ts'
import { type Condition, type Period, type Predicate, yearBefore } from '#kernel/where.ts'

import { type Parameters, quoteName } from './database.ts'

/** The column of a fact; facts of a part (`attendance.hours`) stand in the part's own table, `p`. */
export function columnOf(fact: string): string {
  const [, field] = fact.split('.')
  return field === undefined ? `e.${quoteName(fact)}` : `p.${quoteName(field)}`
}

export function whereSql(predicate: Predicate, parameters: Parameters, period?: Period): string {
  if ('all' in predicate) return joined(predicate.all, ' and ', 'true', parameters, period)
  if ('any' in predicate) return joined(predicate.any, ' or ', 'false', parameters, period)
  return conditionSql(predicate, parameters, period)
}

function joined(
  predicates: readonly Predicate[],
  word: string,
  empty: string,
  parameters: Parameters,
  period: Period | undefined,
): string {
  if (predicates.length === 0) return empty
  return `(${predicates.map((each) => whereSql(each, parameters, period)).join(word)})`
}

function conditionSql(
  { field, test }: Condition,
  parameters: Parameters,
  period: Period | undefined,
): string {
  const column = columnOf(field)
  const spoken = () => {
    if (!period) throw new Error('This condition speaks of a period, and none was given')
    return period
  }
  switch (test.op) {
    case 'in':
      return test.values.length === 1
        ? `${column} = ${parameters.put(test.values[0])}`
        : `${column} in (${test.values.map((value) => parameters.put(value)).join(', ')})`
    case 'notIn':
      return `(${column} is null or ${column} not in (${test.values.map((value) => parameters.put(value)).join(', ')}))`
    case 'filled':
      return `${column} is not null`
    case 'blank':
      return `${column} is null`
    case 'inPeriod':
      return `${column} >= ${parameters.put(spoken().from)}::date and ${column} < ${parameters.put(spoken().to)}::date + 1`
    case 'inTwoYears':
      return `${column} >= ${parameters.put(yearBefore(spoken().from))}::date and ${column} < ${parameters.put(spoken().to)}::date + 1`
    case 'byPeriodEnd':
      return `${column} < ${parameters.put(spoken().to)}::date + 1`
    case 'notByPeriodEnd':
      return `(${column} is null or ${column} >= ${parameters.put(spoken().to)}::date + 1)`
    case 'notAfterPeriodEnd':
      return `(${column} is null or ${column} < ${parameters.put(spoken().to)}::date + 1)`
    case 'throughPeriodEnd':
      return `(${column} is null or ${column} >= ${parameters.put(spoken().to)}::date)`
    case 'inYear':
      return `${column} = ${parameters.put(yearOf(spoken().to))}::integer`
    case 'span':
      return spanSql(column, test.from, test.to, parameters)
    case 'like':
      return `${column} like any (${parameters.put(test.shapes.map((shape) => shape.replace(/[\\_]/g, '\\$&')))}::text[])`
    case 'noLaterThan':
      return `${column} <= ${columnOf(test.field)}`
  }
}

function spanSql(column: string, from: unknown, to: unknown, parameters: Parameters): string {
  const low = from === null ? 'true' : `${column} >= ${parameters.put(from)}`
  if (to === null) return low
  const day = typeof to === 'string' && to.length === 10
  return `${low} and ${column} ${day ? `< ${parameters.put(to)}::date + 1` : `<= ${parameters.put(to)}`}`
}
