/** Reports handed in to be read: sent again with each question, since the server keeps nothing of them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Label } from '#kernel/label.ts'
import { addressWith, get, post, postForFile, remove } from './client.ts'
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

/** A place in another report, with the words around it. */
export interface Elsewhere extends Span {
  file: string
  unit_name: string | null
  year: number | null
  before: string
  quote: string
  after: string
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
  elsewhere: Elsewhere[]
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

export type BesideAs = 'history' | 'peer'

/** A report that stands beside the one that was read, or might. */
export interface Beside {
  as: BesideAs
  id: string | null
  source: 'kept' | 'signed' | 'handed'
  unit_name: string
  year: number
  file: string
  at: string
  by: string
  taken: boolean
}

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
  beside: Beside[]
  unread: Unread[]
}

/** A file that could not be read, and why. */
export interface Unread {
  file: string
  message: string
  message_en: string
}

/** A file, or text that was pasted. */
export type HandedIn = File | string

export interface BesideFile {
  as: BesideAs
  file: File
}

function bodyOf(handed: HandedIn, beside: readonly BesideFile[] = []): unknown {
  if (typeof handed === 'string' && beside.length === 0) return { text: handed }
  const form = new FormData()
  const file = typeof handed === 'string' ? new File([handed], '', { type: 'text/plain' }) : handed
  for (const each of beside) form.append(each.as, each.file, each.file.name)
  form.append('file', file, file.name || 'text.txt')
  return form
}

export interface CheckRequest {
  handed: HandedIn
  /** Whose ledgers it is held against; null: nobody's. */
  unit: string | null
  /** The ids of what stands beside it; null: all that fits. */
  ids: Readonly<Record<BesideAs, readonly string[]>> | null
  files: readonly BesideFile[]
}

const addressOf = (path: string, { unit, ids }: CheckRequest): string =>
  addressWith(path, {
    unit,
    history: ids?.history,
    peer: ids?.peer,
    beside: ids?.history.length === 0 && ids.peer.length === 0 ? 'none' : null,
  })

export const useCheck = () =>
  useMutation({
    mutationFn: (request: CheckRequest) =>
      post<CheckAnswer>(addressOf('/checks', request), bodyOf(request.handed, request.files)),
  })

export const useTakeChecked = () =>
  useMutation({
    mutationFn: async ({
      request,
      as,
    }: {
      request: CheckRequest
      as: 'findings.sarif' | 'commented.docx'
    }) => ({
      as,
      file: await postForFile(addressOf(`/checks/${as}`, request), bodyOf(request.handed, request.files)),
    }),
  })

/** A report kept on purpose, to be set beside others. */
export interface Reference {
  id: string
  source: 'kept' | 'signed'
  unit: string
  unit_name: string
  year: number
  file: string
  sha256: string
  at: string
  by: string
}

export interface ReferenceFigure {
  place_start: number
  place_end: number
  indicator: string
  year: number
  quote: string
  value: number
  unit: string
}

export const useReferences = () =>
  useQuery({
    queryKey: ['references'],
    queryFn: async () => (await get<{ references: Reference[] }>('/references')).references,
  })

export const useReference = (id: string) =>
  useQuery({
    queryKey: ['references', id],
    queryFn: () => get<Reference & { text: string; figures: ReferenceFigure[] }>(`/references/${id}`),
  })

function useChanging<Input, Answer>(act: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['references'] }),
  })
}

export const useKeepReference = () =>
  useChanging(({ handed, unit_name, year }: { handed: HandedIn; unit_name: string; year: number }) =>
    post<Reference & { masked: number }>(addressWith('/references', { unit_name, year }), bodyOf(handed)),
  )

export const useRemoveReference = () => useChanging((id: string) => remove<null>(`/references/${id}`))

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
  copied: { sentence: string; places: { file: string; unit_name: string | null; year: number | null }[] }[]
  lastYear: { file: string; unit_name: string | null; message: Label; elsewhere: Elsewhere[] }[]
  /** The county's report, where one was read. */
  county: string | null
  unread: Unread[]
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
