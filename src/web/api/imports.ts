/** Imports of an office's own workbooks: from the dropped file to the rows that are in. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { addressWith, get, post, put } from './client.ts'

export type BatchState = 'reading' | 'previewed' | 'running' | 'done' | 'failed' | 'cancelled' | 'undone'

export interface SheetView {
  sheet: string
  ledger: string | null
  part: string | null
  unrecognised?: string
  headerRows: number[]
  layout: { column: number; heading: string; field: string | null; sample: string[] }[]
  read: number
  added: number
  unchanged: number
  changed: number
  skipped: { row: number; reason: string }[]
  skippedTotal: number
  rejected: { row: number; column: string | null; value: string | null; reason: string; kind: string }[]
  rejectedTotal: number
}

export interface BatchView {
  id: string
  file: string
  office: string
  state: BatchState
  startedAt: string
  finishedAt: string | null
  actor: string
  progress: { read: number; estimate: number }
  error?: string
  sheets: SheetView[]
}

export interface SheetMapping {
  ledger: string | null
  part?: string | null
  columns: Record<string, string | null>
}

const working = (state: BatchState | undefined) => state === 'reading' || state === 'running'

export const useImports = (unit: string) =>
  useQuery({
    queryKey: ['imports', unit],
    queryFn: async () => (await get<{ batches: BatchView[] }>('/imports', { unit })).batches,
    refetchInterval: ({ state }) => (state.data?.some((batch) => working(batch.state)) ? 1000 : false),
  })

/** Asked again while the server works on it, whatever page the person has been to meanwhile. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: ['import', id],
    queryFn: () => get<BatchView>(`/imports/${id}`),
    refetchInterval: ({ state }) => (working(state.data?.state) ? 700 : false),
  })

const touched = ['import', 'imports', 'list', 'desk', 'figures']

function useImporting<Input, Answer>(act: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => Promise.all(touched.map((root) => queries.invalidateQueries({ queryKey: [root] }))),
  })
}

export const useUpload = (unit: string) =>
  useImporting(({ files, year }: { files: readonly File[]; year: string }) => {
    const form = new FormData()
    for (const file of files) form.append('file', file, file.name)
    return post<{ batches: BatchView[] }>(addressWith('/imports', { unit, year }), form)
  })

export const useMapping = (id: string) =>
  useImporting((sheets: Record<string, SheetMapping>) => put<BatchView>(`/imports/${id}/mapping`, { sheets }))
export const useRunImport = (id: string) =>
  useImporting<void, BatchView>(() => post<BatchView>(`/imports/${id}/run`))
export const useCancelImport = (id: string) =>
  useImporting<void, BatchView>(() => post<BatchView>(`/imports/${id}/cancel`))
export const useUndoImport = (id: string) =>
  useImporting<void, { removed: number; kept: number }>(() =>
    post<{ removed: number; kept: number }>(`/imports/${id}/undo`),
  )
