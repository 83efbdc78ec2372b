/**
 * Reads and checks reports beside the server, one after another in a thread of its own with bounded time and memory. The
 * thread starts when the first report comes and is started anew after one that it could not stand.
 */
import { Worker } from 'node:worker_threads'
import { Refused } from '#operations/refusal.ts'
import type { Done, Work, Works } from './reader-thread.ts'

const secondsMax = 30
const megabytesMax = 768
const waitingMax = 40

export type Reader = Works & { close(): Promise<void> }

export function openReader({ seconds = secondsMax, megabytes = megabytesMax } = {}): Reader {
  let thread: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  const ask = <Answer>(asked: Work): Promise<Answer> => {
    if (waiting >= waitingMax) return Promise.reject(new Refused('busy'))
    waiting += 1
    const turn = last.then(() => inThread<Answer>(asked)).finally(() => (waiting -= 1))
    last = turn.catch(() => {})
    return turn
  }

  const inThread = <Answer>(asked: Work): Promise<Answer> => {
    const worker = (thread ??= started())
    return new Promise<Answer>((resolve, reject) => {
      const give = (error: Refused | Error) => {
        settle()
        thread = null
        void worker.terminate()
        reject(error)
      }
      const late = setTimeout(() => give(tooLong(seconds)), seconds * 1000)
      const onMessage = (done: Done) => {
        settle()
        if ('answer' in done) resolve(done.answer as Answer)
        else reject(refusalOf(done.unreadable))
      }
      const onError = (error: Error & { code?: string }) =>
        give(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error)
      const onExit = () => give(tooMuch())
      const settle = () => {
        clearTimeout(late)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      }
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(asked)
    })
  }

  const started = (): Worker => {
    const worker = startThread(megabytes)
    // A library may fall over what it left behind after its answer: the next report finds a new thread.
    worker.on('error', () => {})
    worker.once('exit', () => {
      if (thread === worker) thread = null
    })
    return worker
  }

  return {
    read: (...given) => ask({ work: 'read', with: given }),
    reread: (...given) => ask({ work: 'reread', with: given }),
    check: (...given) => ask({ work: 'check', with: given }),
    sarif: (...given) => ask({ work: 'sarif', with: given }),
    batch: (...given) => ask({ work: 'batch', with: given }),
    comment: (...given) => ask({ work: 'comment', with: given }),
    close: async () => void (await thread?.terminate()),
  }
}

function startThread(megabytes: number): Worker {
  const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    execArgv: [],
    env: {},
    // What a library has to say of a file is nobody's to read.
    stdout: true,
    stderr: true,
  })
  worker.stdout.resume()
  worker.stderr.resume()
  worker.unref()
  return worker
}

const refusalOf = ({ code, zh, en }: { code: string; zh: string; en: string }) =>
  new Refused(code === 'too_large' ? 'too_large' : 'unreadable', { zh, en, details: { why: code } })

const tooLong = (seconds: number) =>
  new Refused('too_large', {
    zh: `这个文件读了${seconds}秒还没有读完，已经停下，什么也没有保存。请另存为 .docx 或 .txt，只留报告正文再试。`,
    en: `The file was not read through in ${seconds} seconds; reading has been stopped and nothing was kept. Save it as .docx or .txt with the report alone and try again.`,
  })

const tooMuch = () =>
  new Refused('too_large', {
    zh: '读这个文件要用的内存超过了上限，已经停下，什么也没有保存。请只留报告正文再试。',
    en: 'Reading this file takes more memory than it may; reading has been stopped and nothing was kept. Keep the report alone and try again.',
  })
