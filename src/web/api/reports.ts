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

type Block =
  | { kind: 'heading' }
  | { kind: 'paragraph'; content: ({ text: string } | { figure: FigureRef })[] }

export interface ReportView extends ReportLine {
  document: { title: string; body: Block[]; attachments?: { body: Block[] }[] }
  drift: Drift[]
}

/** Every figure of a report in reading order. */
export function figuresIn({ document }: ReportView): FigureRef[] {
  const blocks = [document.body, ...(document.attachments ?? []).map((each) => each.body)].flat()
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.content.flatMap((inline) => ('figure' in inline ? [inline.figure] : []))
      : [],
  )
}

export const useReports = (unit: string) =>
  useQuery({ queryKey: ['reports', unit], queryFn: () => get<ReportLine[]>('/reports', { unit }) })

export const useReport = (id: string) =>
  useQuery({ queryKey: ['report', id], queryFn: () => get<ReportView>(`/reports/${id}`) })

/** The document as it is taken away; the page shows that very file. */
export const useReportPage = (id: string) =>
  useQuery({
    queryKey: ['report', id, 'html'],
    queryFn: async () => (await fetch(`/api/reports/${id}/document.html`)).text(),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const useDrift = (id: string, anchor: string) =>
  useQuery({
    queryKey: ['report', id, 'drift', anchor],
    queryFn: () => get<Explanation>(`/reports/${id}/drift/${encodeURIComponent(anchor)}`),
  })

export function useCompose() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (asked: { unit: string; year: number }) => post<ReportView>('/reports', asked),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['reports'] }),
  })
}
