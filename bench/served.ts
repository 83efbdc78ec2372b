/** The product as it is really started, `src/main.ts` in a process of its own on a data folder, and people signed in at it. */
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Served {
  port: number
  /** From the start of the process to the first answer of /healthz, in seconds. */
  coldStart: number
  /** Megabytes of the server's process alone, now. */
  memory(): number
  /** Seconds of processor time that the server's process alone has taken; not known outside Linux. */
  processorSeconds(): number
  stop(): Promise<void>
}

const root = join(import.meta.dirname, '..')

/** Flags of Node that the bench is started with go to the server, e.g. --cpu-prof. */
export async function serve(data: string): Promise<Served> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, [...process.execArgv, join(root, 'src/main.ts')], {
    env: { ...process.env, MINGFA_DATA: data, PORT: `${port}`, HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  let ended = false
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve())).then(() => (ended = true))
  while (!(await answers(port))) {
    if (ended) throw new Error('The server ended at its start')
    await sleep(5)
  }
  const coldStart = (performance.now() - began) / 1000
  return {
    port,
    coldStart,
    memory: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', `${child.pid}`], { encoding: 'utf8' })) / 1024,
    processorSeconds: () => processorSeconds(child.pid!),
    async stop() {
      child.kill('SIGTERM')
      await exit
    },
  }
}

function processorSeconds(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13)
  return (Number(user) + Number(system)) / 100
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  )

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

/** Somebody signed in: the bytes of any request of theirs, or the answer to one. */
export interface Person {
  request(method: string, path: string, body?: unknown): string
  ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer>
  send(path: string, name: string, file: Blob): Promise<unknown>
}

export async function signedIn(port: number, name: string, password: string): Promise<Person> {
  const base = `http://127.0.0.1:${port}/api`
  const cookies = new Map<string, string>()
  let token = ''
  const headers = () => ({
    cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join('; '),
    'x-csrf-token': token,
  })
  const call = async (method: string, path: string, sent: { body?: unknown; form?: FormData } = {}) => {
    const json: Record<string, string> = sent.body === undefined ? {} : { 'content-type': 'application/json' }
    const body = sent.form ?? (sent.body === undefined ? null : JSON.stringify(sent.body))
    const answer = await fetch(base + path, { method, headers: { ...headers(), ...json }, body })
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair] = cookie.split(';')
      const equals = pair!.indexOf('=')
      cookies.set(pair!.slice(0, equals), pair!.slice(equals + 1))
    }
    const said = (await answer.json()) as { csrf?: string }
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(said)}`)
    token = said.csrf ?? token
    return said
  }
  await call('GET', '/session')
  await call('POST', '/session', { body: { name, password } })
  return {
    request(method, path, body) {
      const content = body === undefined ? '' : JSON.stringify(body)
      const about =
        body === undefined
          ? []
          : ['content-type: application/json', `content-length: ${Buffer.byteLength(content)}`]
      const own = Object.entries(headers()).map(([key, value]) => `${key}: ${value}`)
      return `${[`${method} /api${encodeURI(path)} HTTP/1.1`, 'host: 127.0.0.1', ...own, ...about].join('\r\n')}\r\n\r\n${content}`
    },
    ask: <Answer>(method: string, path: string, body?: unknown) =>
      call(method, path, body === undefined ? {} : { body }) as Promise<Answer>,
    send(path, name, file) {
      const form = new FormData()
      form.append('file', file, name)
      return call('POST', path, { form })
    },
  }
}
