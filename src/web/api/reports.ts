/** Reports: composed for a unit and a year, kept in versions, each number with its entries. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post } from './client.ts'

export interface ReportLine {
  id: string
  unit: string
  year: number
  version: number
  composedAt: string
  actor: string
  state: 'drafting' | 'review' | 'approval' | 'signed'
  signedAt: string | null
  publishedAt: string | null
}

export interface FigureRef {
  anchor: string
  indicator: string
  label: string
  value: number | null
  numerator?: number
  denominator?: number
  unit: string
  printed: string
  entries: number
  basis: string
  /** Where its entries open; says which part of the indicator is meant. */
  href?: string
}

export interface Drift {
  anchor: string
  indicator: string
  printed: string
  /** Null where the indicator is no longer counted. */
  now: string | null
}

export interface Explanation extends Drift {
  total: number
  entries: {
    ledger: string
    id: string
    number: string | null
    /** Whether the report counted it, and whether it would be counted now. */
    was: boolean
    is: boolean
    changes: { at: string; actor: string; action: string; reason: string | null }[]
  }[]
}

export const useReports = (unit: string) =>
  useQuery({ queryKey: ['reports', unit], queryFn: () => get<ReportLine[]>('/reports', { unit }) })

/** The document as it is taken away; the page shows that very file. */
export const useReportPage = (id: string, edition: 'upward' | 'public', signed: boolean) =>
  useQuery({
    queryKey: ['report', id, 'html', edition, signed],
    queryFn: async () => (await fetch(`/api/reports/${id}/document.html?edition=${edition}`)).text(),
    staleTime: signed ? Number.POSITIVE_INFINITY : 0,
  })

export const useDrift = (id: string, anchor: string) =>
  useQuery({
    queryKey: ['report', id, 'drift', anchor],
    queryFn: () => get<Explanation>(`/reports/${id}/drift/${encodeURIComponent(anchor)}`),
  })

export function useCompose() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (asked: { unit: string; year: number }) => post<ReportLine>('/reports', asked),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['reports'] }),
  })
}
