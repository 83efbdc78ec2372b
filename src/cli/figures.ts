import { operator } from '#operations/access.ts'
import * as operations from '#operations/figures.ts'
import { type Command, required, UsageError, whereOf, yearOf } from './command.ts'

const options = {
  unit: { type: 'string' },
  year: { type: 'string' },
  where: { type: 'string', multiple: true },
} as const

export const figures: Command = {
  usage: 'figures --unit CODE --year Y [--indicator ID]… [--where FIELD=VALUE]…',
  says: '一个单位一年的全部数字',
  options: { ...options, indicator: { type: 'string', multiple: true } },
  needsStore: true,
  async run(context) {
    const where = whereOf(context)
    const indicators = context.values.indicator as string[] | undefined
    const answer = await operations.figures(context.opened.product, operator, {
      unit: required(context, 'unit'),
      year: yearOf(context),
      ...(where && { where }),
      ...(indicators && { indicators }),
    })
    const shown = answer.figures.filter((figure) => indicators || figure.entries > 0)
    return {
      json: answer,
      text: shown.map((figure) => `${figure.label}\t${figure.printed}\t${figure.indicator}`).join('\n'),
    }
  },
}

export const trace: Command = {
  usage: 'trace INDICATOR --unit CODE --year Y [--where FIELD=VALUE]… [--after CURSOR]',
  says: '一个数字由哪些记录构成',
  options: { ...options, after: { type: 'string' } },
  needsStore: true,
  async run(context) {
    const [indicator] = context.words
    if (!indicator || context.words.length > 1) throw new UsageError('要给出一个指标')
    const where = whereOf(context)
    const answer = await operations.trace(context.opened.product, operator, indicator, {
      unit: required(context, 'unit'),
      year: yearOf(context),
      ...(where && { where }),
      ...(context.values.after !== undefined && { after: String(context.values.after) }),
    })
    const lines = answer.entries.map(
      (entry) => `${entry.number}\t${entry.contributes}\t${entry.ledger}/${entry.id}`,
    )
    return {
      json: answer,
      text: [
        `${indicator} = ${answer.value ?? '不适用'}`,
        `口径：${answer.basis}`,
        `共${answer.total}条`,
        ...lines,
        ...(answer.next ? [`下一页：--after ${answer.next}`] : []),
      ].join('\n'),
    }
  },
}
