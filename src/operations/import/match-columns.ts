/**
 * Which column of a sheet holds which field of a subject. The heading decides; what stands below it breaks ties and
 * vetoes what cannot be. A column that is not surely known stays unknown: a person may assign it, nobody guesses.
 */
import type { Field } from '#kernel/fields/index.ts'
import { bare, clean, type Raw } from '#kernel/raw.ts'
import { gistsOf } from './gist.ts'
import type { Heading } from './layout.ts'
import { namesByGist, remarkOf, type Spread, type Subject, spreadColumn, withoutRemark } from './subjects.ts'

export interface Column extends Heading {
  /** Name of the field, `part.item` for a quantity of a part, null for a column that is not read. */
  field: string | null
  /** 1 for the field's own label; below 0.9 a person should look. 0 where there is no field. */
  score: number
  /** The running number of the rows, which says nothing of an entry. */
  ordinal: boolean
}

interface Offer {
  heading: Heading
  field: string
  score: number
  rank: number
}

/** Cells below a heading, as far as the beginning of the sheet shows them. */
export type Samples = ReadonlyMap<number, readonly Raw[]>

const vetoBelow = 0.15

export function matchColumns(subject: Subject, headings: readonly Heading[], samples: Samples): Column[] {
  const offers = headings.flatMap((heading) =>
    isOrdinal(heading) ? [] : offersFor(subject, heading, samples),
  )
  offers.sort((one, other) => other.rank - one.rank)
  const byColumn = new Map<number, Offer>()
  const taken = new Set<string>()
  for (const offer of offers) {
    if (byColumn.has(offer.heading.column) || taken.has(offer.field)) continue
    byColumn.set(offer.heading.column, offer)
    taken.add(offer.field)
  }
  for (const field of neededBy(subject).filter((name) => !taken.has(name))) {
    const heading = headings.find((each) => {
      const offer = byColumn.get(each.column)
      return offer
        ? isBetterRead(subject, field, offer, samples)
        : !isOrdinal(each) && standsFor(subject, field, each, samples)
    })
    if (heading) byColumn.set(heading.column, { heading, field, score: 0.6, rank: 0 })
  }
  return headings.map((heading) => {
    const offer = byColumn.get(heading.column)
    return { ...heading, field: offer?.field ?? null, score: offer?.score ?? 0, ordinal: isOrdinal(heading) }
  })
}

/** 合格 is a word of its own field; 是 is one of every yes or no. */
const saysOnlyYesOrNo = (cell: Raw) => /^(?:[是否有无对错√×✓✔yn01]|yes|no|true|false)$/i.test(clean(cell))

/** Fields without which no row comes in: what is required, and the day by which a row of a part finds its entry. */
const neededBy = ({ kind, part, fields, required }: Subject): readonly string[] =>
  part === null
    ? required
    : [...required, ...(kind.parts[part]!.shared ?? []).filter((name) => fields[name]?.filter === 'days')]

/**
 * A needed field may take a column from one that can be spared: 会议类型 is the body that met or the kind of meeting, as
 * its words tell; 单位名称 is the name where nothing else is.
 */
function isBetterRead(
  subject: Subject,
  field: string,
  { heading, field: other }: Offer,
  samples: Samples,
): boolean {
  const [needed, found] = [subject.fields[field]!, subject.fields[other]]
  if (!found || found.required) return false
  if (needed.input.control !== 'choice')
    return needed.input.control === found.input.control && standsFor(subject, field, heading, samples)
  const cells = samples.get(heading.column) ?? []
  const fit = fitOf(needed, cells) ?? 0
  return fit >= 0.6 && fit > (fitOf(found, cells) ?? 0) + 0.2
}

/**
 * Without a needed field no row comes in. Where no heading names it, the first column that is left and can be it is
 * offered: of a day, one of days; of words, one whose heading ends as the field's does (单位名称 for 名称).
 */
function standsFor(subject: Subject, field: string, heading: Heading, samples: Samples): boolean {
  const declared = subject.fields[field]!
  const fit = fitOf(declared, samples.get(heading.column) ?? [])
  if (fit === null) return false
  if (declared.filter === 'days') return fit >= 0.8
  const ends = [declared.zh, ...declared.known]
    .flatMap((name) => [withoutRemark(name), remarkOf(name) ?? ''])
    .map((name) => bare(name).slice(-2))
  const end = bare(withoutRemark(heading.heading)).replace(/全称$/, '名称').slice(-2)
  return declared.input.control === 'line' && fit >= vetoBelow && [...end].length === 2 && ends.includes(end)
}

const ordinals = new Set(['序号', '序', '顺序号', '行号', 'no', '№', '序列'])
export const isOrdinal = ({ heading }: Pick<Heading, 'heading'>): boolean => ordinals.has(bare(heading))

function offersFor(subject: Subject, heading: Heading, samples: Samples): Offer[] {
  const cells = samples.get(heading.column) ?? []
  const byHeading = namesFor(subject, heading).flatMap(({ field, score }): Offer[] => {
    const fit = fitOf(subject.fields[field]!, cells)
    if (fit !== null && fit < vetoBelow && score < 1) return []
    return [{ heading, field, score, rank: score + 0.1 * (fit ?? 0.5) }]
  })
  if (byHeading.length > 0) return byHeading
  const quantities = subject.spread.flatMap((spread) => quantityOf(spread, heading, cells))
  return quantities.length > 0
    ? quantities
    : [...byGist(subject, heading, cells), ...byWords(subject, heading, cells)]
}

