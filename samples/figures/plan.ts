/**
 * What a unit has in its ledgers so that its figures come out as stated: patterns of entries, each followed by so many.
 * The narrowest figures are met first; what they bring along counts towards the wider ones, which are then topped up
 * with entries that fall under nothing that is already full.
 */
import type { Catalogue, Kind } from '#kernel/ledger.ts'
import type { Row, Tally } from '#kernel/tally.ts'
import { conditionsOf, filled, inPeriod, type Predicate } from '#kernel/where.ts'
import type { WorkingCalendar } from '#kernel/working-calendar.ts'
import { entryLike, rowLike } from './entry-like.ts'
import { type Goal, goalsOf, goodOrderOf, meets, type Rule, rulesOf, type Stated } from './goals.ts'
import { paced } from './pace.ts'
import { amount, cents, type Pattern, type Rows, reached } from './pattern.ts'

interface Plan {
  catalogue: Catalogue
  calendar: WorkingCalendar
  goals: readonly Goal[]
  rules: readonly Rule[]
  patterns: Pattern[]
}

export function planOf(
  catalogue: Catalogue,
  calendar: WorkingCalendar,
  year: number,
  stated: readonly Stated[],
): readonly Pattern[] {
  const goals = stated.flatMap((each) => goalsOf(catalogue, each, year))
  const rules = [...stated.flatMap((each) => rulesOf(catalogue, each)), ...goodOrderOf(catalogue)]
  const plan: Plan = { catalogue, calendar, goals, rules, patterns: [] }
  for (const goal of inOrder(goals)) topUp(plan, goal)
  for (const each of stated) keepDuty(plan, each, year)
  for (const rule of rules) if (!rule.yields) giveBase(plan, rule, year)
  for (const goal of goals) if (goal.value === 0) keepRecords(plan, goal)
  return plan.patterns.map((each) => inItsTime(plan, each))
}

/** With its days apart, if it then counts as before. */
function inItsTime(plan: Plan, pattern: Pattern): Pattern {
  const facts = paced(pattern.kind, pattern.year, pattern.facts, plan.calendar)
  const apart = facts && { ...pattern, facts }
  const counts = (each: Pattern) => plan.goals.map((goal) => reached(plan.catalogue, goal, [each])).join()
  return apart && counts(apart) === counts(pattern) ? apart : pattern
}

/** What must stay empty, then entries, the narrowest first, then the quantities that entries carry, then their rows. */
function inOrder(goals: readonly Goal[]): Goal[] {
  const rank = ({ tallies: [first], within, value }: Goal) => {
    const asked = conditionsOf(first!.where).length + within.flatMap(conditionsOf).length
    const turn = value === 0 ? 0 : first!.part !== null ? 3 : first!.op === 'sum' ? 2 : 1
    return turn * 1000 - asked
  }
  return goals.toSorted((one, other) => rank(one) - rank(other) || one.value - other.value)
}

function topUp(plan: Plan, goal: Goal): void {
  const lacking = cents(goal.value - reached(plan.catalogue, goal, plan.patterns))
  if (lacking === 0) return
  const [tally] = goal.tallies as [Tally]
  const kind = plan.catalogue.kindOf(tally)
  const carries = tally.part !== null || tally.op === 'sum'
  const made =
    lacking < 0
      ? null
      : carries
        ? carried(plan, goal, kind, tally, lacking)
        : (added(plan, goal, kind, tally, lacking) ?? refined(plan, goal, kind, tally))
  if (!made) throw new Error(`${goal.label}: ${lacking} are lacking, and no entry can make them up`)
  plan.patterns = made
}

function added(plan: Plan, { within, year }: Goal, kind: Kind, tally: Tally, many: number): Pattern[] | null {
  const apart = tally.op === 'distinct' ? tellsApart(kind, tally) : undefined
  const asks = [tally.where, ...(apart ? [{ field: apart, test: filled }] : [])]
  const facts =
    factsFor(plan, kind, year, [...asks, ...within], many) ?? factsFor(plan, kind, year, asks, many)
  return (
    facts && [
      ...plan.patterns,
      { kind, year, facts, many, sums: new Map(), rows: [], ...(apart && { apart }) },
    ]
  )
}

