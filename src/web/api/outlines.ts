/** The outline that a unit settles for its reports on a year. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { get, put } from './client.ts'

export interface OutlineGroup {
  heading: string
  parts: string[]
}

export interface Outline {
  unit: string
  year: number
  headings: 'outline-2021' | 'outline-2015'
  order: (string | OutlineGroup)[]
  settledFor: number | null
  version: number
}

export const useOutline = (unit: string, year: number) =>
  useQuery({
    queryKey: ['outline', unit, year],
    queryFn: () => get<Outline>('/report-outline', { unit, year }),
  })

export function useSettleOutline() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (outline: Outline) => put<Outline>('/report-outline', outline),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['outline'] }),
  })
}
