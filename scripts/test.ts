// Runs every test, after setting up what they need; ends with the line `N passed, N failed, N skipped`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWeb } from './build-web.ts'
import { installTools } from './tools.ts'

interface Outcome {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numFailedTestSuites: number
  success: boolean
}

installTools()
buildWeb()
const folder = mkdtempSync(join(tmpdir(), 'mingfa-outcome-'))
const file = join(folder, 'outcome.json')
const vitest = join(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs')
const run = spawnSync(
  process.execPath,
  [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile=${file}`, ...process.argv.slice(2)],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    cwd: join(import.meta.dirname, '..'),
  },
)
const outcome = JSON.parse(readFileSync(file, 'utf8')) as Outcome
rmSync(folder, { recursive: true })
// A file that cannot even be read has no failed test of its own, yet it is a failure.
const failed = outcome.numFailedTests || (run.status === 0 ? 0 : 1)
console.log(
  `${outcome.numPassedTests} passed, ${failed} failed, ${outcome.numPendingTests + outcome.numTodoTests} skipped`,
)
process.exit(failed === 0 ? 0 : 1)
