/** `report read` as a program is called: one answer a file, one a line where there are several, and refusals in words. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingfa-read-'))
  await writeFile(join(folder, 'a.txt'), '某镇2024年法治政府建设报告\n一、工作成效\n调解纠纷12件。\n')
  await writeFile(
    join(folder, 'b.html'),
    '<html><body><p>某乡2023年法治政府建设报告</p><p>调解纠纷3件。</p></body></html>',
  )
  await writeFile(join(folder, 'c.doc'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))
})
afterAll(() => rm(folder, { recursive: true }))

const command = join(import.meta.dirname, '../../src/cli/main.ts')

const read = (...args: string[]) =>
  new Promise<{ exit: number; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [command, 'report', 'read', ...args],
      { cwd: folder },
      (error, stdout, stderr) => resolve({ exit: error === null ? 0 : Number(error.code), stdout, stderr }),
    )
  })

describe('report read', () => {
  test('answers for one file with one document', async () => {
    const { exit, stdout } = await read('a.txt', '--json')
    const report = JSON.parse(stdout)
    expect(exit).toBe(0)
    expect(report).toMatchObject({
      file: 'a.txt',
      unit_name: '某镇',
      year: 2024,
      figures: [{ quote: '12件', value: 12 }],
    })
    expect(report.text.slice(report.figures[0].start, report.figures[0].end)).toBe('12件')
  })

  test('answers for several one a line, and one that cannot be read keeps no other back', async () => {
    const { exit, stdout, stderr } = await read('a.txt', 'c.doc', 'b.html', '--json')
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ file, year, error }) => [file, year ?? error.code])).toEqual([
      ['a.txt', 2024],
      ['c.doc', 'not_a_report'],
      ['b.html', 2023],
    ])
    expect(exit).toBe(1)
    expect(stderr).toContain('c.doc：')
  })

  test('reads for a person too, and says how it is called where no file is given', async () => {
    expect((await read('a.txt')).stdout).toMatch(/某镇 2024\n[\s\S]*measures +一、工作成效\n +12件/)
    expect((await read()).exit).toBe(2)
  })
})
