/** House rules that a machine can check: which room may import which, what no file outside a ledger may know, what the repository never says. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#ledgers/index.ts'

const root = join(import.meta.dirname, '..')
const files = execFileSync(
  'git',
  ['-c', 'core.quotePath=false', 'ls-files', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const sources = files.filter((path) => /^src\/.*\.tsx?$/.test(path) && !/\.(test|fixture|d)\.ts$/.test(path))

/** What each room may import besides itself. */
const allowed: Record<string, readonly string[]> = {
  kernel: [],
  law: ['kernel'],
  ledgers: ['kernel', 'law'],
  store: ['kernel'],
  operations: ['kernel', 'store', 'law'],
  reading: ['kernel', 'law', 'ledgers'],
  checks: ['kernel', 'law', 'ledgers', 'reading'],
  reports: ['kernel', 'law', 'ledgers', 'store', 'operations', 'reading', 'checks'],
  server: ['kernel', 'law', 'ledgers', 'store', 'operations', 'reading', 'checks', 'reports'],
  cli: ['kernel', 'law', 'ledgers', 'store', 'operations', 'reading', 'checks', 'reports', 'server'],
  web: ['kernel', 'law', 'ledgers'],
}

const roomOf = (path: string) => path.split('/')[1]!

function importsOf(path: string): string[] {
  const written = [...read(path).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!)
  return written.flatMap((target) => {
    if (target.startsWith('#')) return [target.slice(1).split('/')[0]!]
    if (!target.startsWith('.')) return []
    const resolved = relative(root, join(root, path, '..', target))
    return resolved.startsWith('src/') && resolved.split('/').length > 2 ? [roomOf(resolved)] : []
  })
}

describe('the house', () => {
  test('imports run one way', () => {
    const wrong = sources
      .filter((path) => path.split('/').length > 2)
      .flatMap((path) => {
        const room = roomOf(path)
        return importsOf(path)
          .filter((target) => target !== room && target in allowed && !allowed[room]!.includes(target))
          .map((target) => `${path} → ${target}`)
      })
    expect(wrong).toEqual([])
  })

  test('no file outside the ledgers decides by the name of one', () => {
    const ids = catalogue.ledgers.map((ledger) => ledger.id).join('|')
    const asks = new RegExp(`(?:===|!==|case)\\s*'(?:${ids})'`)
    const asking = sources.filter((path) => !path.startsWith('src/ledgers/') && asks.test(read(path)))
    expect(asking).toEqual([])
  })

  test('every file of the house is imported by another or is a way in', () => {
    const ways = new Set(['src/main.ts', 'src/cli/main.ts', 'src/web/main.tsx'])
    const named = new Set(
      files
        .filter((path) => /\.(tsx?|mjs|html)$/.test(path))
        .flatMap((path) =>
          [...read(path).matchAll(/['"]([^'"\s]+\.tsx?)['"]/g)].map((match) => match[1]!.split('/').at(-1)!),
        ),
    )
    expect(sources.filter((path) => !ways.has(path) && !named.has(path.split('/').at(-1)!))).toEqual([])
  })

  test('the repository speaks of the product alone', () => {
    const said = files
      .filter(
        (path) => !/\.(png|xlsx)$/.test(path) && path !== 'test/tidy.test.ts' && path !== 'package-lock.json',
      )
      .filter((path) => /\/work\/|\/root\/|registry\.npm|deb\.debian/.test(read(path)))
    expect(said).toEqual([])
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })
})
