/** Lists kept by name. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, remove } from './client.ts'

export interface SavedList {
  id: string
  unit: string
  ledger: string
  name: string
  query: Record<string, string>
}

export const useSavedLists = (unit: string, ledger: string) =>
  useQuery({
    queryKey: ['lists', unit, ledger],
    queryFn: async () => (await get<{ lists: SavedList[] }>('/lists', { unit, ledger })).lists,
  })

function useChanging<Input, Answer>(act: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['lists'] }),
  })
}

export const useSaveList = () =>
  useChanging((list: Omit<SavedList, 'id' | 'unit'>) => post<SavedList>('/lists', list))

export const useRemoveList = () => useChanging((id: string) => remove<null>(`/lists/${id}`))
