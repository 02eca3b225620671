import { Redis } from 'ioredis'

/** Counts what is tried too often. */
export interface Limiter {
  /** Counts one try; gives the seconds to wait when there were more than `most` within the window, else 0. */
  hit(key: string, most: number, windowSeconds: number): Promise<number>
  /** Tries counted in the running window. */
  count(key: string): Promise<number>
  /** Takes one try back, for one that turned out to be good. */
  takeBack(key: string): Promise<void>
  /** Forgets the tries of a key. */
  clear(key: string): Promise<void>
  close(): Promise<void>
}

/** Shared between processes through Redis where there is one; a dead Redis falls back to this process's own count. */
export function openLimiter(redisUrl: string | null): Limiter {
  const own = ownLimiter()
  if (redisUrl === null) return own
  const redis = new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1, lazyConnect: false })
  redis.on('error', () => undefined)
  return {
    async hit(key, most, windowSeconds) {
      try {
        const count = await redis.incr(`limit:${key}`)
        if (count === 1) await redis.expire(`limit:${key}`, windowSeconds)
        return count <= most ? 0 : Math.max(1, await redis.ttl(`limit:${key}`))
      } catch {
        return own.hit(key, most, windowSeconds)
      }
    },
    async count(key) {
      try {
        return Number((await redis.get(`limit:${key}`)) ?? 0)
      } catch {
        return own.count(key)
      }
    },
    async takeBack(key) {
      await Promise.allSettled([redis.eval(TAKE_BACK, 1, `limit:${key}`), own.takeBack(key)])
    },
    async clear(key) {
      await Promise.allSettled([redis.del(`limit:${key}`), own.clear(key)])
    },
    async close() {
      redis.disconnect()
    },
  }
}

/** Never makes a key: one without an end would count for ever. */
const TAKE_BACK = "if tonumber(redis.call('get', KEYS[1]) or 0) > 0 then return redis.call('decr', KEYS[1]) end return 0"

/** Counts within this process, in windows that forget themselves. */
function ownLimiter(): Limiter {
  const windows = new Map<string, { count: number; endsAt: number }>()
  return {
    async hit(key, most, windowSeconds) {
      const now = performance.now()
      if (windows.size > 50_000) for (const [old, window] of windows) if (window.endsAt < now) windows.delete(old)
      const known = windows.get(key)
      const window = known && known.endsAt > now ? known : { count: 0, endsAt: now + windowSeconds * 1000 }
      window.count += 1
      windows.set(key, window)
      return window.count <= most ? 0 : Math.ceil((window.endsAt - now) / 1000)
    },
    async count(key) {
      const window = windows.get(key)
      return window && window.endsAt > performance.now() ? window.count : 0
    },
    async takeBack(key) {
      const window = windows.get(key)
      if (window && window.count > 0) window.count -= 1
    },
    async clear(key) {
      windows.delete(key)
    },
    async close() {
      windows.clear()
    },
  }
}
