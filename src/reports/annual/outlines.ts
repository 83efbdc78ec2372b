/** The outline of a unit's report on a year as people settle it: which headings, in which order; no required part is left out. */
import { actorOf, demand, type Person, reachableUnit } from '#operations/access.ts'
import { instant, type Product } from '#operations/product.ts'
import { Refused } from '#operations/refusal.ts'
import { append } from '#store/journal.ts'
import { keepOutline, readOutline } from '#store/outlines.ts'
import { headingSystems } from './headings.ts'
import {
  type OutlineChoice,
  type PartGroup,
  type PartRole,
  partLabels,
  required,
  requiredBy,
  usualChoice,
} from './outline.ts'

export interface OutlineView extends OutlineChoice {
  unit: string
  year: number
  /** The year for which it was settled; null: the usual one. */
  settledFor: number | null
  /** 0 where this year has none of its own yet. */
  version: number
}

export async function outlineOf(
  product: Product,
  person: Person,
  { unit: code, year }: { unit: string; year: number },
): Promise<OutlineView> {
  demand(person, ['clerk', 'head', 'leader', 'supervisor'])
  const unit = await reachableUnit(product.sql, person, code)
  const kept = await readOutline(product.sql, unit, year)
  return {
    unit: unit.code,
    year,
    ...(kept ? (JSON.parse(kept.outline) as OutlineChoice) : usualChoice(year)),
    settledFor: kept?.year ?? null,
    version: kept?.year === year ? kept.version : 0,
  }
}

export async function settleOutline(
  product: Product,
  person: Person,
  { unit: code, year }: { unit: string; year: number },
  sent: Record<string, unknown>,
): Promise<OutlineView> {
  demand(person, ['head', 'leader'])
  const unit = await reachableUnit(product.sql, person, code)
  const outline = JSON.stringify(soundChoice(sent))
  const version = Number(sent.version ?? 0)
  if ((await keepOutline(product.sql, unit, { year, outline, version })) === null) {
    throw new Refused('stale', {
      zh: '提纲刚被别人改过，您的改动没有写入。请对照后再保存。',
      en: 'Somebody else has just changed the outline; yours was not written. Please compare and save again.',
      details: { current: await outlineOf(product, person, { unit: code, year }), sent },
    })
  }
  await append(product.sql, {
    county: unit.county,
    office: unit.code,
    at: instant(product),
    actor: actorOf(person),
    action: 'report',
    ledger: 'report-outline',
    entry: null,
    version: null,
    reason: null,
    change: JSON.stringify({ year, outline: JSON.parse(outline) as unknown }),
    batch: null,
  })
  return outlineOf(product, person, { unit: code, year })
}

function soundChoice({ headings, order }: Record<string, unknown>): OutlineChoice {
  if (typeof headings !== 'string' || !(headings in headingSystems)) {
    throw new Refused('usage', {
      zh: `标题体系可用：${Object.keys(headingSystems).join('、')}。`,
      en: `Systems of headings: ${Object.keys(headingSystems).join(', ')}.`,
    })
  }
  const sound = (Array.isArray(order) ? order : []).map(soundPlace)
  const placed = sound.flatMap((each) => (typeof each === 'string' ? [each] : each.parts))
  if (new Set(placed).size < placed.length)
    throw new Refused('usage', { zh: '每个部分只能出现一次。', en: 'Each part stands once.' })
  const missing = required.filter((role) => !placed.includes(role))
  if (missing.length > 0) {
    throw new Refused('gate', {
      zh: `提纲缺少“${missing.map((role) => partLabels[role].zh).join('”“')}”。这些部分必须有，可以移动，不能删去（《${requiredBy.law}》${requiredBy.article}）。`,
      en: `The outline lacks: ${missing.map((role) => partLabels[role].en).join(', ')}. These parts can be moved, not removed.`,
      article: `《${requiredBy.law}》${requiredBy.article}`,
    })
  }
  return { headings: headings as OutlineChoice['headings'], order: sound }
}

function soundPlace(sent: unknown): PartRole | PartGroup {
  if (isRole(sent)) return sent
  const { heading, parts } = (typeof sent === 'object' && sent !== null ? sent : {}) as Record<
    string,
    unknown
  >
  if (
    typeof heading === 'string' &&
    heading.trim() !== '' &&
    heading.length <= 60 &&
    Array.isArray(parts) &&
    parts.every(isRole)
  )
    return { heading: heading.trim(), parts }
  throw new Refused('usage', {
    zh: `提纲的部分可用：${Object.keys(partLabels).join('、')}，或者 {heading, parts}。`,
    en: `Parts of an outline: ${Object.keys(partLabels).join(', ')}, or {heading, parts}.`,
  })
}

const isRole = (sent: unknown): sent is PartRole =>
  typeof sent === 'string' && Object.hasOwn(partLabels, sent)
