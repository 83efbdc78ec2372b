/** Entries of any kind of record: lists, one entry, its history, and what may be done with it. */
import { keepPreviousData, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Label } from '#kernel/label.ts'
import type { ClockReading } from '#kernel/procedure.ts'
import type { Row } from '#kernel/tally.ts'
import { catalogue } from '#ledgers/index.ts'
import { get, patch, post, type Query } from './client.ts'

export type PartRow = Row & { id?: string }
export type PartRows = Readonly<Record<string, readonly PartRow[]>>

export interface EntryView {
  id: string
  ledger: string
  office: string
  number: string
  status: string
  version: number
  batch: string | null
  values: Row
  parts: PartRows
}

export interface OpenEntryView extends EntryView {
  clocks: ClockReading[]
  steps: string[]
  correctable: boolean
}

export interface ListAnswer {
  total: number
  entries: EntryView[]
  next: string | null
}

export interface ChangeView {
  position: number
  at: string
  actor: string
  action: string
  version: number | null
  reason: string | null
  change: Record<string, unknown>
}

export interface CountingReport {
  id: string
  unit: string
  year: number
  version: number
}

/** What both sides said, where somebody else was quicker. */
export interface Stale {
  current: EntryView
  sent: { values: Row; parts: PartRows }
}

export interface Sending {
  version: number
  values: Row
  parts?: PartRows
  key: string
}

export const useEntries = (path: string, query: Query) =>
  useQuery({
    queryKey: ['list', path, query],
    queryFn: () => get<ListAnswer>(`/${path}`, query),
    placeholderData: keepPreviousData,
  })

/** The entries of these kinds whose words or number hold what is typed: what a link may name. */
export const useNumbersLike = (paths: readonly string[], typed: string) =>
  useQueries({
    queries: paths.map((path) => ({
      queryKey: ['list', path, { search: typed, limit: 8 }],
      queryFn: () => get<ListAnswer>(`/${path}`, { search: typed, limit: 8 }),
      enabled: typed.trim().length >= 2,
    })),
    combine: (answers) =>
      answers.flatMap(({ data }, index) =>
        (data?.entries ?? []).map(({ number, values }) => ({
          number,
          title: String(values[catalogue.kindAt(paths[index]!)!.title] ?? ''),
        })),
      ),
  })

export interface MatterEntry {
  ledger: string
  id: string
  number: string
  status: string
  title: string
}

export interface MatterEvent extends Label {
  on: string
  ledger: string
  id: string
  number: string
}

export interface Matter {
  entries: MatterEntry[]
  events: MatterEvent[]
}

export const useMatter = (path: string, id: string) =>
  useQuery({ queryKey: ['entry', path, id, 'matter'], queryFn: () => get<Matter>(`/${path}/${id}/matter`) })

export const useEntry = (path: string, id: string) =>
  useQuery({ queryKey: ['entry', path, id], queryFn: () => get<OpenEntryView>(`/${path}/${id}`) })

export const useChanges = (path: string, id: string) =>
  useQuery({
    queryKey: ['entry', path, id, 'changes'],
    queryFn: () => get<ChangeView[]>(`/${path}/${id}/changes`),
  })

export const useCountingReports = (path: string, id: string) =>
  useQuery({
    queryKey: ['entry', path, id, 'reports'],
    queryFn: () => get<CountingReport[]>(`/${path}/${id}/reports`),
  })

/** After any write, what hangs together with it is read again: history, lists, desk and figures. */
function useWriting<Input>(act: (input: Input) => Promise<OpenEntryView>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: (entry) => {
      queries.setQueryData(['entry', entry.ledger, entry.id], entry)
      void queries.invalidateQueries({ queryKey: ['entry', entry.ledger, entry.id] })
      for (const root of ['list', 'desk', 'figures']) void queries.invalidateQueries({ queryKey: [root] })
    },
  })
}

export const useOpen = (path: string) =>
  useWriting(({ key, ...body }: { office: string; values: Row; parts: PartRows; key: string }) =>
    post<OpenEntryView>(`/${path}`, body, key),
  )

export const useStep = (path: string, id: string, step: string) =>
  useWriting(({ key, ...body }: Sending) => post<OpenEntryView>(`/${path}/${id}/steps/${step}`, body, key))

export const useCorrect = (path: string, id: string) =>
  useWriting(({ key, ...body }: Sending & { reason: string }) =>
    patch<OpenEntryView>(`/${path}/${id}`, body, key),
  )

export const useReveal = (path: string, id: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (asked: { field: string; row?: string; purpose: string }) =>
      post<{ value: unknown }>(`/${path}/${id}/reveal`, asked),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['entry', path, id, 'changes'] }),
  })
}
