/** Units, accounts and the journal. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Role } from '#kernel/roles.ts'
import { get, patch, post } from './client.ts'
import type { Unit } from './session.ts'

export interface AccountLine {
  id: string
  name: string
  person: string
  unit: string
  roles: Role[]
  disabled: boolean
  lockedUntil: string | null
}

export interface JournalLine {
  office: string
  position: number
  at: string
  actor: string
  action: string
  ledger: string
  entry: string | null
  version: number | null
  reason: string | null
  fields: string[]
}

export interface Verification {
  entries: number
  journal: number
  ok: boolean
  broken: { office: string; position?: number; ledger?: string; entry?: string; what: string }[]
}

export const useAccounts = () =>
  useQuery({ queryKey: ['accounts'], queryFn: () => get<AccountLine[]>('/accounts') })

function useManaging<Input, Answer>(root: string, act: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: act, onSuccess: () => queries.invalidateQueries({ queryKey: [root] }) })
}

export const useAddUnit = () =>
  useManaging('units', (unit: { code: string; name: string; kind?: string; parent?: string }) =>
    post<Unit>('/units', unit),
  )

export const useAddAccount = () =>
  useManaging('accounts', (account: { name: string; person: string; unit: string; roles: Role[] }) =>
    post<AccountLine & { password: string }>('/accounts', account),
  )

export const useChangeAccount = () =>
  useManaging(
    'accounts',
    ({ id, ...change }: { id: string; person?: string; roles?: Role[]; disabled?: boolean }) =>
      patch<AccountLine>(`/accounts/${id}`, change),
  )

export const useResetPassword = () =>
  useManaging('accounts', (id: string) => post<{ password: string }>(`/accounts/${id}/reset`))

export const useJournal = (unit: string) =>
  useInfiniteQuery({
    queryKey: ['journal', unit],
    queryFn: ({ pageParam }) =>
      get<{ lines: JournalLine[]; next: string | null }>('/journal', { unit, after: pageParam }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })

export const useVerify = () => useMutation({ mutationFn: () => post<Verification>('/verify') })
