import { operator } from '#operations/access.ts'
import { verify } from '#operations/verify.ts'
import type { Command } from './command.ts'

export const verifyAll: Command = {
  usage: 'verify',
  says: '核对流水链条，以及每条记录与流水是否一致',
  options: {},
  needsStore: true,
  async run({ opened }) {
    const answer = await verify(opened.product, operator)
    const broken = answer.broken.map(
      (each) => `${each.office} ${each.ledger ?? ''} ${each.entry ?? each.position ?? ''} ${each.what}`,
    )
    return {
      json: answer,
      text: [
        `记录${answer.entries}条，流水${answer.journal}行，${answer.ok ? '全部一致' : `${answer.broken.length}处不一致`}`,
        ...broken,
      ].join('\n'),
      exit: answer.ok ? 0 : 1,
    }
  },
}
