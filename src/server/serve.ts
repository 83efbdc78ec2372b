/** Serves the product until it is told to stop, and stops the embedded database with it. */
import { firstAdministrator } from '#operations/accounts.ts'
import { stopJobs } from '#operations/import/jobs.ts'
import { unitTree } from '#store/units.ts'
import { openProduct } from '../product.ts'
import { buildServer } from './app.ts'

export async function serve(environment: NodeJS.ProcessEnv): Promise<void> {
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const { product, store, data } = await openProduct(environment, { log })
  if ((await unitTree(product.sql)).byCode.size === 0) {
    const { loadDemonstration } = await import('../../samples/demonstration.ts')
    await loadDemonstration(product, log)
  }
  const administrator = await firstAdministrator(product)
  const app = await buildServer({ product, data, log: environment.MINGFA_LOG !== 'off' })
  const address = await app.listen({
    host: environment.HOST ?? '127.0.0.1',
    port: Number(environment.PORT ?? 3000),
  })
  process.stdout.write(`明法已启动：${address}\n`)
  if (administrator)
    process.stdout.write(
      `首位管理员：${administrator.name}，初始密码：${administrator.password}（只显示这一次，首次登录须修改）\n`,
    )

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await stopJobs()
    await app.close()
    await store.close()
    process.exit(0)
  }
  store.onExit(() => {
    if (stopping) return
    log('数据库意外停止，正在重新打开；已确认的记录不受影响。')
    store.reopen().catch((error: Error) => {
      log(`数据库没有重新打开：${error.message}`)
      process.exit(1)
    })
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
}
