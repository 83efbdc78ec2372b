import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { type Batch, batch } from '#checks/batch.ts'
import { commented } from '#checks/comments.ts'
import type { CheckContext, Finding } from '#checks/rule.ts'
import { check } from '#checks/run.ts'
import { sarif } from '#checks/sarif.ts'
import { dayInChina } from '#kernel/day.ts'
import { catalogue } from '#ledgers/index.ts'
import { operator } from '#operations/access.ts'
import { readReport } from '#reading/read.ts'
import type { ReadReport } from '#reading/report.ts'
import { ledgerFigures } from '#reports/annual/ledger-figures.ts'
import { type BesideAs, besideOf, type Chosen } from '#reports/beside.ts'
import { type Command, type Context, type Outcome, required, UsageError, yearOf } from './command.ts'
import { readReportFile, refused } from './report-read.ts'

interface Answer {
  report: ReadReport
  findings: Finding[]
}

export const reportCheck: Command = {
  usage: 'report check FILE… [--unit CODE --year Y] [--history FILE]… [--peer FILE]… [--sarif] [--docx OUT]',
  says: '检查年度报告：结构、数字、引用、文字；给出单位的，与其台账核对',
  options: {
    unit: { type: 'string' },
    year: { type: 'string' },
    history: { type: 'string', multiple: true },
    peer: { type: 'string', multiple: true },
    sarif: { type: 'boolean' },
    docx: { type: 'string' },
  },
  needsStore: ({ unit }) => unit !== undefined,
  async run(context) {
    const { words, values, log } = context
    if (words.length === 0) throw new UsageError('要给出至少一个文件')
    if (values.docx !== undefined && words.length > 1) throw new UsageError('--docx 一次只批注一个文件')
    const today = dayInChina(new Date().toISOString())
    const answers: Answer[] = []
    let exit: 0 | 1 = 0
    const handed: Chosen['handed'][number][] = []
    for (const [as, files] of [
      ['history', values.history],
      ['peer', values.peer],
    ] as const)
      for (const file of (files ?? []) as string[])
        await readReportFile(file).then(
          (report) => handed.push({ as, report }),
          (error: unknown) => (exit = refused(file, error, log).exit!),
        )
    let only: Outcome = { json: undefined, text: '' }
    for (const file of words) {
      const outcome = await readReportFile(file)
        .then(async (report) => {
          const beside = await besideIn(context, report, handed)
          const findings = check(report, { ...beside, ledgers: await ledgersOf(context, report), today })
          answers.push({ report, findings })
          if (typeof values.docx === 'string') {
            await writeFile(values.docx, await commented(await readFile(file), findings, today))
          }
          return outcomeOf({ report, findings })
        })
        .catch((error: unknown) => refused(file, error, log))
      if (outcome.exit === 1) exit = 1
      if (values.sarif === true) continue
      if (words.length === 1) only = outcome
      else process.stdout.write(`${values.json === true ? JSON.stringify(outcome.json) : outcome.text}\n`)
    }
    if (values.sarif === true) {
      const document = sarif(answers)
      return { json: document, text: JSON.stringify(document, null, 2), exit }
    }
    return { ...only, exit }
  },
}

export const reportBatch: Command = {
  usage: 'report batch FILE… [--county FILE] [--unit CODE]',
  says: '一次检查一县各单位的报告：谁缺哪一部分、合计与县的报告是否相符、哪些句子相同；给出单位的，与其留存的报告比对',
  options: { county: { type: 'string' }, unit: { type: 'string' } },
  needsStore: ({ unit }) => unit !== undefined,
  async run(context) {
    const { words, values, log } = context
    if (words.length < 2) throw new UsageError('要给出至少两个文件')
    const today = dayInChina(new Date().toISOString())
    const answers: Answer[] = []
    let exit: 0 | 1 = 0
    for (const file of words) {
      try {
        const report = await readReportFile(file)
        const beside = await besideIn(context, report, [])
        answers.push({ report, findings: check(report, { ...beside, ledgers: null, today }) })
      } catch (error) {
        refused(file, error, log)
        exit = 1
      }
    }
    const county = typeof values.county === 'string' ? await readReportFile(values.county) : null
    const { parts, sums, copied, lastYear } = batch(answers, county)
    return {
      json: { parts, sums, copied, lastYear },
      text: [
        ...parts.map(
          ({ file, unit_name, lacks }) =>
            `${unit_name ?? file}：${lacks.length > 0 ? lacks.join('') : '各部分齐全'}`,
        ),
        ...sums.map(
          ({ indicator, county: whole, sum }) => `${indicator}：县的报告${whole}，各单位合计${sum}`,
        ),
        ...copied.map(({ sentence, places }) => `${places.map(standsIn).join('、')}：${sentence}`),
        ...lastYear.map(({ file, unit_name, message }) => `${unit_name ?? file}：${message.zh}`),
      ].join('\n'),
      exit,
    }
  },
}

/** What was handed in; with a unit also what is kept and fits, as on the page. */
async function besideIn(
  { values, opened }: Context,
  report: ReadReport,
  handed: Chosen['handed'],
): Promise<Pick<CheckContext, 'history' | 'peers'>> {
  const of = (role: BesideAs) => handed.filter(({ as }) => as === role).map(({ report: other }) => other)
  if (typeof values.unit !== 'string') return { history: of('history'), peers: of('peer') }
  const sha256 = createHash('sha256')
    .update(await readFile(report.file))
    .digest('hex')
  const reread = async (text: string, file: string) => readReport(text, catalogue, file)
  const chosen = { unit: values.unit, ids: null, handed }
  return besideOf({ reread }, opened.product, operator, { ...report, sha256 }, chosen)
}

function outcomeOf({ report, findings }: Answer): Outcome {
  return {
    json: {
      file: report.file,
      findings: findings.map(({ message, ...finding }) => ({
        ...finding,
        message: message.zh,
        message_en: message.en,
      })),
    },
    text: [
      `${report.file}：${findings.length}处`,
      ...findings.map((finding) => printed(report.text, finding)),
    ].join('\n'),
    exit: findings.some(({ severity }) => severity === 'error') ? 1 : 0,
  }
}

const standsIn = ({ file, unit_name, year }: Batch['copied'][number]['places'][number]): string =>
  `${unit_name ?? file}${year ?? ''}`

const called = { error: '错误', warning: '提醒', question: '疑问' } as const

function printed(text: string, { severity, start, quote, message, basis }: Finding): string {
  const line = text.slice(0, start).split('\n').length
  return `  ${called[severity]} 第${line}行“${quote.replace(/\s+/g, ' ').slice(0, 30)}” ${message.zh}（${basis}）`
}

async function ledgersOf(context: Context, report: ReadReport): Promise<CheckContext['ledgers']> {
  if (context.values.unit === undefined) return null
  const named = new Set(report.figures.flatMap(({ indicator }) => indicator ?? []))
  const asked = { unit: required(context, 'unit'), year: yearOf(context), named }
  return ledgerFigures(context.opened.product, operator, asked)
}
