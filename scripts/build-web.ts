// Builds the web application where it is missing or older than its sources.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const sources = ['src/web', 'src/kernel', 'src/law', 'src/ledgers', 'vite.config.ts', 'package-lock.json']

export function buildWeb(): void {
  const page = join(root, 'dist', 'web', 'index.html')
  if (
    existsSync(page) &&
    statSync(page).mtimeMs > Math.max(...sources.map((path) => newest(join(root, path))))
  )
    return
  console.error('Building the web application …')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 'inherit'],
  })
  if (built.status !== 0) throw new Error('网页没有构建成功，见上面的信息。')
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path)
  return statSync(path).isDirectory()
    ? Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
    : mtimeMs
}
