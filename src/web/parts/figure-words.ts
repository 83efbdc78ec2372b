/** How a figure is written on the screen: the number, its unit, and the parts of a share. */
import type { Language } from '#kernel/label.ts'
import { type Indicator, printValue } from '#kernel/tally.ts'

export function printedFigure(indicator: Indicator, value: number | null, language: Language): string {
  const number = printValue(indicator, value, language)
  if (value === null) return number
  return language === 'zh' || indicator.unit === '%' ? number + indicator.unit : number
}

/** `96 / 120`; nothing where the figure is no share. */
export const baseOf = ({
  numerator,
  denominator,
}: {
  numerator?: number
  denominator?: number
}): string | undefined =>
  numerator === undefined || denominator === undefined ? undefined : `${numerator} / ${denominator}`

/** `where.channel=visit` in an address takes the part of a figure whose entries have that value. */
export const whereIn = (address: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    [...address].flatMap(([name, value]) =>
      name.startsWith('where.') ? [[name.slice('where.'.length), value]] : [],
    ),
  )
