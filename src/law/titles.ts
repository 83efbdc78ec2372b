/**
 * The titles of laws and documents that reports cite, with the days they are in force: what a citation is held
 * against. A line of a table is
 *   title | other names | number | first in force | in force in today's wording | no longer in force from | successor
 * A day that is not known is left empty, and then nothing is claimed of it.
 */
import type { Day } from '#kernel/day.ts'
import { documents } from './titles/documents.ts'
import { laws } from './titles/laws.ts'
import { otherLaws, otherRegulations } from './titles/others.ts'
import { regulations } from './titles/regulations.ts'

export interface Title {
  title: string
  known: readonly string[]
  number: string | null
  first: Day | null
  revised: Day | null
  until: Day | null
  successor: string | null
}

export type TitleStatus = 'in_force' | 'amended' | 'repealed' | 'not_yet' | 'unknown'

export const titles: readonly Title[] = [
  ...[laws, regulations, documents].flatMap((table) => table.trim().split('\n')),
  ...[otherLaws, otherRegulations].flatMap((names) => names.trim().split(/\s+/)),
].map(titleOf)

function titleOf(line: string): Title {
  const [title, known, number, first, revised, until, successor] = line.split('|')
  return {
    title: title!,
    known: known ? known.split(' ') : [],
    number: number || null,
    first: first || null,
    revised: revised || null,
    until: until || null,
    successor: successor || null,
  }
}

const byName = new Map(
  [...titles].reverse().flatMap((each) => namesOf(each).map((name): [string, Title] => [name, each])),
)

/** The title that was meant, written out or short: `《民法典》`, `法治政府建设实施纲要(2021-2025年)`. */
export const titled = (written: string): Title | null => byName.get(bare(written)) ?? null

/** Where it stood on a day: not yet made, in force, in force in an older wording, or gone. */
export function statusOn({ first, revised, until }: Title, day: Day): TitleStatus {
  if (until && until <= day) return 'repealed'
  if (first && first > day) return 'not_yet'
  if (revised && revised > day) return 'amended'
  return first || revised || until ? 'in_force' : 'unknown'
}

/** Each title's names in pairs, made when the first wrong title comes. */
let named: { title: Title; names: ReadonlySet<string>[] }[] | undefined

/** The titles most like a name that is none, the likest first; how alike is the share of neighbouring pairs they have in common. */
export function nearest(written: string, least = 0.6): readonly { title: Title; likeness: number }[] {
  const pairs = pairsOf(bare(written))
  named ??= titles.map((title) => ({ title, names: namesOf(title).map(pairsOf) }))
  return named
    .map(({ title, names }) => ({
      title,
      likeness: Math.max(...names.map((name) => likeness(pairs, name))),
    }))
    .filter((each) => each.likeness >= least)
    .sort((one, other) => other.likeness - one.likeness)
}

/** A title is named in full, without its country, its issuer, its period or its wrapping, or by a name of its own. */
export function namesOf({ title, known }: Title): readonly string[] {
  const core = title
    .replace(/^(?:国务院办公厅|国务院|司法部办公厅|中央宣传部、司法部|中共中央)(?=关于)/, '')
    .replace(/^关于印发(.+)的通知$/, '$1')
  const names = [title, core, core.replace(/（(?:\d{4}[－—]\d{4}年|试行|\d{4}年版?)）$/, ''), ...known]
  return [...new Set(names.map(bare))]
}

/** Without brackets of titles, spaces and the country's name, whatever width and dash it is written in. */
export function bare(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[《》〈〉“”"\s]/g, '')
    .replace(/[-－—–‒~～至]+(?=\d{4})/g, '-')
    .replace(/^中华人民共和国(?=.*(?:法|法典|条例|办法)$)/, '')
}

function pairsOf(name: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(1, name.length - 1) }, (_, at) => name.slice(at, at + 2)))
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const pair of one) if (other.has(pair)) common += 1
  return (2 * common) / (one.size + other.size)
}
