import type { Counts } from './counts.js'

/** Counts within this process, in windows that forget themselves. */
export function ownCounts(): Counts {
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
  }
}
