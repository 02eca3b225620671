import { describe, expect, it } from '@jest/globals'
import cases from '../cases/wall-times.json' with { type: 'json' }
import { clockTime, localDate, resolveWallTime, wallTimeOf, zone } from './index.js'

describe('what moment a clock on the wall means', () => {
  it.each(cases)('$zone $date $time: $says', (wall) => {
    const resolved = resolveWallTime({ date: localDate(wall.date), time: clockTime(wall.time), zone: zone(wall.zone) })
    expect(resolved).toEqual({ instant: wall.instant, gap: wall.gap, repeated: wall.repeated })
  })

  it.each(cases.filter((wall) => !wall.gap))('$zone $date $time: the moment shows that time again', (wall) => {
    const { instant } = resolveWallTime({ date: localDate(wall.date), time: clockTime(wall.time), zone: zone(wall.zone) })
    expect(wallTimeOf(instant, zone(wall.zone))).toEqual({ date: wall.date, time: wall.time })
  })
})
