/**
 * docs/a-new-ledger.md, followed to the letter in a copy of the repository: its folder, its line in the list and the
 * migration that the diff prints are all that is added, and the ledger works from types to figures.
 */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const page = await readFile(join(root, 'docs/a-new-ledger.md'), 'utf8')

/** The page's own files: blocks that begin with the path they stand under. */
const files = [...page.matchAll(/```ts\n\/\/ (src\/ledgers\/\S+)\n([\s\S]*?)```/g)].map(([, path, text]) => ({
  path: path!,
  text: text!,
}))
const line = /```ts\n(import \{ (\w+) \} from '\.\/[\w-]+\/index\.ts')\n```/.exec(page)!
const csv = /```csv\n([\s\S]*?)```/.exec(page)![1]!

async function copy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mingfa-new-ledger-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const { stdout } = await run('git', ['-c', 'core.quotePath=false', 'ls-files'], {
    cwd: root,
    maxBuffer: 1 << 24,
  })
  const needed =
    /^(?:src|migrations|samples|scripts|test|bin)\/|^(?:package\.json|tsconfig\.json|vitest\.config\.ts)$/
  for (const path of stdout.split('\n').filter((each) => needed.test(each))) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await cp(join(root, path), join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

test('a ledger made by the page compiles, passes the suite of every ledger, and gives its figures', async () => {
  const folder = await copy()
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const list = join(folder, 'src/ledgers/index.ts')
  const listed = await readFile(list, 'utf8')
  await writeFile(
    list,
    listed
      .replace('import { campaign }', `${line[1]}\nimport { campaign }`)
      .replace("'Enforcement',", `'Enforcement',\n    ${line[2]},`),
  )
  const node = (...args: string[]) =>
    run(process.execPath, args, {
      cwd: folder,
      maxBuffer: 1 << 26,
      env: {
        ...process.env,
        MINGFA_DATA: join(folder, 'data'),
        DATABASE_URL: '',
        VITEST: '',
        NODE_OPTIONS: '',
        NO_COLOR: '1',
      },
    })
  const migration = (await node('scripts/db-diff.ts')).stdout
  expect(migration).toMatch(/^create table compensation \(/)
  expect(migration.match(/^create table/gm)).toHaveLength(1)
  await writeFile(join(folder, 'migrations/9999-compensation.sql'), migration)
  expect((await node('scripts/db-diff.ts')).stdout).toContain('没有要做的')

  await node('node_modules/typescript/bin/tsc', '-p', '.')
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'embedded']
  await node(...vitest, 'src/ledgers')
  const suite = await node(...vitest, 'test/contract/ledgers.test.ts', '-t', 'compensation')
  expect(suite.stdout).toMatch(/Tests +7 passed/)

  const mingfa = async (...args: string[]) =>
    JSON.parse((await node('src/cli/main.ts', ...args, '--json')).stdout) as Record<string, unknown>
  await writeFile(join(folder, '赔偿台账.csv'), csv)
  await mingfa('unit', 'add', '500300000000', '某县人民政府', '--kind', 'county')
  const unit = ['--unit', '500300000000']
  expect(await mingfa('import', '赔偿台账.csv', ...unit)).toMatchObject({
    files: [{ sheets: [{ ledger: 'compensation', added: 2, rejected: [{ row: 5 }] }] }],
  })
  expect(
    await mingfa('figures', ...unit, '--year', '2024', '--indicator', 'compensation.amount'),
  ).toMatchObject({
    figures: [{ value: 2.5, printed: '2.5万元' }],
  })
  expect(await mingfa('trace', 'compensation.amount', ...unit, '--year', '2024')).toMatchObject({ total: 1 })
  expect(await mingfa('verify')).toMatchObject({ ok: true, entries: 2 })
}, 300_000)
