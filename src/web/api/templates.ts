/** Forms of superiors: kept, and filled from the ledgers. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { addressWith, get, post, remove } from './client.ts'

export interface TemplateLine {
  id: string
  unit: string
  name: string
  bytes: number
  uploadedAt: string
  by: string
}

/** A form just kept: how many cells the ledgers fill, and the marks that nothing answers to. */
export interface KeptTemplate extends TemplateLine {
  cells: number
  unknown: string[]
}

export const useTemplates = (unit: string) =>
  useQuery({
    queryKey: ['templates', unit],
    queryFn: async () => (await get<{ templates: TemplateLine[] }>('/templates', { unit })).templates,
  })

function useChanging<Input, Answer>(act: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['templates'] }),
  })
}

export const useKeepTemplate = (unit: string) =>
  useChanging((file: File) => {
    const form = new FormData()
    form.append('file', file, file.name)
    return post<KeptTemplate>(addressWith('/templates', { unit }), form)
  })

export const useRemoveTemplate = () => useChanging((id: string) => remove<null>(`/templates/${id}`))

/** Where the filled form is taken. */
export const filledAddress = (id: string, unit: string, year: number): string =>
  `/api${addressWith(`/templates/${id}/filled.xlsx`, { unit, year })}`