/** Entries that are there are also these: nothing else has room for more. */
function refined(plan: Plan, goal: Goal, kind: Kind, tally: Tally): Pattern[] | null {
  const wanted = { kind, year: goal.year, meets: [tally.where], fallsUnder: () => null }
  for (const each of plan.patterns.filter((one) => one.kind === kind && one.year === goal.year)) {
    const { status: _, ...standing } = each.facts
    for (const start of [each.facts, standing]) {
      const facts = entryLike(wanted, plan.calendar, start)
      const made = facts && plan.patterns.map((one) => (one === each ? { ...each, facts } : one))
      if (made && fits(plan, goal, made)) return made
    }
  }
  return null
}

/** The goal is reached, no figure is too large, and none has become smaller. */
const fits = (plan: Plan, goal: Goal, made: readonly Pattern[]): boolean =>
  plan.goals.every((each) => {
    const now = reached(plan.catalogue, each, made)
    return now <= each.value + 0.001 && now >= reached(plan.catalogue, each, plan.patterns)
  }) && cents(reached(plan.catalogue, goal, made) - goal.value) === 0

/** The name of a thing, rather than a number of its own that is secret. */
const tellsApart = ({ facts }: Kind, { of }: Tally): string => of.find((name) => !facts[name]!.secret)!

/** An entry that meets all this, keeps the rules, and leaves no figure too large. */
function factsFor(
  plan: Plan,
  kind: Kind,
  year: number,
  asks: readonly Predicate[],
  many: number,
): Row | null {
  const fallsUnder = (found: Row) => barredBy(plan, kind, found, many)
  const facts = entryLike({ kind, year, meets: asks, fallsUnder }, plan.calendar)
  if (!facts) return null
  const broken = plan.rules.filter((rule) => breaks(plan, rule, kind, facts, year))
  const keeping = (rules: readonly Rule[]) => {
    const more = rules.flatMap(({ part }) => partOf(plan, part, kind, asks))
    return more.length === 0 ? null : factsFor(plan, kind, year, [...asks, ...more], many)
  }
  const strict = broken.filter((rule) => !rule.yields)
  if (broken.length === 0) return facts
  return keeping(broken) ?? (strict.length === 0 ? facts : keeping(strict))
}

/** The condition of a rule for this kind, where it is not asked already. */
const partOf = (
  { catalogue }: Plan,
  part: readonly Tally[],
  kind: Kind,
  asks: readonly Predicate[],
): Predicate[] =>
  part
    .filter((tally) => catalogue.kindOf(tally) === kind)
    .slice(0, 1)
    .map((tally) => tally.where)
    .filter((each) => !asks.includes(each))

const breaks = ({ catalogue }: Plan, { base, part }: Rule, kind: Kind, facts: Row, year: number): boolean => {
  const within = (tallies: readonly Tally[]) =>
    tallies.some(
      (tally) => tally.part === null && catalogue.kindOf(tally) === kind && meets(tally.where, facts, year),
    )
  return within(base) && !within(part)
}

/** What so many such entries would make too many. */
function barredBy(plan: Plan, kind: Kind, facts: Row, many: number): Predicate | null {
  for (const goal of plan.goals) {
    const room = goal.value - reached(plan.catalogue, goal, plan.patterns)
    for (const tally of goal.tallies) {
      if (tally.part !== null || plan.catalogue.kindOf(tally) !== kind) continue
      const adds = tally.op === 'sum' ? many * amount(tally, facts) : many
      if (adds > room && meets(tally.where, facts, goal.year)) return tally.where
    }
  }
  return null
}

/** Puts a quantity, or rows, on entries that are there; where none can take it, on new ones. */
function carried(plan: Plan, goal: Goal, kind: Kind, tally: Tally, lacking: number): Pattern[] | null {
  const asks = [...conditionsOfEntry(kind, tally), ...goal.within]
  const { year } = goal
  const there = plan.patterns.filter((each) => each.kind === kind && each.year === year)
  const hosts = there
    .filter((each) => asks.every((ask) => meets(ask, each.facts, year)))
    .toSorted((one, other) => other.many - one.many)
  const shared = tally.part === null && hosts.length > 1 ? sharedOut(plan, hosts, tally, lacking) : null
  if (shared && fits(plan, goal, shared)) return shared
  for (const each of [...hosts, ...there]) {
    const facts = hosts.includes(each)
      ? each.facts
      : entryLike({ kind, year, meets: asks, fallsUnder: () => null }, plan.calendar, each.facts)
    const host = facts && carrying({ ...each, facts }, tally, lacking)
    const made = host && plan.patterns.map((one) => (one === each ? host : one))
    if (made && fits(plan, goal, made)) return made
  }
  for (const many of tally.part !== null && lacking < 60 ? [1] : [6, 1]) {
    const facts = factsFor(plan, kind, year, asks, many)
    const host =
      facts && carrying({ kind, year, facts, many, sums: new Map(), rows: [] }, tally, lacking, true)
    if (host && lacking >= many && fits(plan, goal, [...plan.patterns, host])) return [...plan.patterns, host]
  }
  return null
}

