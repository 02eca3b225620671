import { describe, expect, it } from '@jest/globals'
import { type DelayLaw, ownDelays, waitAfter } from './delays.js'

const LAW: DelayLaw = { free: 5, longestSeconds: 240, forgottenSeconds: 900 }

it('lets five tries through, then waits twice as long each time, up to four minutes', () => {
  const waits = Array.from({ length: 15 }, (_, index) => waitAfter(index + 1, LAW))
  expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 240, 240, 240])
})

describe('delays', () => {
  function standingClock() {
    const clock = { seconds: 1000 }
    return { clock, delays: ownDelays(() => clock.seconds * 1000) }
  }

  it('hears a try as soon as its wait is over, however many there were', async () => {
    const { clock, delays } = standingClock()
    for (let tries = 1; tries <= 30; tries += 1) {
      const { wait } = await delays.standing('door', LAW)
      expect(wait).toBe(waitAfter(tries - 1, LAW))
      if (wait > 0) {
        expect(await delays.attempt('door', LAW)).toBe(wait)
        clock.seconds += wait
      }
      expect(await delays.attempt('door', LAW)).toBe(0)
    }
  })

  it('does not wait longer for being asked too early', async () => {
    const { clock, delays } = standingClock()
    for (let tries = 0; tries < 8; tries += 1) {
      clock.seconds += 10
      await delays.attempt('door', LAW)
    }
    for (let early = 0; early < 100; early += 1) expect(await delays.attempt('door', LAW)).toBe(8)
    expect(await delays.standing('door', LAW)).toEqual({ free: 0, wait: 8 })
  })

  it('forgets after a quarter of an hour of quiet', async () => {
    const { clock, delays } = standingClock()
    for (let tries = 0; tries < 5; tries += 1) await delays.attempt('door', LAW)
    clock.seconds += 900
    expect(await delays.standing('door', LAW)).toEqual({ free: 5, wait: 0 })
  })
})
