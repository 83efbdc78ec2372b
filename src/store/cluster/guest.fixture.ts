// A process of its own that uses a cluster, for tests: opens the folder given, then obeys lines of its input
// (`query select …`, `stop`) and answers each event with a line of JSON.
import { createInterface } from 'node:readline'
import postgres from 'postgres'
import { openCluster } from '../cluster.ts'

const say = (event: string, detail: Record<string, unknown> = {}) =>
  process.stdout.write(`${JSON.stringify({ event, ...detail })}\n`)

try {
  const cluster = await openCluster({ data: process.argv[2] ?? '', throwaway: true })
  const sql = postgres({ ...cluster.connection, max: 1, onnotice: () => {} })
  cluster.onExit(() => say('exited'))
  say('opened')
  for await (const line of createInterface({ input: process.stdin })) {
    const [verb, ...rest] = line.split(' ')
    if (verb === 'query') say('answer', { rows: await sql.unsafe(rest.join(' ')) })
    if (verb === 'stop') {
      await sql.end()
      await cluster.stop()
      say('stopped')
      break
    }
  }
} catch (error) {
  say('failed', { message: error instanceof Error ? error.message : String(error) })
}
process.exit()
