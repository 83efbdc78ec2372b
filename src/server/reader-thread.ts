/** The thread that opens what people hand in: a file that takes too long or too much takes this thread down, never the server. */
import { parentPort } from 'node:worker_threads'
import { type Batch, batch } from '#checks/batch.ts'
import { commented } from '#checks/comments.ts'
import type { CheckContext, Finding } from '#checks/rule.ts'
import { check } from '#checks/run.ts'
import { type Checked, sarif } from '#checks/sarif.ts'
import { catalogue } from '#ledgers/index.ts'
import { readReport } from '#reading/read.ts'
import type { ReadReport } from '#reading/report.ts'
import { textOf } from '#reading/source/source.ts'
import { UnreadableReport } from '#reading/source/unreadable.ts'

/** What the thread is asked, and what it answers, by the name of the work. */
export interface Works {
  read(bytes: Uint8Array, file: string): Promise<ReadReport>
  /** What was a file once and is kept as its text. */
  reread(text: string, file: string): Promise<ReadReport>
  check(report: ReadReport, context: CheckContext): Promise<Finding[]>
  sarif(checked: Checked): Promise<string>
  batch(...given: Parameters<typeof batch>): Promise<Batch>
  comment(bytes: Uint8Array, findings: readonly Finding[], today: string): Promise<Uint8Array>
}

export type Work = { [Name in keyof Works]: { work: Name; with: Parameters<Works[Name]> } }[keyof Works]

export type Done = { answer: unknown } | { unreadable: { code: string; zh: string; en: string } }

const works: Works = {
  read: async (bytes, file) => readReport(await textOf(bytes), catalogue, file),
  reread: async (text, file) => readReport(text, catalogue, file),
  check: async (report, context) => check(report, context),
  sarif: async (checked) => JSON.stringify(sarif([checked]), null, 2),
  batch: async (...given) => batch(...given),
  comment: (bytes, findings, today) => commented(Buffer.from(bytes), findings, today),
}

parentPort!.on('message', (asked: Work) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  void done(asked).then((answer) => parentPort!.postMessage(answer))
})

async function done({ work, with: given }: Work): Promise<Done> {
  try {
    return { answer: await (works[work] as (...all: unknown[]) => Promise<unknown>)(...given) }
  } catch (error) {
    if (error instanceof UnreadableReport) return { unreadable: error.toJSON() }
    throw error
  }
}
