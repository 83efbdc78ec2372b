/** What waits on the desk. */
import { useQuery } from '@tanstack/react-query'
import { get } from './client.ts'

export interface DueItem {
  ledger: string
  id: string
  office: string
  number: string
  title: string | null
  clock: string
  zh: string
  en: string
  due: string
  state: 'running' | 'overdue'
  law: string
  article: string
}

export interface ArrivedItem {
  ledger: string
  id: string
  office: string
  number: string
  title: string | null
  /** Null where the office has not written the day. */
  on: string | null
  status: string
}

export interface Desk {
  due: DueItem[]
  dueTotals: { overdue: number; soon: number; later: number }
  arrived: ArrivedItem[]
  counts: { ledger: string; total: number }[]
}

export const useDesk = (unit: string, enabled = true) =>
  useQuery({ queryKey: ['desk', unit], queryFn: () => get<Desk>('/desk', { unit }), enabled })
