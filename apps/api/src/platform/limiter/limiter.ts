import { Redis } from 'ioredis'

/** Counts what is tried too often. */
export interface Limiter {
  /** Counts one try; gives the seconds to wait when there were more than `most` within the window, else 0. */
  hit(key: string, most: number, windowSeconds: number): Promise<number>
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
    async clear(key) {
      await Promise.allSettled([redis.del(`limit:${key}`), own.clear(key)])
    },
    async close() {
      redis.disconnect()
    },
  }
}

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
    async clear(key) {
      windows.delete(key)
    },
    async close() {
      windows.clear()
    },
  }
}
