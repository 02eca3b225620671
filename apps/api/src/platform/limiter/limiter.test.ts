import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Redis } from 'ioredis'
import { REDIS_SERVER, startRedis, type TestRedis } from '../../../test/redis.js'
import { type Limiter, openLimiter } from './limiter.js'

/** Where no Redis is at hand, the tests say so by their name. */
const KINDS = [['by itself'], [REDIS_SERVER === null ? 'with Redis: not tried, no redis-server is here (REDIS_SERVER)' : 'with Redis']]

let redis: TestRedis | null = null
beforeAll(async () => {
  if (REDIS_SERVER !== null) redis = await startRedis(REDIS_SERVER)
})
afterAll(() => redis?.stop())

describe.each(KINDS)('a limiter %s', (kind) => {
  const open: Limiter[] = []
  const openOne = async () => {
    const limiter = kind.startsWith('with Redis') && redis ? await openShared(redis.url) : openLimiter(null)
    open.push(limiter)
    return limiter
  }
  afterAll(() => Promise.all(open.map((limiter) => limiter.close())))

  it('counts tries, says how long to wait after too many, and forgets', async () => {
    const limiter = await openOne()
    expect(await limiter.count('door')).toBe(0)
    expect([await limiter.hit('door', 2, 60), await limiter.hit('door', 2, 60)]).toEqual([0, 0])
    expect(await limiter.hit('door', 2, 60)).toBe(60)
    expect(await limiter.hit('window', 2, 60)).toBe(0)
    await limiter.takeBack('door')
    expect(await limiter.count('door')).toBe(2)
    await limiter.clear('door')
    await limiter.takeBack('door')
    expect([await limiter.count('door'), await limiter.hit('door', 1, 60)]).toEqual([0, 0])
  })

  it('starts anew when the window is over', async () => {
    const limiter = await openOne()
    expect(await limiter.hit('gate', 0, 0.01)).toBe(1)
    await pause(25)
    expect(await limiter.count('gate')).toBe(0)
  })

  it('slows tries down, and hears them when their wait is over', async () => {
    const { delays } = await openOne()
    const law = { free: 3, longestSeconds: 2, forgottenSeconds: 60 }
    expect([await delays.attempt('safe', law), await delays.attempt('safe', law)]).toEqual([0, 0])
    expect(await delays.standing('safe', law)).toEqual({ free: 1, wait: 0 })
    expect([await delays.attempt('safe', law), await delays.attempt('safe', law)]).toEqual([0, 1])
    expect(await delays.standing('safe', law)).toEqual({ free: 0, wait: 1 })
    await pause(1020)
    expect([await delays.attempt('safe', law), await delays.attempt('safe', law)]).toEqual([0, 2])
    await delays.takeBack('safe')
    expect(await delays.standing('safe', law)).toEqual({ free: 0, wait: 0 })
    await delays.clear('safe')
    await delays.takeBack('safe')
    expect(await delays.standing('safe', law)).toEqual({ free: 3, wait: 0 })
  })

  it('hears no more at once than are free', async () => {
    const { delays } = await openOne()
    const law = { free: 5, longestSeconds: 60, forgottenSeconds: 120 }
    const waits = await Promise.all(Array.from({ length: 40 }, () => delays.attempt('hatch', law)))
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5)
  })
})

const whenRedis: (name: string, run: () => Promise<void>) => void =
  REDIS_SERVER === null ? (name) => it(`${name}: not tried, no redis-server is here`, () => expect(REDIS_SERVER).toBeNull()) : it

whenRedis('two processes share what they count through Redis', async () => {
  const [one, two] = [await openShared(redis!.url), await openShared(redis!.url)]
  const law = { free: 2, longestSeconds: 60, forgottenSeconds: 120 }
  expect([await one.hit('street', 1, 60), await two.hit('street', 1, 60)]).toEqual([0, 60])
  expect([await one.delays.attempt('yard', law), await two.delays.attempt('yard', law), await one.delays.attempt('yard', law)]).toEqual([0, 0, 1])
  await Promise.all([one.close(), two.close()])
})

it('goes on counting by itself while Redis is away', async () => {
  const limiter = openLimiter('redis://127.0.0.1:1')
  const law = { free: 1, longestSeconds: 60, forgottenSeconds: 120 }
  expect([await limiter.hit('door', 1, 60), await limiter.hit('door', 1, 60)]).toEqual([0, 60])
  await limiter.takeBack('door')
  expect(await limiter.count('door')).toBe(1)
  expect([await limiter.delays.attempt('door', law), await limiter.delays.attempt('door', law)]).toEqual([0, 1])
  await limiter.close()
})

/** A limiter whose Redis answers already: until then it counts by itself. */
async function openShared(url: string): Promise<Limiter> {
  const redis = new Redis(url)
  await redis.set('limit:ready', 7)
  redis.disconnect()
  const limiter = openLimiter(url)
  while ((await limiter.count('ready')) !== 7) await pause(5)
  return limiter
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
