/** What a command is: its words, its options, what it does, and how its answer reads to a person. */
import type { Opened } from '../product.ts'

export interface Command {
  /** `figures --unit CODE --year Y …` */
  usage: string
  says: string
  options: Readonly<Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>>
  /** Commands on law or text alone open no database; some only where they are told a unit. */
  needsStore: boolean | ((values: Context['values']) => boolean)
  run(context: Context): Promise<Outcome>
}

export interface Context {
  values: Readonly<Record<string, string | boolean | string[] | undefined>>
  words: readonly string[]
  opened: Opened
  /** Progress and remarks, on stderr. */
  log(line: string): void
}

export interface Outcome {
  /** The JSON answer; a stream of them is printed one a line. */
  json: unknown
  text: string
  exit?: 0 | 1
}

/** The person called the command wrongly. */
export class UsageError extends Error {}

export function required({ values }: Context, name: string): string {
  const value = values[name]
  if (typeof value === 'string' && value !== '') return value
  throw new UsageError(`缺少 --${name}`)
}

export function yearOf(context: Context): number {
  const written = required(context, 'year')
  if (/^(19|20)\d\d$/.test(written)) return Number(written)
  throw new UsageError(`年度“${written}”不对，应为四位数字，例如 --year 2025`)
}

/** `--where FIELD=VALUE`, any number of times. */
export function whereOf({ values }: Context): Record<string, string> | undefined {
  const written = (values.where ?? []) as string[]
  if (written.length === 0) return undefined
  return Object.fromEntries(
    written.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1) throw new UsageError(`--where 要写成 字段=值，这里是“${pair}”`)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}
