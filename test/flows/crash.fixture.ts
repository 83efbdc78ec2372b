/** A process to be killed: writes petitions one after another and says each, or imports a sheet and says when it is done. */
import { catalogue } from '#ledgers/index.ts'
import { operator } from '#operations/access.ts'
import { parseAddress } from '#operations/address.ts'
import { importFile } from '#operations/import/import.ts'
import { open } from '#operations/open.ts'
import { openProduct } from '../../src/product.ts'

const [how, unit, seed] = process.argv.slice(2) as [string, string, string]
const { product, store } = await openProduct(process.env, { throwaway: true })
const say = (line: string) => process.stdout.write(`${line}\n`)

if (how === 'write') {
  const kind = catalogue.kindAt('petition')!
  for (let n = 0; n < 2000; n += 1) {
    const { id } = await open(product, operator, kind, {
      office: unit,
      values: { channel: 'visit', received_on: '2026-03-02', matter: `某某事项${seed}-${n}` },
    })
    say(parseAddress(id).id)
  }
} else {
  const rows = Array.from(
    { length: 4000 },
    (_, n) => `T${n},网格,2026-03-0${1 + (n % 9)} 09:15,某路${n}号,已结案,2026-03-2${n % 9} 10:00`,
  )
  const source = Buffer.from(`任务号,案件来源,受理时间,发生地址,案件状态,结案时间\n${rows.join('\n')}\n`)
  say('started')
  const answer = await importFile(product, operator, { source, name: '网格案件.csv', unit })
  if (answer.sheets[0]?.ledger !== 'work_order') throw new Error(JSON.stringify(answer).slice(0, 500))
  say('done')
}
await store.close()