/** A quantity over several patterns, by the number of their entries. */
function sharedOut(
  { patterns }: Plan,
  hosts: readonly Pattern[],
  tally: Tally,
  lacking: number,
): Pattern[] | null {
  const whole = hosts.reduce((sum, each) => sum + each.many, 0)
  let left = lacking
  const made = new Map(
    hosts.map((each, place) => {
      const part = place === hosts.length - 1 ? cents(left) : Math.floor((lacking * each.many) / whole)
      left -= part
      return [each, carrying(each, tally, part)]
    }),
  )
  return [...made.values()].includes(null) ? null : patterns.map((each) => made.get(each) ?? each)
}

/** With so much more of it than it has; a new one with that alone. */
function carrying(host: Pattern, tally: Tally, lacking: number, isNew = false): Pattern | null {
  const [of] = tally.of
  if (tally.part === null) {
    const there = isNew ? 0 : (host.sums.get(of!) ?? host.many * Number(host.facts[of!] ?? 0))
    return { ...host, sums: new Map([...host.sums, [of!, there + lacking]]) }
  }
  const inner = conditionsOf(tally.where).filter(({ field }) => field.startsWith(`${tally.part}.`))
  const facts = rowLike(host.kind, inner, host.year)
  if (!facts) return null
  const rows: Rows =
    tally.op === 'sum'
      ? { part: tally.part, facts, many: Math.min(host.many, lacking), sums: new Map([[of!, lacking]]) }
      : { part: tally.part, facts, many: lacking, sums: new Map() }
  return { ...host, rows: [...host.rows, rows] }
}

/** What rows of a part ask of their entry: its own facts, and those that rows share with it. */
function conditionsOfEntry(kind: Kind, tally: Tally): Predicate[] {
  if (tally.part === null) return [tally.where]
  const shared = kind.parts[tally.part]!.shared ?? []
  return conditionsOf(tally.where).flatMap(({ field, test }): Predicate[] => {
    const inner = field.startsWith(`${tally.part}.`) ? field.slice(tally.part!.length + 1) : null
    if (inner === null) return [{ field, test }]
    return shared.includes(inner) ? [{ field: inner, test }] : []
  })
}

/** A duty that each person or day keeps: so many occasions, at each of which they all are. */
function keepDuty(plan: Plan, { indicator, things = 365 }: Stated, year: number): void {
  const { formula } = plan.catalogue.indicators.get(indicator)!
  if (formula.form !== 'target' || formula.per === 'quarter') return
  const { least, parameter } = formula
  const kind = plan.catalogue.kindOf(least)
  const many = least.part === null ? things : 16
  const facts = factsFor(plan, kind, year, conditionsOfEntry(kind, least), many)
  if (!facts) throw new Error(`${indicator}: no entry keeps this duty`)
  const own: Pattern = { kind, year, facts, many, sums: new Map(), rows: [] }
  if (least.part === null) return void plan.patterns.push(carrying(own, least, parameter * things, true)!)
  const each = carrying(own, least, things * Math.ceil(parameter / many + 0.01) * many)!
  const rows = each.rows.map((one): Rows => ({ ...one, many: things * many, recurring: true }))
  plan.patterns.push({ ...each, rows })
}

/** A rate of 100 that nothing else gives a base gets a few entries of its own. */
function giveBase(plan: Plan, { label, base, part }: Rule, year: number): void {
  const goal: Goal = { label, tallies: base, year, value: 5, within: [part[0]!.where] }
  if (reached(plan.catalogue, goal, plan.patterns) === 0) topUp(plan, goal)
}

/** What did not happen is said only by a ledger that has records. */
function keepRecords(plan: Plan, { label, tallies, year }: Goal): void {
  const kind = plan.catalogue.kindOf(tallies[0]!)
  if (plan.patterns.some((each) => each.kind.ledger === kind.ledger && each.year === year)) return
  const facts = factsFor(plan, kind, year, [{ field: kind.main, test: inPeriod }], 4)
  if (!facts) throw new Error(`${label}: no other entry can be there`)
  plan.patterns.push({ kind, year, facts, many: 4, sums: new Map(), rows: [] })
}
