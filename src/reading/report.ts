/**
 * An annual report as it was read: its text with the places of its sections, figures and citations. Every place is a
 * span of UTF-16 code units of `text`, so that a finding, a comment and a highlight point at the same words.
 */
import type { IndicatorKind } from '#kernel/tally.ts'

export interface Span {
  start: number
  end: number
}

/** What a part of the report is for, whatever its heading says. */
export type SectionRole =
  | 'opening'
  | 'measures'
  | 'shortcomings'
  | 'principals'
  | 'plan'
  | 'other'
  | 'closing'

export interface Section extends Span {
  role: SectionRole
  heading: string
}

export interface Heading extends Span {
  /** 1: 一、 2: （一） 3: 1. 4: （1） */
  level: number
  mark: string
  title: string
}

export interface ReadFigure extends Span {
  quote: string
  /** In the unit: 3.6万人 is 36000 人; money keeps its 万元 and 亿元; a percentage is its number, and what fell is negative. */
  value: number
  approx: 'exact' | 'at_least' | 'about'
  unit: string
  kind: IndicatorKind
  /** The indicator of the catalogue, or null where none fits. */
  indicator: string | null
  /** 0 to 1: how sure the indicator is. */
  confidence: number
  /** The year it speaks of, where the text says another than the report's. */
  year: number | null
  /** Whose figure it is, where the text says another than the report's unit. */
  scope: string | null
  /** The clause it stands in. */
  clause: Span
  /** The words that say what was counted, as read. */
  measure: string
}

export interface Citation extends Span {
  /** As written, without 《》. */
  title: string
  /** The title of the catalogue of laws, where it is one. */
  law: string | null
  status: 'in_force' | 'amended' | 'repealed' | 'not_yet' | 'unknown'
}

export interface ReadReport {
  file: string
  text: string
  unit_name: string | null
  year: number | null
  sections: readonly Section[]
  headings: readonly Heading[]
  figures: readonly ReadFigure[]
  citations: readonly Citation[]
}
