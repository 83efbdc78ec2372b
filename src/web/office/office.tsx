/** The pages of the office. Each is a file of its own, fetched when it is first opened. */
import { createBrowserRouter, Navigate, RouterProvider } from 'react-router'
import { Crashed } from './crashed.tsx'

export const Office = () => <RouterProvider router={router} />

const router = createBrowserRouter([
  {
    lazy: async () => ({ Component: (await import('./shell.tsx')).Shell }),
    ErrorBoundary: Crashed,
    hydrateFallbackElement: <></>,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./desk/desk.tsx')).DeskPage }) },
      {
        path: 'list/*',
        lazy: async () => ({ Component: (await import('./list/list-page.tsx')).ListPage }),
      },
      {
        path: 'new/*',
        lazy: async () => ({ Component: (await import('./entry/new-page.tsx')).NewPage }),
      },
      {
        path: 'entry/*',
        lazy: async () => ({ Component: (await import('./entry/entry-page.tsx')).EntryPage }),
      },
      {
        path: 'import',
        lazy: async () => ({ Component: (await import('./import/imports-page.tsx')).ImportsPage }),
      },
      {
        path: 'import/:id',
        lazy: async () => ({ Component: (await import('./import/batch-page.tsx')).BatchPage }),
      },
      {
        path: 'compare',
        lazy: async () => ({ Component: (await import('./figures/compare-page.tsx')).ComparePage }),
      },
      {
        path: 'figures/:indicator?',
        lazy: async () => ({ Component: (await import('./figures/figures-page.tsx')).FiguresPage }),
      },
      {
        path: 'reports',
        lazy: async () => ({ Component: (await import('./report/reports-page.tsx')).ReportsPage }),
      },
      {
        path: 'reports/:id',
        lazy: async () => ({ Component: (await import('./report/report-page.tsx')).ReportPage }),
      },
      {
        path: 'check',
        lazy: async () => ({ Component: (await import('./check/check-page.tsx')).CheckPage }),
      },
      {
        path: 'templates',
        lazy: async () => ({ Component: (await import('./templates/templates-page.tsx')).TemplatesPage }),
      },
      {
        path: 'accounts',
        lazy: async () => ({ Component: (await import('./manage/accounts-page.tsx')).AccountsPage }),
      },
      {
        path: 'journal',
        lazy: async () => ({ Component: (await import('./manage/journal-page.tsx')).JournalPage }),
      },
      { path: '*', element: <Navigate to="/" replace /> },
    ].map((route) => ({ ...route, ErrorBoundary: Crashed })),
  },
])
