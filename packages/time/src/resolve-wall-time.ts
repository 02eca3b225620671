import { fromFields } from 'temporal-polyfill/fns/ZonedDateTime'
import { instantOfEpoch } from './parse-instant.js'
import { remembered } from './remembered.js'
import type { ClockTime, Instant, LocalDate, Zone } from './units.js'

export interface WallTime {
  readonly date: LocalDate
  readonly time: ClockTime
}

export interface ResolvedWallTime {
  readonly instant: Instant
  /** The clocks go forward over this time: it never shows. The instant is the asked time pushed forward by the gap. */
  readonly gap: boolean
  /** The clocks go back over this time: it shows twice. The instant is the first. */
  readonly repeated: boolean
}

/**
 * The moment a clock on the wall of `zone` shows `time` on `date`; daylight saving resolved as Temporal's 'compatible'.
 * Throws RangeError when the zone is unknown.
 * @example resolveWallTime({ date, time: '02:30', zone: 'Europe/Berlin' }) on 2027-03-28 // { instant: '2027-03-28T01:30:00Z', gap: true, repeated: false }
 */
export function resolveWallTime(wall: ZonedWallTime): ResolvedWallTime {
  return resolve(wall)
}

type ZonedWallTime = WallTime & { readonly zone: Zone }

const resolve = remembered(keyOf, (wall: ZonedWallTime): ResolvedWallTime => {
  const fields = fieldsOf(wall)
  const earlier = fromFields(fields, { disambiguation: 'earlier' })
  const later = fromFields(fields, { disambiguation: 'later' })
  const ambiguous = earlier.epochMilliseconds !== later.epochMilliseconds
  const gap = ambiguous && (later.hour !== fields.hour || later.minute !== fields.minute)
  return Object.freeze({
    instant: instantOfEpoch((gap ? later : earlier).epochMilliseconds),
    gap,
    repeated: ambiguous && !gap,
  })
})

function keyOf({ date, time, zone }: ZonedWallTime): string {
  return `${date} ${time} ${zone}`
}

function fieldsOf({ date, time, zone }: ZonedWallTime) {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
    hour: Number(time.slice(0, 2)),
    minute: Number(time.slice(3, 5)),
    timeZone: zone,
  }
}
