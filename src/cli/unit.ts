import { operator } from '#operations/access.ts'
import { addUnit } from '#operations/units.ts'
import { type Command, UsageError } from './command.ts'

export const unitAdd: Command = {
  usage: 'unit add CODE NAME [--kind street|town|township|county|department|…] [--parent CODE]',
  says: '添加一个单位；同样的内容再来一次不会改动',
  options: { kind: { type: 'string' }, parent: { type: 'string' } },
  needsStore: true,
  async run({ values, words, opened }) {
    const [code, name] = words
    if (!code || !name || words.length > 2) throw new UsageError('要给出单位代码和名称')
    const unit = await addUnit(opened.product, operator, {
      code,
      name,
      ...(values.kind !== undefined && { kind: String(values.kind) }),
      ...(values.parent !== undefined && { parent: String(values.parent) }),
    })
    return {
      json: unit,
      text: `${unit.code} ${unit.name}（${unit.kind}）${unit.parent ? `，上级 ${unit.parent}` : ''}`,
    }
  },
}