/** Headings that say the same in other words; where several fields could be meant, what stands below decides. */
function byGist(subject: Subject, { group, ...heading }: Heading, cells: readonly Raw[]): Offer[] {
  const gists = [...(group ? [`${group}${heading.heading}`] : []), heading.heading].flatMap(gistsOf)
  const fields = [...new Set(gists.flatMap((gist) => namesByGist(subject).get(gist) ?? []))]
  return fields.flatMap((field): Offer[] => {
    const fit = fitOf(subject.fields[field]!, cells)
    if (fit !== null && fit < (fields.length === 1 ? vetoBelow : 0.6)) return []
    return [{ heading: { group, ...heading }, field, score: 0.8, rank: 0.75 + 0.1 * (fit ?? 0.5) }]
  })
}

/** A column of which nearly every cell is a word of one list of this ledger, and of no other, is that field's. */
function byWords(subject: Subject, heading: Heading, cells: readonly Raw[]): Offer[] {
  const filled = cells.filter((cell) => clean(cell) !== '')
  if (filled.length < 3) return []
  const fields = Object.entries(subject.fields).flatMap(([field, declared]) => {
    const listed =
      declared.input.control === 'choice' ||
      (declared.input.control === 'yesNo' && !filled.some(saysOnlyYesOrNo))
    const fit = listed ? (fitOf(declared, filled) ?? 0) : 0
    return fit >= 0.8 ? [{ field, fit }] : []
  })
  return fields.length === 1
    ? fields.map(({ field, fit }) => ({ heading, field, score: 0.7, rank: 0.6 + 0.1 * fit }))
    : []
}

/** The fields that this heading may mean, the surest reading only. */
function namesFor(subject: Subject, { heading, group }: Heading): { field: string; score: number }[] {
  const plain = withoutRemark(heading)
  const readings: [string, number][] = [
    ...(group
      ? ([
          [`${group}${heading}`, 1],
          [`${group}${plain}`, 0.98],
        ] as [string, number][])
      : []),
    [heading, 1],
    ...(group && /^(?:姓名|名称)$/.test(bare(heading)) ? ([[group, 0.95]] as [string, number][]) : []),
    [plain, 0.98],
    ...variantsOf(subject, plain).map((variant): [string, number] => [variant, 0.85]),
  ]
  // A name below the heading of a person belongs to that person, not to the one whom the ledger is about.
  if (group && subject.names.has(bare(group)) && /^(?:姓名|名称)$/.test(bare(heading))) readings.splice(2, 1)
  for (const [reading, weight] of readings) {
    const names = subject.names.get(bare(reading))
    if (names && (weight > 0.9 || names.length === 1)) {
      return names.map(({ field, score }) => ({ field, score: score * weight }))
    }
  }
  return []
}

/** Ways of writing one heading that change nothing: 是否, 时间 for 日期, the ledger's own noun in front. */
function variantsOf(subject: Subject, heading: string): string[] {
  const name = bare(heading)
  const noun = bare(subject.kind.zh).replace(/(?:台账|登记簿|名册|事项|案件)$/, '')
  const stems = [
    name,
    name.replace(/^(?:是否|有无)/, ''),
    ...['本件', '该案', noun].map((front) => (name.startsWith(front) ? name.slice(front.length) : name)),
  ]
  const swapped = stems.flatMap((stem) => [
    stem,
    `是否${stem}`,
    stem.replace(/时间$/, '日期'),
    stem.replace(/日期$/, '时间'),
    stem.replace(/号码$/, '号'),
    stem.replace(/(?:情况|名称)$/, ''),
  ])
  return [...new Set(swapped)].filter((variant) => variant !== name && variant.length >= 2)
}

function quantityOf({ part, declared }: Spread, heading: Heading, cells: readonly Raw[]): Offer[] {
  const { item, quantity } = declared.spread
  const itemField = declared.fields[item]! as Field
  if (!itemField.words) return []
  const reading = itemField.read(withoutRemark(heading.heading).replace(/(?:数量?|份数|发放数)$/, ''), {})
  const direct = itemField.read(withoutRemark(heading.heading), {})
  const value = 'value' in direct ? direct.value : 'value' in reading ? reading.value : null
  if (typeof value !== 'string' || !(value in itemField.words)) return []
  const fit = fitOf(declared.fields[quantity]! as Field, cells)
  if (fit !== null && fit < vetoBelow) return []
  return [{ heading, field: spreadColumn(part, value), score: 0.97, rank: 0.97 }]
}

/** The unit of a quantity: in brackets behind the heading, or as the declaration has it for the item. */
export function unitOf({ declared }: Spread, heading: string, item: string): string | null {
  const remark = remarkOf(heading)
  return remark && remark.length <= 3 ? remark : (declared.spread.units?.[item] ?? null)
}

/** How well the filled cells fit a field; null where none is filled. */
export function fitOf(field: Field, cells: readonly Raw[]): number | null {
  const filled = cells.filter((cell) => clean(cell) !== '')
  if (filled.length === 0) return null
  return filled.reduce((sum: number, cell) => sum + field.fits(cell), 0) / filled.length
}
