import type { CheckedDay } from './checked-day.js'
import type { Ground } from './ground.js'
import type { RedFlag } from './red-flag.js'
import { availabilityFlags } from './rules/availability.js'
import { companyMoveFlags } from './rules/company-move.js'
import { dayLengthFlags } from './rules/day-length.js'
import { dayTypeFlags } from './rules/day-type.js'
import { daylightFlags } from './rules/daylight.js'
import { doubleBookingFlags } from './rules/double-booking.js'
import { elementLinkFlags } from './rules/element-link.js'
import { locationFlags } from './rules/location.js'
import { mealFlags } from './rules/meals.js'
import { minorFlags } from './rules/minors.js'
import { notCalledFlags } from './rules/not-called.js'
import { restElsewhereFlags } from './rules/rest-elsewhere.js'

/** Everything one day shows by itself, each key once. */
export function dayFlags(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  if (day.day.type !== 'shoot') return dayTypeFlags(ground, day)
  const byKey = new Map<string, RedFlag>()
  for (const flagsOf of CHECKS_OF_A_DAY) for (const one of flagsOf(ground, day)) byKey.set(one.key, one)
  return [...byKey.values()]
}

const CHECKS_OF_A_DAY = [
  availabilityFlags,
  doubleBookingFlags,
  restElsewhereFlags,
  locationFlags,
  notCalledFlags,
  dayLengthFlags,
  mealFlags,
  minorFlags,
  daylightFlags,
  companyMoveFlags,
  elementLinkFlags,
]
