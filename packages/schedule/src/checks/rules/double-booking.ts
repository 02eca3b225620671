import { groupedBy } from '@callboard/basics'
import type { Booking } from '../checks-input.js'
import { hoursOf, type CheckedDay } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground } from '../ground.js'
import { needsOf, type Need } from '../needs-of.js'
import type { RedFlag } from '../red-flag.js'
import { duration } from '../words.js'

/** Who or what is wanted on the day and booked elsewhere on the same date: against the plan, unless the hours are known and apart. */
export function doubleBookingFlags(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  const that = ground.bookingsOn.get(day.day.date)
  if (!that) return []
  const noted = groupedBy(that, ({ elementId, personId }) => elementId ?? personId ?? '')
  return needsOf(ground, day, noted).flatMap((need) =>
    need.ids.flatMap((id) => noted.get(id) ?? []).map((booking) => flagOf(ground, day, need, booking)),
  )
}

function flagOf(ground: Ground, day: CheckedDay, need: Need, { where, span }: Booking): RedFlag {
  const there = span && { call: minuteOf(span.call), wrap: minuteOf(span.wrap) }
  const here = need.personId === null ? undefined : hoursOf(ground, day, need.personId)
  const apart = there !== null && here !== undefined && (there.wrap <= here.call || here.wrap <= there.call)
  const clock = (moment: number) => ground.words.clock(moment, day.day.date)
  const hours = there ? `, ${clock(there.call)} to ${clock(there.wrap)}` : ''
  const own = here ? ` (${clock(here.call)} to ${clock(here.wrap)})` : ''
  return flag({
    check: 'double-booking',
    severity: apart ? 'warning' : 'breach',
    subjects: { ...need.subjects, dayIds: [day.day.id] },
    figures: [day.day.date, where, there?.call ?? '', there?.wrap ?? '', apart ? `${here.call} ${here.wrap}` : ''],
    sentence: `${need.name} is wanted on ${day.fullName}${own} and booked the same date for ${where}${hours}${there && here ? atOnce(there, here) : ''}.`,
  })
}

/** How long both want them; nothing when they are apart. */
function atOnce(there: Span, here: Span): string {
  const length = Math.min(there.wrap, here.wrap) - Math.max(there.call, here.call)
  return length > 0 ? `: ${duration(length)} at once` : ''
}

interface Span {
  readonly call: number
  readonly wrap: number
}

function minuteOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 60_000)
}
