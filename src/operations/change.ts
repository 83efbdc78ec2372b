/** Changes an entry: a step of its procedure, or a correction with its reason. Both are one locked read and one write. */
import type { Kind } from '#kernel/ledger.ts'
import { clockRows } from '#store/clocks.ts'
import type { Queryable } from '#store/database.ts'
import { type Entry, readEntry, updateEntry } from '#store/entries.ts'
import { type Action, type Actor, lastToTake } from '#store/journal.ts'
import { remember } from '#store/requests.ts'
import type { Scope } from '#store/scope.ts'
import { actorOf, demand, type Person, readingScope } from './access.ts'
import { parseAddress } from './address.ts'
import { askOf, once } from './once.ts'
import { instant, type Product } from './product.ts'
import { read } from './read.ts'
import { Refused } from './refusal.ts'
import { entryProblems, refuseProblems, soundParts, soundValues, withConsequences } from './settle.ts'
import { type OpenEntryView, openViewOf, viewOf } from './view.ts'
import { demandVouched } from './vouch.ts'

export interface Sent {
  /** The version that the person has before their eyes. */
  version: number
  values?: unknown
  parts?: unknown
}

export async function takeStep(
  product: Product,
  person: Person,
  kind: Kind,
  address: string,
  name: string,
  sent: Sent,
  key?: string,
): Promise<OpenEntryView> {
  const step = kind.procedure.steps[name]
  if (!step) throw new Refused('not_found')
  demand(person, step.by)
  const values = soundValues(kind, step.fills ?? [], sent.values ?? {})
  return change(product, person, kind, address, sent, key, 'step', name, async (entry, tx, scope) => {
    const from = Array.isArray(step.from) ? step.from : [step.from]
    if (!from.includes(entry.status)) {
      const stages = kind.procedure.status.words!
      throw new Refused('wrong_stage', {
        zh: `现在是“${stages[entry.status]!.zh}”，不能${step.zh}；要先到“${from.map((each) => stages[each]!.zh).join('”或“')}”。`,
        en: `The stage is "${stages[entry.status]!.en}"; "${step.en}" is taken from "${from.map((each) => stages[each]!.en).join('" or "')}".`,
      })
    }
    const after = { ...entry.values, ...values, status: step.to }
    refuseProblems(entryProblems(kind, after, step.needs))
    const refusal = step.gate?.(after)
    if (refusal)
      throw new Refused('gate', {
        zh: refusal.zh,
        en: refusal.en,
        ...(refusal.article && { article: refusal.article }),
        problems: [refusal],
      })
    if (step.vouched) await demandVouched(tx, product, entry, after, step.vouched)
    if (step.apartFrom)
      demandAnother(await lastToTake(tx, scope, entry.id, step.apartFrom), person, kind, name)
    return { status: step.to, values }
  })
}

export async function correct(
  product: Product,
  person: Person,
  kind: Kind,
  address: string,
  sent: Sent & { reason: string },
  key?: string,
): Promise<OpenEntryView> {
  demand(person, kind.access.correct)
  const reason = (sent.reason ?? '').trim()
  if (reason.length < 2) {
    throw new Refused('invalid', {
      zh: '更正要写明理由；原来的内容会留在流水中。',
      en: 'Give the reason of the correction; what stood before stays in the journal.',
    })
  }
  const values = soundValues(kind, Object.keys(kind.fields), sent.values ?? {})
  return change(product, person, kind, address, sent, key, 'correct', reason, (entry) => {
    refuseProblems(entryProblems(kind, { ...entry.values, ...values }))
    return { status: entry.status, values }
  })
}

interface Decided {
  status: string
  values: Record<string, unknown>
}
type Decide = (entry: Entry, tx: Queryable, scope: Scope) => Decided | Promise<Decided>

/** Four eyes: who took the step before cannot take this one. */
function demandAnother(last: Actor | null, person: Person, { procedure }: Kind, name: string): void {
  const own = actorOf(person)
  if (!last || last.account !== own.account || last.name !== own.name) return
  const { zh, en, apartFrom = [] } = procedure.steps[name]!
  const others = apartFrom.map((each) => procedure.steps[each]!)
  throw new Refused('gate', {
    zh: `“${others.map((each) => each.zh).join('”“')}”是您本人办的，“${zh}”要由另一个人办。已填的内容都还在；请交给同事或上级办理。`,
    en: `You took "${others.map((each) => each.en).join('", "')}" yourself; "${en}" is for another person. Nothing you filled in is lost; please hand it to a colleague.`,
  })
}

async function change(
  product: Product,
  person: Person,
  kind: Kind,
  address: string,
  sent: Sent,
  key: string | undefined,
  action: Action,
  reason: string,
  decide: Decide,
): Promise<OpenEntryView> {
  const scope = await readingScope(product.sql, person, kind)
  const place = parseAddress(address)
  const ask = askOf(place.county, person, key, { address, reason, ...sent })
  const write = () =>
    product.sql.begin(async (tx) => {
      const entry = await readEntry(tx, kind, scope, place, true)
      if (!entry) throw new Refused('not_found')
      if (ask) await remember(tx, ask, entry.id)
      if (entry.version !== sent.version) throw stale(kind, entry, sent)
      const decided = await decide(entry, tx, scope)
      const values = withConsequences(
        kind,
        entry.values,
        { ...entry.values, ...decided.values, status: decided.status },
        product.calendar,
      )
      const parts = withKept(entry, soundParts(kind, values, sent.parts))
      const changed = await updateEntry(
        tx,
        product.catalogue,
        kind,
        entry,
        { status: decided.status, values, parts, clocks: clockRows(kind, values, product.calendar) },
        { at: instant(product), actor: actorOf(person), action, reason, batch: null },
      )
      return openViewOf(product, person, kind, changed)
    }) as Promise<OpenEntryView>
  return once(product.sql, ask, write, () => read(product, person, kind, address))
}

/** A row that is sent with its id keeps what it does not mention: a page never sends back what it was shown masked. */
const withKept = (entry: Entry, sent: ReturnType<typeof soundParts>): ReturnType<typeof soundParts> =>
  Object.fromEntries(
    Object.entries(sent).map(([part, rows]) => {
      const known = new Map((entry.parts[part] ?? []).map((row) => [row.id, row]))
      return [part, rows.map((row) => ({ ...known.get(row.id), ...row }))]
    }),
  )

/** Both versions go back, so that nothing typed is lost. */
const stale = (kind: Kind, entry: Entry, sent: Sent) =>
  new Refused('stale', {
    zh: `您打开的是第${sent.version}版，别人已改到第${entry.version}版。您填的内容没有丢，请对照后再提交。`,
    en: `You opened version ${sent.version}; it is now version ${entry.version}. What you filled in is kept; please compare and send again.`,
    details: { current: viewOf(kind, entry), sent: { values: sent.values ?? {}, parts: sent.parts ?? {} } },
  })
