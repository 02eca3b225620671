import { Redis } from 'ioredis'
import { type Delays, ownDelays } from './delays.js'
import { ownCounts } from './own-counts.js'
import { redisCounts } from './redis-counts.js'
import { redisDelays } from './redis-delays.js'

/** Counts what is tried too often. */
export interface Counts {
  /** Counts one try; gives the seconds to wait when there were more than `most` within the window, else 0. */
  hit(key: string, most: number, windowSeconds: number): Promise<number>
  /** Tries counted in the running window. */
  count(key: string): Promise<number>
  /** Takes one try back, for one that turned out to be good. */
  takeBack(key: string): Promise<void>
  /** Forgets the tries of a key. */
  clear(key: string): Promise<void>
}

export interface Limiter extends Counts {
  /** For doors that nobody may shut for somebody else: after a few tries each next one has to wait, longer and longer. */
  readonly delays: Delays
  close(): Promise<void>
}

/** Shared between processes through Redis where there is one; a dead Redis falls back to this process's own count. */
export function openLimiter(redisUrl: string | null): Limiter {
  const [counts, delays] = [ownCounts(), ownDelays()]
  if (redisUrl === null) return { ...counts, delays, close: async () => undefined }
  const redis = new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1, lazyConnect: false })
  redis.on('error', () => undefined)
  return { ...redisCounts(redis, counts), delays: redisDelays(redis, delays), close: async () => redis.disconnect() }
}
