import { readUnitTree } from '#store/units.ts'
import {
  clearDemonstration,
  isDemonstration,
  loadDemonstration,
  loadFive,
} from '../../samples/demonstration.ts'
import { type Command, UsageError } from './command.ts'

export const demoLoad: Command = {
  usage: 'demo load [--five]',
  says: '在空的数据库里载入一个虚构的县，供试用；--five 另载入五个报告数字齐全的虚构单位',
  options: { five: { type: 'boolean' } },
  needsStore: true,
  async run({ opened, log, values }) {
    if (values.five) {
      const region = await loadFive(opened.product, log)
      return {
        json: { region, loaded: region !== null },
        text: region === null ? '五个演示单位已经在了，没有改动。' : `已载入五个演示单位，上级 ${region}`,
      }
    }
    const loaded = await loadDemonstration(opened.product, log)
    if (loaded !== null) return { json: { county: loaded, loaded: true }, text: `已载入演示县 ${loaded}` }
    const there = isDemonstration(await readUnitTree(opened.product.sql))
    return {
      json: { county: null, loaded: false },
      text: there
        ? '演示县已经在了，没有改动。'
        : '数据库里已有单位，没有载入演示数据；演示数据只载入空的数据库。',
      exit: there ? 0 : 1,
    }
  },
}

export const demoClear: Command = {
  usage: 'demo clear [--unit CODE --name NAME [--kind street|town|township|county|department|…]]',
  says: '清除演示县的全部内容；其中的系统管理员保留，转到 --unit 给出的单位',
  options: { unit: { type: 'string' }, name: { type: 'string' }, kind: { type: 'string' } },
  needsStore: true,
  async run({ opened, values }) {
    const [unit, name, kind] = [values.unit, values.name, values.kind].map((each) =>
      each === undefined ? undefined : String(each),
    )
    if ((unit === undefined) !== (name === undefined)) throw new UsageError('--unit 和 --name 要一起给出')
    const home =
      unit !== undefined && name !== undefined
        ? { code: unit, name, ...(kind !== undefined && { kind }) }
        : undefined
    const answer = await clearDemonstration(opened.product, home)
    const kept = answer.administrators === null ? '' : `；系统管理员保留，单位 ${answer.administrators}`
    return { json: answer, text: `清除了${answer.removed}条演示记录${kept}` }
  },
}
