import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { due as dueOf } from '#law/due.ts'
import { dueBatch } from '#law/due-batch.ts'
import { type Command, required, UsageError } from './command.ts'

export const due: Command = {
  usage: 'due LIMIT --from DATE [--suspend FROM..TO]… [--extend] | due --batch FILE',
  says: '一个法定期限到哪一天，逐日说明',
  options: {
    from: { type: 'string' },
    suspend: { type: 'string', multiple: true },
    extend: { type: 'boolean' },
    batch: { type: 'string' },
  },
  needsStore: false,
  async run(context) {
    if (context.values.batch !== undefined) return runBatch(String(context.values.batch))
    const [limit] = context.words
    if (!limit) throw new UsageError('要给出一个时限，例如 due petition.finish --from 2026-03-02')
    const suspensions = ((context.values.suspend ?? []) as string[]).map((span): [string, string] => {
      const [from, to] = span.split('..')
      if (!from || !to) throw new UsageError(`--suspend 要写成 起..止，这里是“${span}”`)
      return [from, to]
    })
    const answer = dueOf(limit, {
      from: required(context, 'from'),
      suspensions,
      ...(context.values.extend === true && { extend: true }),
    })
    return { json: answer, text: `${answer.due}（${answer.limit.law} ${answer.limit.article}）` }
  },
}

async function runBatch(file: string) {
  const lines = createInterface({ input: createReadStream(file, 'utf8') })
  let failed = false
  for await (const line of lines) {
    if (line.trim() === '') continue
    const answer = dueBatch(JSON.parse(line))
    if ('error' in answer && answer.error) failed = true
    process.stdout.write(`${JSON.stringify(answer)}\n`)
  }
  return { json: undefined, text: '', exit: failed ? (1 as const) : (0 as const) }
}
