/**
 * A ledger joins its parts: one or several kinds of record, their indicators, sentences, disclosure and access. A
 * wrong declaration is refused here, at start, with the ledger, the field and a hint.
 */

import { readingsOf } from './basis.ts'
import { type Disclosure } from './disclosure.ts'
import type { Field, Fields } from './fields/index.ts'
import type { Label } from './label.ts'
import { factsOf, type Parts } from './parts.ts'
import type { Procedure } from './procedure.ts'
import type { Role } from './roles.ts'
import { type Indicator, type Indicators, type Tally, talliesIn } from './tally.ts'
import { conditionsOf } from './where.ts'
import type { Sentence } from './wording.ts'

export interface Access {
  read: readonly Role[]
  correct: readonly Role[]
}

export interface KindDeclaration extends Label {
  fields: Fields
  parts?: Parts
  procedure: Procedure
  disclosure: Disclosure
  /** The day by which lists are ordered and rows belong to a year. */
  main: string
  /** The columns a list shows first. */
  columns: readonly string[]
  /** What a person calls one entry: the field that heads its page. */
  title: string
  /** The field with the office's own number: entries with the same number are the same matter. */
  identity?: string
  /** The form of the numbers that we give: `信〔{year}〕{n}号`. */
  number: string
}

/** One kind of record of a ledger: what a table, a route, a form and a list are derived from. */
export interface Kind extends KindDeclaration {
  parts: Parts
  ledger: string
  name: string
  /** `petition`, or `emergency/plan` where a ledger holds several kinds. */
  path: string
  table: string
  facts: Fields
  access: Access
}

export interface Ledger extends Label {
  id: string
  kinds: readonly Kind[]
  indicators: Indicators
  wording: readonly Sentence[]
}

interface LedgerDeclaration {
  indicators: Indicators
  wording: readonly Sentence[]
  access: Access
}

/** A ledger with one kind of record. */
export const defineLedger = (
  id: string,
  zh: string,
  en: string,
  { indicators, wording, access, ...kind }: LedgerDeclaration & Omit<KindDeclaration, 'zh' | 'en'>,
): Ledger =>
  defineLedgerOfKinds(id, zh, en, { indicators, wording, access, kinds: { '': { zh, en, ...kind } } })

/** A ledger with several kinds of record, which share head and journal. */
export function defineLedgerOfKinds(
  id: string,
  zh: string,
  en: string,
  declared: LedgerDeclaration & { kinds: Readonly<Record<string, KindDeclaration>> },
): Ledger {
  const kinds = Object.entries(declared.kinds).map(
    ([name, kind]): Kind => ({
      ...kind,
      parts: kind.parts ?? {},
      ledger: id,
      name,
      path: name === '' ? id : `${id}/${name}`,
      table: name === '' ? id : `${id}_${name}`,
      facts: factsOf(kind.fields, kind.parts ?? {}, kind.procedure.status),
      access: declared.access,
    }),
  )
  const owned = (tally: Tally): Tally => (tally.ledger === '' ? Object.assign(tally, { ledger: id }) : tally)
  for (const indicator of Object.values(declared.indicators))
    for (const { formula } of readingsOf(indicator)) talliesIn(formula).forEach(owned)
  const ledger = { id, zh, en, kinds, indicators: declared.indicators, wording: declared.wording }
  for (const kind of kinds) checkKind(kind)
  return ledger
}

