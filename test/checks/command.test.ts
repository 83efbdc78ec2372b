/** `mingfa report check` and `report batch` as they are called: their answers, their exit codes, the Word document handed back. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { afterAll, expect, test } from 'vitest'
import { textOfDocx } from '#reading/source/docx.ts'
import { madeUp } from './made-up.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingfa-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')
function run(...args: string[]) {
  const done = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8' })
  return { exit: done.status, out: done.stdout, told: done.stderr }
}

const clean = madeUp(3)
const wrong = clean.replace('扎实推进法治政府建设', '扎实推进法制政府建设')
writeFileSync(join(folder, 'clean.txt'), clean)
writeFileSync(join(folder, 'wrong.txt'), wrong)

test('a clean report exits 0, one with an error exits 1 and says where', () => {
  expect(run('report', 'check', 'clean.txt', '--json')).toMatchObject({
    exit: 0,
    out: '{"file":"clean.txt","findings":[]}\n',
  })
  const { exit, out } = run('report', 'check', 'wrong.txt', '--json')
  const [finding] = JSON.parse(out).findings
  expect(exit).toBe(1)
  expect(finding).toMatchObject({
    rule: 'set-terms',
    severity: 'error',
    quote: '法制政府',
    expected: '法治政府',
    also: [],
  })
  expect(wrong.slice(finding.start, finding.end)).toBe('法制政府')
  expect(typeof finding.message).toBe('string')
})

test('several files give a line each, and one that is not there keeps none back', () => {
  const { exit, out, told } = run('report', 'check', 'clean.txt', 'gone.txt', 'wrong.txt', '--json')
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ file, error, findings }) => [file, error?.code ?? findings.length])).toEqual([
    ['clean.txt', 0],
    ['gone.txt', 'no_such_file'],
    ['wrong.txt', 1],
  ])
  expect(exit).toBe(1)
  expect(told).toContain('没有文件 gone.txt')
})

test('SARIF holds all files in one document', () => {
  const { exit, out } = run('report', 'check', 'clean.txt', 'wrong.txt', '--sarif')
  const { version, runs } = JSON.parse(out)
  expect([exit, version, runs[0].artifacts.length, runs[0].results.length]).toEqual([1, '2.1.0', 2, 1])
})

test('a Word report comes back with its comments', async () => {
  const lines = wrong.split('\n').filter((line) => line !== '')
  writeFileSync(
    join(folder, 'wrong.docx'),
    await Packer.toBuffer(
      new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }),
    ),
  )
  expect(run('report', 'check', 'wrong.docx', '--docx', 'back.docx').exit).toBe(1)
  const texts = await Promise.all(
    ['wrong.docx', 'back.docx'].map((name) => textOfDocx(readFileSync(join(folder, name)))),
  )
  expect(texts[1]).toBe(texts[0])
})

test('a batch names what each unit lacks; one file is no batch', () => {
  const { exit, out } = run('report', 'batch', 'clean.txt', 'wrong.txt', '--json')
  expect(exit).toBe(0)
  expect(
    JSON.parse(out).parts.map(({ file, lacks }: { file: string; lacks: string[] }) => [file, lacks]),
  ).toEqual([
    ['clean.txt', []],
    ['wrong.txt', []],
  ])
  expect(run('report', 'batch', 'clean.txt').exit).toBe(2)
})
