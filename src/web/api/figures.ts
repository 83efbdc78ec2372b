/** Figures, what stands behind each, and how it moves over years, months, units and words. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Label } from '#kernel/label.ts'
import type { Figure } from '#kernel/tally.ts'
import { get, post, type Query } from './client.ts'

export interface FigureAnswer {
  unit: string
  year: number
  asOf: string
  figures: Figure[]
}

export interface TraceAnswer {
  indicator: string
  value: number | null
  basis: string
  basisEn: string
  total: number
  entries: { ledger: string; id: string; number: string; contributes: number; base?: number }[]
  next: string | null
}

/** A figure at one place of a chart. */
export interface Point {
  value: number | null
  numerator?: number
  denominator?: number
  printed: string
  /** The reading it was counted under, where it is not the indicator's own. */
  basis?: Label
  /** Where its neighbours are read differently: the same figure under their reading. */
  alike?: { printed: string; value: number | null; basis: Label }
}

export interface Asked {
  unit: string
  year: number
  /** `where.FIELD` → value. */
  where?: Readonly<Record<string, string>>
}

const queryOf = ({ unit, year, where }: Asked): Query => ({
  unit,
  year,
  ...Object.fromEntries(Object.entries(where ?? {}).map(([name, value]) => [`where.${name}`, value])),
})

export const useFigures = (asked: Asked, indicators?: readonly string[]) =>
  useQuery({
    queryKey: ['figures', asked, indicators],
    queryFn: () => get<FigureAnswer>('/figures', { ...queryOf(asked), indicator: indicators }),
  })

export const useTrace = (indicator: string, asked: Asked, after: string | null) =>
  useQuery({
    queryKey: ['figures', indicator, 'entries', asked, after],
    queryFn: () => get<TraceAnswer>(`/figures/${indicator}/entries`, { ...queryOf(asked), after, limit: 50 }),
  })

export const useSeries = (indicator: string, unit: string, years: readonly number[]) =>
  useQuery({
    queryKey: ['figures', indicator, 'series', unit, years],
    queryFn: () =>
      get<(Point & { year: number })[]>(`/figures/${indicator}/series`, { unit, years: years.join(',') }),
  })

export interface Compared {
  columns: { key: string; name: string }[]
  rows: { indicator: string; points: Point[] }[]
}

export const useCompared = (asked: Asked, by: 'units' | 'years', indicators: readonly string[]) =>
  useQuery({
    queryKey: ['figures', 'compared', asked, by, indicators],
    queryFn: () =>
      get<Compared>('/figures/compared', { unit: asked.unit, year: asked.year, by, indicator: indicators }),
    enabled: indicators.length > 0,
  })

/** What is known of one unit and year, each value with its source. */
export interface Sourced {
  unit: string | null
  name: string
  year: number
  ledger: Point | null
  signed: { report: string; printed: string } | null
  said: {
    reference: { id: string; file: string; year: number; by: string }
    quote: string
  }[]
}

export const useSources = (indicator: string, asked: Asked) =>
  useQuery({
    queryKey: ['figures', indicator, 'sources', asked],
    queryFn: () => get<Sourced[]>(`/figures/${indicator}/sources`, queryOf(asked)),
  })

export const useMonths = (indicator: string, asked: Asked) =>
  useQuery({
    queryKey: ['figures', indicator, 'months', asked],
    queryFn: () => get<{ month: number; value: number }[]>(`/figures/${indicator}/months`, queryOf(asked)),
  })

export const useFigureOfUnits = (indicator: string, asked: Asked) =>
  useQuery({
    queryKey: ['figures', indicator, 'units', asked],
    queryFn: () =>
      get<(Point & { unit: string; name: string })[]>(`/figures/${indicator}/units`, queryOf(asked)),
  })

export const useSplit = (indicator: string, asked: Asked, by: string) =>
  useQuery({
    queryKey: ['figures', indicator, 'split', asked, by],
    queryFn: () =>
      get<{ key: string; label: string; value: number }[]>(`/figures/${indicator}/split`, {
        ...queryOf(asked),
        by,
      }),
  })

export interface BasisChoice {
  unit: string
  basis: string
  since: number
  reason: string
}

/** Every figure of the unit may change by it. */
export function useChooseBasis(indicator: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (choice: BasisChoice) => post<BasisChoice>(`/figures/${indicator}/basis`, choice),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['figures'] }),
  })
}
