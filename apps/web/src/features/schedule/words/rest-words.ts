import type { RestBreach } from '@callboard/call-sheet'
import { formatDuration, wallTimeOf } from '@callboard/time'
import { clockWords } from '../../../lib/time-words.js'
import type { ScheduleFacts } from '../schedule-facts.js'

/** Why a call is too early: `9 h 30 of rest after Day 3, 11 h needed; not before 07:30`. */
export function restWords(breach: RestBreach, facts: ScheduleFacts, dayNumbers: ReadonlyMap<string, number | null>): string {
  const earliest = wallTimeOf(breach.earliestCall, facts.zone)
  const rest = breach.rest < 0 ? 'Called before the wrap of' : `${formatDuration(breach.rest)} of rest after`
  return `${rest} Day ${dayNumbers.get(breach.fromDayId) ?? '?'}, ${formatDuration(breach.minimum)} needed; not before ${clockWords(earliest.time, facts.clock)}`
}
