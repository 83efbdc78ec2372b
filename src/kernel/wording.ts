/**
 * The sentences of a report, which keep their figures: a hole of a sentence takes an indicator and nothing else, so
 * that no number can be typed into a report. A clause whose figure is absent (nothing happened, or not applicable) is
 * left out, and so is a sentence without a clause.
 *
 *   sentence('disputes', say`全年受理群众信访${received}`, say`同比${change}`)
 */
import type { Indicator } from './tally.ts'

/** The themes of the first part of the report; an outline puts them under headings. */
export type Theme =
  | 'leadership'
  | 'functions'
  | 'institutions'
  | 'decisions'
  | 'enforcement'
  | 'emergency'
  | 'disputes'
  | 'oversight'
  | 'technology'
  | 'publicity'
  | 'capacity'

/** A figure, or the part of it whose entries have the given values. */
export interface Hole {
  indicator: Indicator
  only?: Readonly<Record<string, string>>
}

export interface Clause {
  texts: readonly string[]
  holes: readonly Hole[]
}

export interface Sentence {
  theme: Theme
  clauses: readonly Clause[]
  /** A sentence that says that something did not happen: printed when its figures are 0. */
  denies: boolean
}

export function say(texts: TemplateStringsArray, ...holes: (Indicator | Hole)[]): Clause {
  return { texts: [...texts], holes: holes.map((hole) => ('indicator' in hole ? hole : { indicator: hole })) }
}

/** The part of a figure, e.g. of the disputes resolved those found by screening. */
export const only = (indicator: Indicator, values: Readonly<Record<string, string>>): Hole => ({
  indicator,
  only: values,
})

export const sentence = (theme: Theme, ...clauses: Clause[]): Sentence => ({ theme, clauses, denies: false })

/** 未发生……: a claim that must be 0 over the whole year. */
export const denial = (theme: Theme, ...clauses: Clause[]): Sentence => ({ theme, clauses, denies: true })

export const defineWording = (...sentences: Sentence[]): readonly Sentence[] => sentences
