/** A report as people write it: blocks that are saved one by one, figures, comments, versions, findings, steps. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Label } from '#kernel/label.ts'
import { get, patch, post, put, remove } from './client.ts'
import type { Drift, FigureRef, ReportLine } from './reports.ts'

export type Piece = { text: string } | { figure: string }

export interface DraftBlock {
  id: string
  kind: 'heading' | 'paragraph'
  level: 1 | 2 | 3 | 4 | null
  role: string | null
  words: string
  content: Piece[]
  version: number
  changedAt: string
  changedBy: string
}

export interface Comment {
  id: string
  block: string
  at: string
  actor: string
  words: string
  resolvedAt: string | null
  resolvedBy: string | null
}

export interface VersionLine {
  n: number
  at: string
  actor: string
  event: string
  reason: string | null
}

export interface Issue {
  title?: string
  organs?: string[]
  addressees?: string[]
  documentNumber?: string
  signatories?: string[]
  copies?: string[]
  printer?: { organ: string; on: string }
  issuedOn?: string
  signature?: string[]
  note?: string
  sealed?: boolean
}

export type ChainStep = 'submit' | 'pass' | 'return' | 'sign'

export interface DraftView extends ReportLine {
  title: string
  mayWrite: boolean
  steps: ChainStep[]
  issue: Issue
  issueVersion: number
  blocks: DraftBlock[]
  figures: Record<string, FigureRef>
  drift: Drift[]
  comments: Comment[]
  versions: VersionLine[]
  todo: (Label & { role: string | null })[]
}

export interface Finding {
  id: string
  rule: string
  severity: 'error' | 'warning' | 'question'
  quote: string
  message: Label
  found: string
  expected: string
  basis: string
  block: string | null
  /** Where it begins in the block's own words, and how long it is. */
  offset: number | null
  start: number
  end: number
  waiver: { reason: string; actor: string; at: string } | null
}

export interface Change {
  what: 'same' | 'added' | 'removed'
  text: string
  figure?: string
}

export interface Comparison {
  changes: { id: string; kind: string; what: 'added' | 'removed' | 'changed' | 'moved'; words: Change[] }[]
  added: number
  removed: number
  changed: number
  moved: number
}

const draftKey = (id: string) => ['draft', id] as const

/** Others write too: the page looks again every few seconds. */
export const useDraftOf = (id: string) =>
  useQuery({
    queryKey: draftKey(id),
    queryFn: () => get<DraftView>(`/reports/${id}/draft`),
    refetchInterval: ({ state }) => (state.data?.state === 'signed' ? false : 4000),
  })

export const useFindings = (id: string) =>
  useQuery({
    queryKey: ['findings', id],
    queryFn: () => get<Finding[]>(`/reports/${id}/findings`),
    staleTime: 0,
  })

export const useFoundFigures = (id: string, search: string) =>
  useQuery({
    queryKey: ['draft', id, 'search', search],
    queryFn: () => get<FigureRef[]>(`/reports/${id}/figures`, { search }),
    enabled: search.trim() !== '',
    placeholderData: (before) => before,
  })

export const useComparison = (id: string, from: number, to: number | null) =>
  useQuery({
    queryKey: ['draft', id, 'changes', from, to],
    queryFn: () => get<Comparison>(`/reports/${id}/versions/${from}/changes`, { with: to }),
    staleTime: 0,
  })

/** Everything that changes a draft; the page's copy follows at once. */
export function useDraftActs(id: string) {
  const queries = useQueryClient()
  const base = `/reports/${id}`
  const edit = (change: (draft: DraftView) => DraftView) =>
    queries.setQueryData<DraftView>(draftKey(id), (draft) => draft && change(draft))
  const look = () => {
    void queries.invalidateQueries({ queryKey: draftKey(id) })
    void queries.invalidateQueries({ queryKey: ['findings', id] })
    void queries.invalidateQueries({ queryKey: ['report', id] })
  }
  const placed = (block: DraftBlock) => {
    // What was read before the change must not come in after it.
    void queries.cancelQueries({ queryKey: draftKey(id), exact: true })
    edit((draft) => ({
      ...draft,
      blocks: draft.blocks.map((each) => (each.id === block.id ? block : each)),
    }))
    void queries.invalidateQueries({ queryKey: ['findings', id] })
    return block
  }
  return {
    look,
    async save(
      block: string,
      sent: { version: number; words?: string; content?: Piece[] },
    ): Promise<DraftBlock> {
      return placed(await patch<DraftBlock>(`${base}/blocks/${block}`, sent))
    },
    async add(
      after: string | null,
      sent: { kind: string; level?: number | null; words?: string; content?: Piece[] },
    ): Promise<DraftBlock> {
      const block = await post<DraftBlock>(`${base}/blocks`, { after, ...sent })
      void queries.cancelQueries({ queryKey: draftKey(id), exact: true })
      edit((draft) => {
        const at = draft.blocks.findIndex((each) => each.id === after) + 1
        return { ...draft, blocks: draft.blocks.toSpliced(at, 0, block) }
      })
      return block
    },
    async drop({ id: block, version }: DraftBlock): Promise<void> {
      await remove(`${base}/blocks/${block}?version=${version}`)
      edit((draft) => ({ ...draft, blocks: draft.blocks.filter((each) => each.id !== block) }))
      look()
    },
    async take(indicator: string, where?: Record<string, string>): Promise<FigureRef> {
      const figure = await post<FigureRef>(`${base}/figures`, { indicator, where })
      edit((draft) => ({ ...draft, figures: { ...draft.figures, [figure.anchor]: figure } }))
      return figure
    },
    move: (role: string, before: string | null) => post(`${base}/parts/${role}/move`, { before }).then(look),
    refresh: (anchors?: string[]) => post(`${base}/figures/refresh`, { anchors }).then(look),
    comment: (block: string, words: string) => post(`${base}/comments`, { block, words }).then(look),
    settle: (comment: string) => post(`${base}/comments/${comment}/settled`, {}).then(look),
    keep: (note: string) => post(`${base}/versions`, { note }).then(look),
    issue: (version: number, issue: Issue) => put(`${base}/issue`, { version, ...issue }).then(look),
    waive: (finding: string, reason: string) => post(`${base}/waivers`, { finding, reason }).then(look),
    unwaive: (finding: string) => remove(`${base}/waivers/${finding}`).then(look),
    step: (step: ChainStep, reason?: string) =>
      post(`${base}/steps/${step}`, { reason }).then(() => {
        look()
        return queries.invalidateQueries({ queryKey: ['reports'] })
      }),
    publish: () => post<{ address: string }>(`${base}/publication`, {}).then(look),
  }
}

export type DraftActs = ReturnType<typeof useDraftActs>

/** One act at a time, with what went wrong. */
export const useAct = () => useMutation({ mutationFn: (act: () => Promise<unknown>) => act() })
