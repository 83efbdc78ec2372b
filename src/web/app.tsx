/** Joins the pages. Each page is a file of its own, fetched when it is first opened. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createBrowserRouter, Navigate, RouterProvider } from 'react-router'
import type { Language } from '#kernel/label.ts'
import { isApiError } from './api/client.ts'
import { sessionQuery, useSession } from './api/session.ts'
import { LanguageProvider } from './language.tsx'
import { Crashed } from './office/crashed.tsx'
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

const router = createBrowserRouter([
  {
    lazy: async () => ({ Component: (await import('./office/shell.tsx')).Shell }),
    ErrorBoundary: Crashed,
    hydrateFallbackElement: <></>,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./office/desk/desk.tsx')).DeskPage }) },
      {
        path: 'list/*',
        lazy: async () => ({ Component: (await import('./office/list/list-page.tsx')).ListPage }),
      },
      {
        path: 'new/*',
        lazy: async () => ({ Component: (await import('./office/entry/new-page.tsx')).NewPage }),
      },
      {
        path: 'entry/*',
        lazy: async () => ({ Component: (await import('./office/entry/entry-page.tsx')).EntryPage }),
      },
      {
        path: 'import',
        lazy: async () => ({ Component: (await import('./office/import/imports-page.tsx')).ImportsPage }),
      },
      {
        path: 'import/:id',
        lazy: async () => ({ Component: (await import('./office/import/batch-page.tsx')).BatchPage }),
      },
      {
        path: 'figures/:indicator?',
        lazy: async () => ({ Component: (await import('./office/figures/figures-page.tsx')).FiguresPage }),
      },
      {
        path: 'reports',
        lazy: async () => ({ Component: (await import('./office/report/reports-page.tsx')).ReportsPage }),
      },
      {
        path: 'reports/:id',
        lazy: async () => ({ Component: (await import('./office/report/report-page.tsx')).ReportPage }),
      },
      {
        path: 'accounts',
        lazy: async () => ({ Component: (await import('./office/manage/accounts-page.tsx')).AccountsPage }),
      },
      {
        path: 'journal',
        lazy: async () => ({ Component: (await import('./office/manage/journal-page.tsx')).JournalPage }),
      },
      { path: '*', element: <Navigate to="/" replace /> },
    ].map((route) => ({ ...route, ErrorBoundary: Crashed })),
  },
])

export function App({ language, texts }: { language: Language; texts: Texts }) {
  return (
    <LanguageProvider language={language} texts={texts}>
      <QueryClientProvider client={queries}>
        <Toasts>
          <Door />
        </Toasts>
      </QueryClientProvider>
    </LanguageProvider>
  )
}

/** Nothing of the office is fetched or shown before somebody is signed in. */
function Door() {
  const { data, error, refetch } = useSession()
  if (!data) return error ? <Failure error={error} again={() => void refetch()} /> : null
  if (!data.signedIn) return <SignIn />
  return data.account.mustChange ? <ChangePassword forced /> : <RouterProvider router={router} />
}
