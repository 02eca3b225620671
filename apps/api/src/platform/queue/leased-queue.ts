import { interval, merge, type Observable, of } from 'rxjs'
import type { Log } from '../log/log.js'

/** Work that waits in a table. A job belongs to whoever leased it, until the lease runs out. */
export interface LeasedQueue<Job> {
  readonly name: string
  /** Leases at most so many due jobs to this process. */
  claim(most: number): Promise<readonly Job[]>
  /** Does a job and settles its row. Should it throw, the job is due again when its lease runs out. */
  handle(job: Job): Promise<void>
  /** Says that there may be work, so that it need not wait for the next look. */
  readonly wake: Observable<unknown>
  readonly everySeconds: number
  readonly concurrency: number
  /** Looks for work once it can take so many, so that what is looked up for one is looked up for several; 1 when left out. */
  readonly atOnce?: number
  readonly log: Log
}

export interface RunningQueue {
  /** Takes nothing new and waits for what runs. */
  stop(): Promise<void>
}

/** Works on a queue until it is stopped: looks when woken, when a job is done, and every so many seconds. */
export function runQueue<Job>(queue: LeasedQueue<Job>): RunningQueue {
  const running = new Set<Promise<void>>()
  let stopped = false
  let looking: Promise<void> | null = null
  let lookAgain = false

  const look = (): void => {
    lookAgain = true
    looking ??= fill().finally(() => {
      looking = null
      if (lookAgain && !stopped) look()
    })
  }
  const fill = async (): Promise<void> => {
    lookAgain = false
    const free = queue.concurrency - running.size
    if (stopped || free < (queue.atOnce ?? 1)) return
    // Only as many as can start at once: a lease that waits in line is a lease that runs out.
    for (const job of await claimOrNothing(queue, free)) start(job)
  }
  const start = (job: Job): void => {
    const work = handleOrLog(queue, job).finally(() => {
      running.delete(work)
      if (!stopped) look()
    })
    running.add(work)
  }

  const looks = merge(of(null), interval(queue.everySeconds * 1000), queue.wake).subscribe(look)
  return {
    async stop() {
      stopped = true
      looks.unsubscribe()
      await looking
      await Promise.all(running)
    },
  }
}

/** Does everything that is due now, one after the other, and comes back; gives how many jobs there were. */
export async function drainQueue<Job>(queue: LeasedQueue<Job>): Promise<number> {
  let done = 0
  for (let jobs = await queue.claim(1); jobs.length > 0; jobs = await queue.claim(1)) {
    for (const job of jobs) await queue.handle(job)
    done += jobs.length
  }
  return done
}

async function claimOrNothing<Job>(queue: LeasedQueue<Job>, most: number): Promise<readonly Job[]> {
  try {
    return await queue.claim(most)
  } catch (error) {
    queue.log.warn({ queue: queue.name, reason: messageOf(error) }, 'queue: looking for work failed')
    return []
  }
}

async function handleOrLog<Job>(queue: LeasedQueue<Job>, job: Job): Promise<void> {
  try {
    await queue.handle(job)
  } catch (error) {
    queue.log.error({ queue: queue.name, reason: messageOf(error) }, 'queue: a job failed')
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
