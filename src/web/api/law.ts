/** When a limit of the law ends, day by day. */
import { useQuery } from '@tanstack/react-query'
import { get, type Query } from './client.ts'

export interface DueDay {
  date: string
  counted: boolean
  reason: string
}

export interface DueAnswer {
  due: string
  limit: { id: string; amount: number; unit: string; law: string; article: string; version: string }
  days: DueDay[]
  nominal: string
  warnings: string[]
}

export const useDue = (limit: string, query: Query) =>
  useQuery({
    queryKey: ['due', limit, query],
    queryFn: () => get<DueAnswer>(`/due/${limit}`, query),
    staleTime: Number.POSITIVE_INFINITY,
  })
