import { addMinutes, instant, minutes, resolveWallTime, wallTimeOf, type ClockTime, type LocalDate, type WallTime, type Zone } from '@callboard/time'

/** The clocks of one zone, in whole minutes since 1970-01-01T00:00Z. */
export interface ZoneClock {
  readonly wall: (moment: number) => WallTime
  readonly moment: (date: LocalDate, time: ClockTime) => number
}

/**
 * The same answers as `wallTimeOf` and `resolveWallTime`, for very many moments: on a day of the world's clock that begins and
 * ends with the same offset the rest is arithmetic; the few others are asked one by one.
 */
export function zoneClockOf(zone: Zone): ZoneClock {
  const offsets = new Map<number, number | null>()
  const dateOf = datesOfDays()
  const offsetOn = (day: number) => {
    const known = offsets.get(day)
    if (known !== undefined) return known
    const offset = offsetAt(day * DAY, zone)
    const steady = offset === offsetAt((day + 1) * DAY, zone) ? offset : null
    offsets.set(day, steady)
    return steady
  }
  return {
    wall(moment) {
      const offset = offsetOn(Math.floor(moment / DAY))
      return offset === null ? wallTimeOf(instantOf(moment), zone) : wallOf(moment + offset, dateOf)
    },
    moment(date, time) {
      const local = localMinutes(date, time)
      const [before, after] = [offsetOn(Math.floor(local / DAY) - 1), offsetOn(Math.floor(local / DAY) + 1)]
      const same = offsetOn(Math.floor(local / DAY))
      if (same !== null && same === before && same === after) return local - same
      return Date.parse(resolveWallTime({ date, time, zone }).instant) / 60_000
    },
  }
}

const DAY = 1440
const START = instant('1970-01-01T00:00:00Z')

function instantOf(moment: number) {
  return addMinutes(START, minutes(moment))
}

function offsetAt(moment: number, zone: Zone): number {
  const { date, time } = wallTimeOf(instantOf(moment), zone)
  return localMinutes(date, time) - moment
}

function localMinutes(date: LocalDate, time: ClockTime): number {
  return Date.parse(date) / 60_000 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

function wallOf(local: number, dateOf: (day: number) => LocalDate): WallTime {
  const day = Math.floor(local / DAY)
  const minute = local - day * DAY
  return { date: dateOf(day), time: `${two(Math.floor(minute / 60))}:${two(minute % 60)}` as ClockTime }
}

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}

/** Dates by days since 1970-01-01, each written once. */
function datesOfDays(): (day: number) => LocalDate {
  const known = new Map<number, LocalDate>()
  return (day) => {
    const found = known.get(day)
    if (found) return found
    const date = new Date(day * DAY * 60_000).toISOString().slice(0, 10) as LocalDate
    known.set(day, date)
    return date
  }
}
