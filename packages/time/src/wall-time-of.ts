import { create } from 'temporal-polyfill/fns/ZonedDateTime'
import { remembered } from './remembered.js'
import type { WallTime } from './resolve-wall-time.js'
import type { ClockTime, Instant, LocalDate, Zone } from './units.js'

/**
 * What a clock on the wall of `zone` shows at a moment; seconds are dropped. Throws RangeError when the zone is unknown.
 * @example wallTimeOf('2027-01-12T05:30:00Z', 'Europe/Berlin') // { date: '2027-01-12', time: '06:30' }
 */
export function wallTimeOf(instant: Instant, zone: Zone): WallTime {
  return read({ instant, zone })
}

interface There {
  readonly instant: Instant
  readonly zone: Zone
}

const read = remembered(keyOf, ({ instant, zone }: There): WallTime => {
  const there = create(BigInt(Date.parse(instant)) * 1_000_000n, zone)
  return Object.freeze({
    date: `${there.year}-${two(there.month)}-${two(there.day)}` as LocalDate,
    time: `${two(there.hour)}:${two(there.minute)}` as ClockTime,
  })
})

function keyOf({ instant, zone }: There): string {
  return `${instant} ${zone}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
