/** Reports handed in to be read: sent again with each question, since the server keeps nothing of them. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Label } from '#kernel/label.ts'
import { addressWith, post, postForFile } from './client.ts'
import type { ReportLine } from './reports.ts'

export interface Span {
  start: number
  end: number
}

export interface ReadFigure extends Span {
  quote: string
  value: number
  approx: 'exact' | 'at_least' | 'about'
  unit: string
  indicator: string | null
  confidence: number
  clause: Span
}

export interface Finding extends Span {
  rule: string
  severity: 'error' | 'warning' | 'question'
  quote: string
  message: Label
  found: string
  expected: string
  basis: string
  also: Span[]
}

export interface LedgerFigure {
  value: number | null
  printed: string
  entries?: string[]
}

export type SectionRole =
  | 'opening'
  | 'measures'
  | 'shortcomings'
  | 'principals'
  | 'plan'
  | 'other'
  | 'closing'

export interface CheckAnswer {
  report: {
    file: string
    text: string
    unit_name: string | null
    year: number | null
    sections: (Span & { role: SectionRole; heading: string })[]
    figures: ReadFigure[]
    citations: Span[]
  }
  findings: Finding[]
  ledgers: Record<string, LedgerFigure> | null
}

/** A file, or text that was pasted. */
export type HandedIn = File | string

function bodyOf(handed: HandedIn): unknown {
  if (typeof handed === 'string') return { text: handed }
  const form = new FormData()
  form.append('file', handed, handed.name)
  return form
}

export interface CheckRequest {
  handed: HandedIn
  /** Whose ledgers it is held against; null: nobody's. */
  unit: string | null
}

export const useCheck = () =>
  useMutation({
    mutationFn: ({ handed, unit }: CheckRequest) =>
      post<CheckAnswer>(addressWith('/checks', { unit }), bodyOf(handed)),
  })

export const useTakeChecked = () =>
  useMutation({
    mutationFn: async ({ handed, unit, as }: CheckRequest & { as: 'findings.sarif' | 'commented.docx' }) => ({
      as,
      file: await postForFile(addressWith(`/checks/${as}`, { unit }), bodyOf(handed)),
    }),
  })

export interface Continued extends ReportLine {
  taken: number
  unsupported: { quote: string; sentence: string; why: Label }[]
}

export function useContinue() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ handed, unit, year }: { handed: HandedIn; unit: string; year: number }) =>
      post<Continued>(addressWith('/reports/continued', { unit, year }), bodyOf(handed)),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['reports'] }),
  })
}

export interface Batch {
  parts: { file: string; unit_name: string | null; year: number | null; lacks: string[] }[]
  sums: { indicator: string; county: number; units: { file: string; value: number }[]; sum: number }[]
  copied: { sentence: string; places: { file: string; unit_name: string | null }[] }[]
  /** The county's report, where one was read. */
  county: string | null
  unread: { file: string; message: string; message_en: string }[]
}

export const useBatch = () =>
  useMutation({
    mutationFn: ({ files, county }: { files: readonly File[]; county: File | null }) => {
      const form = new FormData()
      if (county) form.append('county', county, county.name)
      for (const file of files) form.append('file', file, file.name)
      return post<Batch>('/checks/batch', form)
    },
  })
