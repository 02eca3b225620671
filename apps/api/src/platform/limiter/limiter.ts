import { Redis } from 'ioredis'
import { type Delays, ownDelays } from './delays.js'
import type { Counts } from './counts.js'
import { ownCounts } from './own-counts.js'
import { redisCounts } from './redis-counts.js'
import { redisDelays } from './redis-delays.js'

/** Counts what is tried too often, and slows it down. */
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
