import type { Redis } from 'ioredis'
import type { DelayLaw, Delays } from './delays.js'

/** The same delays for every process, by the clock of Redis; what Redis does not answer is counted by this process alone. */
export function redisDelays(redis: Redis, own: Delays): Delays {
  return {
    async attempt(key, law) {
      const wait = await redis.eval(ATTEMPT, 1, nameOf(key), ...numbersOf(law)).catch(() => null)
      return wait === null ? own.attempt(key, law) : Math.ceil(Number(wait) / 1000)
    },
    async standing(key, law) {
      const found = (await redis.eval(STANDING, 1, nameOf(key)).catch(() => null)) as readonly [number, number] | null
      if (found === null) return own.standing(key, law)
      const [tries, wait] = found
      return { free: Math.max(0, law.free - tries), wait: Math.ceil(wait / 1000) }
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
  return `delay:${key}`
}

function numbersOf(law: DelayLaw): number[] {
  return [law.free, law.longestSeconds * 1000, law.forgottenSeconds * 1000]
}

const NOW = `
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local open = tonumber(redis.call('hget', KEYS[1], 'open') or 0)`

const ATTEMPT = `${NOW}
if open > now then return open - now end
local tries = redis.call('hincrby', KEYS[1], 'tries', 1)
local wait = 0
if tries >= tonumber(ARGV[1]) then wait = math.min(tonumber(ARGV[2]), 2 ^ (tries - ARGV[1]) * 1000) end
redis.call('hset', KEYS[1], 'open', string.format('%.0f', now + wait))
redis.call('pexpire', KEYS[1], ARGV[3])
return 0`

const STANDING = `${NOW}
return { tonumber(redis.call('hget', KEYS[1], 'tries') or 0), math.max(0, open - now) }`

/** Never makes a key: one without an end would be kept for ever. */
const TAKE_BACK = `
if tonumber(redis.call('hget', KEYS[1], 'tries') or 0) > 0 then
  redis.call('hincrby', KEYS[1], 'tries', -1)
  redis.call('hset', KEYS[1], 'open', 0)
end
return 0`
