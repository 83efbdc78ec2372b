/**
 * What a sheet can be about: a kind of record, or rows that belong to an entry and stand in a sheet of their own.
 * Each subject knows by which headings offices write its fields, all of it from the declarations.
 */
import type { Field, Fields } from '#kernel/fields/index.ts'
import type { Catalogue, Kind } from '#kernel/ledger.ts'
import type { Part } from '#kernel/parts.ts'
import { bare } from '#kernel/raw.ts'
import { gistsOf } from './gist.ts'

export interface Subject {
  kind: Kind
  /** The part whose rows the sheet holds; null for entries. */
  part: string | null
  fields: Fields
  required: readonly string[]
  /** Fields by heading, the way offices write it, compared by `bare`. The field's own label comes first. */
  names: ReadonlyMap<string, readonly Name[]>
  /** Parts of which each item has a column of its own. */
  spread: readonly Spread[]
}

export interface Name {
  field: string
  /** 1 for the label itself, less for another word that offices use, least for it without the remark in brackets. */
  score: number
}

export interface Spread {
  part: string
  declared: Part & { spread: NonNullable<Part['spread']> }
}

/** A column of the kind's sheet that holds a part's quantity is addressed as `part.item`. */
export const spreadColumn = (part: string, item: string): string => `${part}.${item}`

const known = new WeakMap<Catalogue, readonly Subject[]>()

export function subjectsOf(catalogue: Catalogue): readonly Subject[] {
  let subjects = known.get(catalogue)
  if (!subjects) {
    subjects = catalogue.kinds.flatMap((kind) => [entriesOf(kind), ...partsOf(kind)])
    known.set(catalogue, subjects)
  }
  return subjects
}

function entriesOf(kind: Kind): Subject {
  const status = kind.procedure.status as Field
  const fields = { ...kind.fields, status, ...listedOf(kind) }
  return {
    kind,
    part: null,
    fields,
    required: requiredOf(kind.fields),
    names: namesOf(fields),
    spread: Object.entries(kind.parts).flatMap(([part, declared]) =>
      declared.spread ? [{ part, declared: { ...declared, spread: declared.spread } }] : [],
    ),
  }
}

/** Parts whose rows stand together in one cell: the column is addressed as `part.field`, as in every other place. */
const listedOf = ({ parts }: Kind): Fields =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([part, { listed, fields }]) =>
      listed ? [[`${part}.${listed.by}`, fields[listed.by]!]] : [],
    ),
  )

function partsOf(kind: Kind): Subject[] {
  return Object.entries(kind.parts)
    .filter(([, part]) => part.belongs)
    .map(([name, { fields }]) => ({
      kind,
      part: name,
      fields,
      required: requiredOf(fields),
      names: namesOf(fields),
      spread: [],
    }))
}

const requiredOf = (fields: Fields): string[] =>
  Object.entries(fields)
    .filter(([, field]) => field.required)
    .map(([name]) => name)

function namesOf(fields: Fields): Map<string, Name[]> {
  const names = new Map<string, Name[]>()
  const add = (written: string, field: string, score: number) => {
    const name = bare(written)
    const there = names.get(name) ?? []
    if (name !== '' && !there.some((each) => each.field === field))
      names.set(name, [...there, { field, score }])
  }
  for (const [field, { zh, en }] of Object.entries(fields)) {
    add(zh, field, 1)
    add(en, field, 1)
  }
  for (const [field, { known }] of Object.entries(fields)) known.forEach((word) => add(word, field, 0.97))
  for (const [field, { zh, known }] of Object.entries(fields)) {
    for (const word of [zh, ...known]) add(withoutRemark(word), field, 0.9)
  }
  return names
}

const gists = new WeakMap<Subject, Map<string, string[]>>()

/** Fields by what their headings say in any words; see `gist.ts`. */
export function namesByGist(subject: Subject): ReadonlyMap<string, readonly string[]> {
  let index = gists.get(subject)
  if (!index) {
    index = new Map()
    for (const [field, { zh, known }] of Object.entries(subject.fields))
      for (const gist of new Set([zh, ...known].flatMap(gistsOf)))
        index.set(gist, [...(index.get(gist) ?? []), field])
    gists.set(subject, index)
  }
  return index
}

/** The heading without the unit or remark that stands behind it in brackets: 罚款（元）, 信访人（代表）. */
export function withoutRemark(heading: string): string {
  return heading.normalize('NFKC').replace(/[([【〔][^)\]】〕]*[)\]】〕]\s*$/, '')
}

/** What stands in brackets behind a heading: the 份 of 宣传资料（份）. */
export function remarkOf(heading: string): string | null {
  return /[([【〔]([^)\]】〕]*)[)\]】〕]\s*$/.exec(heading.normalize('NFKC'))?.[1]?.trim() || null
}