function checkKind(kind: Kind): void {
  const fault = (field: string, hint: string): never => {
    throw new Error(`台账 ${kind.path}，字段 ${field}：${hint}`)
  }
  const reserved = ['county', 'id', 'office', 'number', 'status', 'version', 'batch', 'search']
  for (const [name, field] of Object.entries(kind.fields)) {
    if (!/^[a-z][a-z0-9_]*$/.test(name)) fault(name, '字段名用小写字母、数字和下划线，例如 received_on')
    if (reserved.includes(name)) fault(name, '这个名字是每条记录都有的，请另取一个')
    if (field.en.trim() === '' || field.zh.trim() === '') fault(name, '中文和英文名称都要有')
    if (field.required && !kind.procedure.open.fills.includes(name))
      fault(name, '必填字段要放进 open.fills，否则无法登记')
  }
  const known = (name: string, place: string) =>
    kind.fields[name] ?? fault(name, `${place} 提到了没有声明的字段`)
  known(kind.main, 'main')
  known(kind.title, 'title')
  kind.columns
    .filter((name) => name !== 'status' && name !== 'number')
    .forEach((name) => known(name, 'columns'))
  if (kind.identity) known(kind.identity, 'identity')
  kind.procedure.open.fills.forEach((name) => known(name, 'open.fills'))
  for (const [step, { fills = [], needs = [], from, to }] of Object.entries(kind.procedure.steps)) {
    ;[...fills, ...needs].forEach((name) => known(name, `steps.${step}`))
    const stages = kind.procedure.stages as Readonly<Record<string, unknown>>
    for (const stage of [to, ...(Array.isArray(from) ? from : [from])]) {
      if (!(stage in stages)) fault(step, `没有“${stage}”这个环节`)
    }
  }
  const steps = kind.procedure.steps as Readonly<Record<string, { apartFrom?: readonly string[] }>>
  for (const [step, { apartFrom = [] }] of Object.entries(steps))
    for (const other of apartFrom) if (!steps[other]) fault(step, `apartFrom 提到了没有的动作 ${other}`)
  Object.keys(kind.procedure.derived).forEach((name) => known(name, 'derived'))
  for (const [clock, { from, until, due }] of Object.entries(kind.procedure.clocks)) {
    ;[from, due, ...until].forEach((name) => known(name, `clocks.${clock}`))
  }
}

/** Ledgers that stand together in the menu. */
export interface Shelf extends Label {
  ledgers: readonly Ledger[]
}

export const shelf = (zh: string, en: string, ...ledgers: Ledger[]): Shelf => ({ zh, en, ledgers })

/** All ledgers together, with what is looked up across them. */
export interface Catalogue {
  shelves: readonly Shelf[]
  ledgers: readonly Ledger[]
  kinds: readonly Kind[]
  indicators: ReadonlyMap<string, Indicator>
  kindOf(tally: Tally): Kind
  kindAt(path: string): Kind | undefined
}

export function defineCatalogue(shelves: readonly Shelf[]): Catalogue {
  const ledgers = shelves.flatMap((each) => each.ledgers)
  const kinds = ledgers.flatMap((ledger) => ledger.kinds)
  const indicators = new Map<string, Indicator>()
  for (const ledger of ledgers) {
    for (const indicator of Object.values(ledger.indicators)) {
      if (indicators.has(indicator.id))
        throw new Error(`指标 ${indicator.id} 声明了两次（第二次在台账 ${ledger.id}）`)
      indicators.set(indicator.id, indicator)
    }
  }
  const byName = new Map(kinds.map((kind) => [`${kind.ledger}/${kind.name}`, kind]))
  const byPath = new Map(kinds.map((kind) => [kind.path, kind]))
  for (const { path, fields } of kinds)
    for (const [name, { links = [] }] of Object.entries(fields))
      for (const target of links)
        if (!byPath.has(target))
          throw new Error(`台账 ${path}，字段 ${name}：没有“${target}”这样的台账，不能关联`)
  for (const kind of kinds) checkVouched(kind, byPath)
  return {
    shelves,
    ledgers,
    kinds,
    indicators,
    kindOf: (tally) => byName.get(`${tally.ledger}/${tally.kind}`)!,
    kindAt: (path) => byPath.get(path),
  }
}

function checkVouched({ path, procedure }: Kind, kinds: ReadonlyMap<string, Kind>): void {
  for (const [step, { vouched }] of Object.entries(procedure.steps)) {
    if (!vouched) continue
    const { register } = vouched
    const facts = kinds.get(register.path)?.facts
    if (!facts) throw new Error(`台账 ${path}，动作 ${step}：没有“${register.path}”这样的名册`)
    const asked = [
      register.name,
      register.from,
      register.to,
      ...conditionsOf(register.where).map(({ field }) => field),
    ]
    for (const name of asked)
      if (!facts[name]) throw new Error(`台账 ${path}，动作 ${step}：名册“${register.path}”没有字段 ${name}`)
  }
}

export type { Field, Fields }
