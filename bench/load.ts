/**
 * The clients, in a process of their own: connections that each send their requests one after another over plain
 * HTTP/1.1, with as little work as there can be, since they share the machine with what they measure.
 */

import { spawn } from 'node:child_process'
import { createConnection } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Measured, measured } from './measured.ts'

export interface Load {
  port: number
  seconds: number
  /** For each connection the requests that it sends in turn, as bytes of HTTP. */
  connections: readonly (readonly string[])[]
}

/** Runs a load in a process of its own. */
export function loaded(load: Load): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (said += piece))
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(said) as Measured)
      else reject(new Error('The clients failed'))
    })
    child.stdin.end(JSON.stringify(load))
  })
}

async function run({ port, seconds, connections }: Load): Promise<Measured> {
  const until = performance.now() + seconds * 1000
  const each = await Promise.all(connections.map((requests) => client(port, requests, until)))
  const all = Float64Array.from(each.flatMap(({ latencies }) => latencies))
  return measured(
    all,
    seconds,
    each.reduce((sum, { failed }) => sum + failed, 0),
  )
}

const headEnd = Buffer.from('\r\n\r\n')

function client(
  port: number,
  requests: readonly string[],
  until: number,
): Promise<{ latencies: number[]; failed: number }> {
  return new Promise((resolve, reject) => {
    const bytes = requests.map((request) => Buffer.from(request))
    const socket = createConnection({ port, host: '127.0.0.1', noDelay: true })
    const latencies: number[] = []
    let failed = 0
    let turn = 0
    let began = 0
    let pending: Buffer | null = null
    const send = () => {
      began = performance.now()
      if (began >= until) {
        socket.destroy()
        resolve({ latencies, failed })
      } else socket.write(bytes[turn++ % bytes.length]!)
    }
    socket.on('connect', send)
    socket.on('error', reject)
    socket.on('data', (piece: Buffer) => {
      const answer: Buffer = pending ? Buffer.concat([pending, piece]) : piece
      const end = answer.indexOf(headEnd)
      pending = answer
      if (end < 0) return
      const length = /content-length: (\d+)/i.exec(answer.toString('latin1', 0, end))?.[1]
      if (length === undefined)
        reject(new Error(`An answer without a length: ${answer.toString('utf8', 0, 200)}`))
      if (answer.length < end + 4 + Number(length)) return
      pending = null
      if (answer[9] !== 0x32) {
        if (failed === 0) process.stderr.write(`${answer.toString('utf8', end + 4, end + 300)}\n`)
        failed += 1
      }
      latencies.push(performance.now() - began)
      send()
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let given = ''
  for await (const piece of process.stdin.setEncoding('utf8')) given += piece
  process.stdout.write(JSON.stringify(await run(JSON.parse(given) as Load)))
}
