/**
 * Answers a file of questions, one JSON object a line. A line that cannot be answered says so in its own answer and
 * holds up none of the others.
 */
import type { DayExplained } from '#kernel/period.ts'
import { type AskedExtension, DueError, due } from './due.ts'

export interface BatchLine {
  id: string | number
  limit_id: string
  start: string
  suspensions?: [from: string, to: string][] | null
  extension?: AskedExtension | null
  /** May stand in the line; the law's own figures are used, and a difference is reported. */
  amount?: number
  unit?: string
}

export interface BatchAnswer {
  id: string | number
  due: string | null
  days: readonly DayExplained[]
  warnings?: readonly string[]
  error?: string
}

export function dueBatch(line: BatchLine): BatchAnswer {
  try {
    return answer(line)
  } catch (error) {
    if (!(error instanceof DueError)) throw error
    return { id: line.id, due: null, days: [], error: error.message }
  }
}

function answer({ id, limit_id, start, suspensions, extension, amount, unit }: BatchLine): BatchAnswer {
  const found = due(limit_id, { from: start, suspensions: suspensions ?? [], extend: extension ?? undefined })
  const differs =
    (amount ?? found.limit.amount) !== found.limit.amount || (unit ?? found.limit.unit) !== found.limit.unit
  const given = `所给数值 ${amount} ${unit} 与法定 ${found.limit.amount} ${found.limit.unit} 不同，按法定计算。`
  const warnings = differs ? [given, ...found.warnings] : found.warnings
  return { id, due: found.due, days: found.days, ...(warnings.length > 0 && { warnings }) }
}
