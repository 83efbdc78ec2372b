import { readFile } from 'node:fs/promises'
import { catalogue } from '#ledgers/index.ts'
import { readReport } from '#reading/read.ts'
import type { ReadReport } from '#reading/report.ts'
import { textOf } from '#reading/source/source.ts'
import { UnreadableReport } from '#reading/source/unreadable.ts'
import { type Command, type Context, type Outcome, UsageError } from './command.ts'

export const reportRead: Command = {
  usage: 'report read FILE…',
  says: '读出年度报告的结构、数字和引用；能读 .docx、.doc、.pdf、.html、.txt',
  options: {},
  needsStore: false,
  run: (context) => eachReport(context, async (report) => ({ json: report, text: printed(report) })),
}

/** Reads each file and answers for it; one that cannot be read says why and does not keep the others back. */
export async function eachReport(
  { words, values, log }: Context,
  answer: (report: ReadReport) => Promise<Outcome>,
): Promise<Outcome> {
  if (words.length === 0) throw new UsageError('要给出至少一个文件')
  const many = words.length > 1
  let exit: 0 | 1 = 0
  let only: Outcome = { json: undefined, text: '' }
  for (const file of words) {
    const outcome = await readReportFile(file).then(answer, (error: unknown) => refused(file, error, log))
    if (outcome.exit === 1) exit = 1
    if (many) process.stdout.write(`${values.json === true ? JSON.stringify(outcome.json) : outcome.text}\n`)
    else only = outcome
  }
  return { ...only, exit }
}

export const readReportFile = async (file: string): Promise<ReadReport> =>
  readReport(await textOf(await readFile(file)), catalogue, file)

export function refused(file: string, error: unknown, log: Context['log']): Outcome {
  const missing = (error as { code?: string }).code === 'ENOENT'
  if (!missing && !(error instanceof UnreadableReport)) throw error
  const told = missing
    ? { code: 'no_such_file', message: `没有文件 ${file}` }
    : (error as UnreadableReport).toJSON()
  log(`${file}：${told.message}`)
  return { json: { file, error: told }, text: '', exit: 1 }
}

function printed({ file, unit_name, year, sections, figures, citations }: ReadReport): string {
  const label = (id: string | null) => (id === null ? '—' : (catalogue.indicators.get(id)?.zh ?? id))
  const sign = { exact: '', at_least: '≥', about: '≈' }
  return [
    `${file}：${unit_name ?? '单位不明'} ${year ?? '年度不明'}`,
    ...sections.map(({ role, heading }) => `  ${role.padEnd(12)} ${heading}`),
    ...figures.map(
      (each) => `  ${sign[each.approx]}${each.value}${each.unit}  ${each.measure}  ${label(each.indicator)}`,
    ),
    ...citations.map(({ title, law, status }) => `  《${title}》${law === null ? '' : ` ${status}`}`),
  ].join('\n')
}
