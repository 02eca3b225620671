import type { ShootDay } from '@callboard/schedule'
import { callTime, minutes, minutesBetween, resolveWallTime, type Minutes, type Zone } from '@callboard/time'
import { preparationOf, type CallSteps } from './call-steps.js'
import type { Call, WallMoment } from './call.js'
import type { CalledPerson } from './called-person.js'
import { roundedDown } from './derived-offset.js'
import type { CastDetails, DayDetails } from './sheet/day-details.js'
import { typedMoment } from './typed-moment.js'

export interface DetailedDay {
  readonly day: ShootDay
  readonly zone: Zone
  readonly people: readonly CalledPerson[]
  readonly details?: DayDetails | undefined
}

/**
 * The calls of a day as its sheet has them: what the office typed for a performer stands over what the board gives. A typed report or
 * make-up time is the call; a typed set call and typed steps move it. Calls of other days, and calls nobody typed over, stay as they are.
 */
export function callsWithDetails(calls: readonly Call[], { day, zone, people, details }: DetailedDay): readonly Call[] {
  const typed = details?.cast
  if (!typed) return calls
  const byId = new Map(people.map((person) => [person.personId, person]))
  return calls.map((call) => {
    const own = typed[call.personId]
    const person = byId.get(call.personId)
    return own && person && call.dayId === day.id ? typedCall(call, own, { day, zone, person }) : call
  })
}

/** A performer with the steps typed for today over those of every day. */
export function withSteps<Person extends CalledPerson>(person: Person, steps: CallSteps | undefined): Person {
  return steps ? { ...person, steps: { ...person.steps, ...steps } } : person
}

interface OneDay {
  readonly day: ShootDay
  readonly zone: Zone
  readonly person: CalledPerson
}

function typedCall(call: Call, typed: CastDetails, { day, zone, person }: OneDay): Call {
  const onSet = typed.onSet ? typedMoment(typed.onSet, { day, zone }) : call.onSet
  const report = typed.report ?? typed.hairMakeUp
  if (report) return { ...call, ...placed(typedMoment(report, { day, zone }), { day, zone }), onSet: laterOf(onSet, typedMoment(report, { day, zone })), source: 'typed' }
  if (onSet === null || !(typed.onSet || typed.steps)) return call
  const offset = roundedDown(day, offsetOf(onSet, { day, zone }) - preparationOf(withSteps(person, typed.steps)))
  return { ...call, offset, ...callTime({ ...day, offset, zone }), onSet, source: 'typed' }
}

function placed(moment: WallMoment, day: Pick<OneDay, 'day' | 'zone'>): WallMoment & { readonly offset: Minutes } {
  return { ...moment, offset: offsetOf(moment, day) }
}

/** Nobody is on set before their call. */
function laterOf(onSet: WallMoment | null, call: WallMoment): WallMoment | null {
  return onSet === null || onSet.instant >= call.instant ? onSet : call
}

function offsetOf({ instant }: WallMoment, { day, zone }: Pick<OneDay, 'day' | 'zone'>): Minutes {
  return minutes(minutesBetween(resolveWallTime({ date: day.date, time: day.generalCall, zone }).instant, instant))
}
