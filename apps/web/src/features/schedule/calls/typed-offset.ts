import { addDays, callTime, minutes, minutesBetween, resolveWallTime, type ClockTime, type LocalDate, type Minutes, type Zone } from '@callboard/time'

/**
 * Elapsed minutes from a day's general call to a time somebody typed: the moment nearest to the general call, be it the evening before
 * or after midnight.
 * @example typedOffset({ date: '2027-01-12', generalCall: '07:30', time: '06:30', zone }) // -60
 */
export function typedOffset(typed: { readonly date: LocalDate; readonly generalCall: ClockTime; readonly time: ClockTime; readonly zone: Zone }): Minutes {
  const { date, generalCall, time, zone } = typed
  const general = callTime({ date, generalCall, offset: minutes(0), zone }).instant
  const offsets = [-1, 0, 1].map((days) => minutesBetween(general, resolveWallTime({ date: addDays(date, days), time, zone }).instant))
  return offsets.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? minutes(0)
}
