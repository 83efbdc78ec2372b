// Everything that is checked, in one command: format, lint, types, tests.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)
const steps: [string, ...string[]][] = [
  [bin('biome'), 'check', '--error-on-warnings', '.'],
  [bin('oxlint'), '--type-aware', '--deny-warnings', 'src', 'samples', 'test', 'scripts'],
  [bin('tsc'), '-p', '.'],
  [process.execPath, join(root, 'scripts', 'test.ts')],
]
for (const [command, ...args] of steps) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (done.status !== 0) process.exit(1)
}
