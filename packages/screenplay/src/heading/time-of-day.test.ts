import { describe, expect, it } from '@jest/globals'
import lights from '../../cases/lighting.json' with { type: 'json' }
import type { Lighting } from '../screenplay.js'
import { isTimeOfDay, lightingOf } from './time-of-day.js'

describe('the light of a scene', () => {
  it.each(lights)('%s after %s is %s', (time, before, light) => {
    expect(lightingOf(time ?? null, (before ?? null) as Lighting | null)).toBe(light)
  })
})

describe('a time of day', () => {
  it.each(['A FEW MOMENTS LATER', 'THE FOLLOWING DAY', "1970'S", '10:45PM', 'SUNDAY MORNING', 'PRE-DAWN'])('is %s', (part) => {
    expect(isTimeOfDay(part)).toBe(true)
  })

  it.each(['', 'CLASSROOM', 'ON RAY', 'DAY ROOM', 'NIGHT CLUB', 'SECOND', '5', 'TIME', '-', '()', 'THE'])('is not %s', (part) => {
    expect(isTimeOfDay(part)).toBe(false)
  })
})
