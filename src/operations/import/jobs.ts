/** Long work of this process: what runs, how far it is, and how it is called off. A job dies with the process and writes nothing then. */

export interface Job {
  read: number
  done: Promise<void>
  cancel(): void
}

const jobs = new Map<string, Job>()

export const jobOf = (id: string): Job | undefined => jobs.get(id)

/** Starts work under an id; it is told how to report and when to stop, and `fail` says what becomes of an error. */
export function startJob(
  id: string,
  work: (report: (read: number) => void, signal: AbortSignal) => Promise<void>,
  fail: (error: unknown) => Promise<void>,
): void {
  const stop = new AbortController()
  const job: Job = { read: 0, done: Promise.resolve(), cancel: () => stop.abort() }
  jobs.set(id, job)
  job.done = work((read) => void (job.read = read), stop.signal)
    .catch(fail)
    .finally(() => jobs.delete(id))
}

/** Calls all work off and waits until it has stopped. */
export async function stopJobs(): Promise<void> {
  const running = [...jobs.values()]
  for (const job of running) job.cancel()
  await Promise.allSettled(running.map((job) => job.done))
}
