import type { Redis } from 'ioredis'
import type { Counts } from './counts.js'

/** The same count for every process; what Redis does not answer is counted by this process alone. */
export function redisCounts(redis: Redis, own: Counts): Counts {
  return {
    async hit(key, most, windowSeconds) {
      const wait = await redis.eval(HIT, 1, nameOf(key), most, Math.ceil(windowSeconds * 1000)).catch(() => null)
      return wait === null ? own.hit(key, most, windowSeconds) : Math.ceil(Number(wait) / 1000)
    },
    async count(key) {
      const count = await redis.get(nameOf(key)).then((text) => Number(text ?? 0)).catch(() => null)
      return count ?? own.count(key)
    },
    async takeBack(key) {
      await Promise.allSettled([redis.eval(TAKE_BACK, 1, nameOf(key)), own.takeBack(key)])
    },
    async clear(key) {
      await Promise.allSettled([redis.del(nameOf(key)), own.clear(key)])
    },
  }
}

function nameOf(key: string): string {
  return `limit:${key}`
}

/** One step, so that no key is left without an end: it would count for ever. */
const HIT = `
local count = redis.call('incr', KEYS[1])
if count == 1 then redis.call('pexpire', KEYS[1], ARGV[2]) end
if count <= tonumber(ARGV[1]) then return 0 end
return math.max(1, redis.call('pttl', KEYS[1]))`

/** Never makes a key, for the same reason. */
const TAKE_BACK = "if tonumber(redis.call('get', KEYS[1]) or 0) > 0 then return redis.call('decr', KEYS[1]) end return 0"
