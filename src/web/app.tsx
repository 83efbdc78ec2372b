/** The door and what lies behind it. Until somebody is signed in, nothing of the office is fetched. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { Language } from '#kernel/label.ts'
import { isApiError } from './api/client.ts'
import { sessionQuery, useSession } from './api/session.ts'
import { LanguageProvider } from './language.tsx'
import { ChangePassword, SignIn } from './office/sign-in.tsx'
import { Failure } from './parts/failure.tsx'
import { Toasts } from './parts/toast.tsx'
import type { Texts } from './texts/index.ts'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) =>
        failures < 2 && isApiError(error) && (error.status === 0 || error.status === 503),
    },
  },
})

/** A session that ended, wherever it is noticed, leads to the sign-in; drafts wait in the tab. */
queries.getQueryCache().subscribe(({ type, query }) => {
  const { error } = query.state
  if (type !== 'updated' || !isApiError(error) || query.queryKey[0] === 'session') return
  if (error.body.code === 'not_signed_in' || error.body.code === 'must_change')
    void queries.refetchQueries({ queryKey: sessionQuery.queryKey })
})

const Office = lazy(async () => ({ default: (await import('./office/office.tsx')).Office }))

export function App({ language, texts }: { language: Language; texts: Texts }) {
  return (
    <LanguageProvider language={language} texts={texts}>
      <QueryClientProvider client={queries}>
        <Toasts>
          <Suspense>
            <Door />
          </Suspense>
        </Toasts>
      </QueryClientProvider>
    </LanguageProvider>
  )
}

function Door() {
  const { data, error, refetch } = useSession()
  if (!data) return error ? <Failure error={error} again={() => void refetch()} /> : null
  if (!data.signedIn) return <SignIn />
  return data.account.mustChange ? <ChangePassword forced /> : <Office />
}
