/**
 * A metric is what other authorities report under one name, with the other names under which offices send it and the
 * figures that are made of it. A name that no metric has is kept as it was written.
 */
export interface Counted {
  form: 'total' | 'amount' | 'rate' | 'standing' | 'moved'
  en: string
  unit: string
  /** The label, where it is not the name of the metric. */
  zh?: string
  /** Other names in reports, where they are not those of the metric. */
  aliases?: readonly string[]
}
type Named = Pick<Counted, 'zh' | 'aliases'>

export interface Metric {
  name: string
  known: readonly string[]
  figures: Readonly<Record<string, Counted>>
}

export const metric = <const F extends Metric['figures']>(
  name: string,
  known: readonly string[],
  figures: F,
): { name: string; known: readonly string[]; figures: F } => ({ name, known, figures })

/** The sum of the values reported over the periods of the year. */
export const total = (en: string, unit: string, named: Named = {}): Counted => ({
  form: 'total',
  en,
  unit,
  ...named,
})

/** Money, printed in 万元. */
export const amount = (en: string, named: Named = {}): Counted => ({
  form: 'amount',
  en,
  unit: '万元',
  ...named,
})

/** The parts of a rate, each added up over the periods of the year. */
export const rate = (en: string, named: Named = {}): Counted => ({ form: 'rate', en, unit: '%', ...named })

/** How things stand at the end of the year: a level or a stock, which is not added up from month to month. */
export const standing = (en: string, unit: string, named: Named = {}): Counted => ({
  form: 'standing',
  en,
  unit,
  ...named,
})

/** The year against the year before, as the returns give both. */
export const moved = (en: string, named: Named = {}): Counted => ({ form: 'moved', en, unit: '起', ...named })
