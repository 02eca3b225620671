import { afterEach, describe, expect, it } from '@jest/globals'
import { Subject } from 'rxjs'
import { openLog } from '../log/log.js'
import { drainQueue, type LeasedQueue, runQueue, type RunningQueue } from './leased-queue.js'

const log = openLog('silent', 'test')
const soon = () => new Promise((resolve) => setTimeout(resolve, 20))
let open: RunningQueue | null = null
afterEach(() => open?.stop())

function queueOf(waiting: string[], changes: Partial<LeasedQueue<string>> = {}) {
  const done: string[] = []
  const wake = new Subject<void>()
  const queue: LeasedQueue<string> = {
    name: 'test',
    claim: async (most) => waiting.splice(0, most),
    handle: async (job) => void done.push(job),
    wake,
    everySeconds: 3600,
    concurrency: 2,
    log,
    ...changes,
  }
  return { queue, wake, done, waiting }
}

describe('runQueue', () => {
  it('does what waits already, however much', async () => {
    const { queue, done } = queueOf(['a', 'b', 'c', 'd', 'e'])
    open = runQueue(queue)
    await soon()
    expect(done.sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('does what comes later once it is woken', async () => {
    const { queue, wake, done, waiting } = queueOf([])
    open = runQueue(queue)
    await soon()
    waiting.push('late')
    wake.next()
    await soon()
    expect(done).toEqual(['late'])
  })

  it('looks by itself when nobody wakes it', async () => {
    const { queue, done, waiting } = queueOf([], { everySeconds: 0.01 })
    open = runQueue(queue)
    await soon()
    waiting.push('unannounced')
    await soon()
    expect(done).toEqual(['unannounced'])
  })

  it('never has more running than allowed, nor leases more', async () => {
    let running = 0
    let most = 0
    const handle = async () => {
      most = Math.max(most, (running += 1))
      await new Promise((resolve) => setTimeout(resolve, 2))
      running -= 1
    }
    const { queue, waiting } = queueOf([...'abcdefghij'], { handle })
    open = runQueue(queue)
    for (let turn = 0; turn < 200 && waiting.length > 0; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(waiting).toEqual([])
    expect(most).toBe(2)
  })

  it('looks only when it can take as many as it should take at once', async () => {
    const looks: number[] = []
    const ends: (() => void)[] = []
    const handle = () => new Promise<void>((resolve) => ends.push(resolve))
    const waiting = [...'abcdefgh']
    const claim = async (most: number) => (looks.push(most), waiting.splice(0, most))
    const { queue } = queueOf([], { claim, handle, concurrency: 4, atOnce: 2 })
    open = runQueue(queue)
    await soon()
    ends[0]!()
    await soon()
    expect(looks).toEqual([4])
    ends[1]!()
    await soon()
    expect(looks).toEqual([4, 2])
    ends.forEach((end) => end())
    await soon()
    ends.forEach((end) => end())
  })

  it('goes on after a job, or the look for one, failed', async () => {
    let looks = 0
    const waiting = ['bad', 'good']
    const done: string[] = []
    const claim = async (most: number) => {
      if ((looks += 1) === 1) throw new Error('no connection')
      return waiting.splice(0, most)
    }
    const handle = async (job: string) => {
      if (job === 'bad') throw new Error('cannot')
      done.push(job)
    }
    const { queue, wake } = queueOf([], { claim, handle })
    open = runQueue(queue)
    await soon()
    wake.next()
    await soon()
    expect(done).toEqual(['good'])
  })

  it('finishes what runs before it stops, and takes nothing new', async () => {
    const done: string[] = []
    const handle = async (job: string) => {
      await new Promise((resolve) => setTimeout(resolve, 30))
      done.push(job)
    }
    const { queue, waiting } = queueOf(['a', 'b', 'c'], { handle })
    const running = runQueue(queue)
    await new Promise((resolve) => setTimeout(resolve, 5))
    await running.stop()
    await soon()
    expect(done).toEqual(['a', 'b'])
    expect(waiting).toEqual(['c'])
  })
})

it('drains what is due', async () => {
  const { queue, done } = queueOf(['a', 'b', 'c'])
  expect(await drainQueue(queue)).toBe(3)
  expect(done).toEqual(['a', 'b', 'c'])
})
