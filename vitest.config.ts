// The tests in three groups: everything on the embedded PostgreSQL; what touches the database again on an outside server
// (Debian's PostgreSQL); and the pages in a real browser.
import { defineConfig } from 'vitest/config'

const onDatabase = [
  'src/store/**/*.test.ts',
  'src/operations/**/*.test.ts',
  'src/reports/annual/**/*.test.ts',
  'src/reports/draft/**/*.test.ts',
  'src/server/**/*.test.ts',
  'test/contract/**/*.test.ts',
  'test/flows/**/*.test.ts',
]

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The work is shared with PostgreSQL and Chromium, which run beside.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'embedded',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          globalSetup: ['test/embedded-postgres.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: onDatabase,
          exclude: [
            'src/store/cluster*',
            'src/store/cluster/**',
            'test/flows/{crash,serving,new-ledger,gold,demonstration}*.test.ts',
          ],
          globalSetup: ['test/debian-postgres.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          globalSetup: ['test/embedded-postgres.ts'],
        },
      },
    ],
  },
})
