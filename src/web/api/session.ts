/** Who is signed in, and where they may act. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Role } from '#kernel/roles.ts'
import { get, keepToken, post, put, remove } from './client.ts'

export interface Unit {
  code: string
  name: string
  kind: string
  parent: string | null
}

export interface Account {
  id: string
  name: string
  person: string
  roles: Role[]
  mustChange: boolean
}

export type Session =
  | { signedIn: false; csrf: string }
  | { signedIn: true; csrf: string; account: Account; unit: Unit }

const kept = (session: Session): Session => {
  keepToken(session.csrf)
  return session
}

export const sessionQuery = {
  queryKey: ['session'],
  queryFn: async () => kept(await get<Session>('/session')),
  staleTime: 60_000,
}

export const useSession = () => useQuery(sessionQuery)

/** For pages behind the sign-in: the person and the unit. */
export function useMe(): { account: Account; unit: Unit; has(...roles: Role[]): boolean } {
  const { data } = useSession()
  if (!data?.signedIn) throw new Error('This page is shown to people who are signed in')
  const { account, unit } = data
  return { account, unit, has: (...roles) => roles.some((role) => account.roles.includes(role)) }
}

/** Whoever signs in or out sees nothing of the one before. */
function useNewSession<Input>(act: (input: Input) => Promise<Session>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (input: Input) => kept(await act(input)),
    onSuccess: (session) => {
      queries.setQueryData(sessionQuery.queryKey, session)
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] })
    },
  })
}

export const useSignIn = () =>
  useNewSession((input: { name: string; password: string }) => post<Session>('/session', input))

export const useChangePassword = () =>
  useNewSession((input: { old: string; new: string }) => put<Session>('/session/password', input))

export const useSignOut = () =>
  useNewSession<void>(async () => {
    sessionStorage.clear()
    return remove<Session>('/session')
  })

/** The units the person may reach: each above those under it. */
export const useUnits = () =>
  useQuery({ queryKey: ['units'], queryFn: () => get<Unit[]>('/units'), staleTime: 60_000, select: asTree })

function asTree(units: readonly Unit[]): Unit[] {
  const known = new Set(units.map((unit) => unit.code))
  const under = (parent: string): Unit[] =>
    units.filter((unit) => unit.parent === parent).flatMap((unit) => [unit, ...under(unit.code)])
  return units.filter((unit) => !known.has(unit.parent ?? '')).flatMap((unit) => [unit, ...under(unit.code)])
}
