import type { Board, ShootDay } from '@callboard/schedule'
import { callTime, minutes, type Minutes, type Zone } from '@callboard/time'
import type { Call, CallStatus, WallMoment } from './call.js'
import type { CalledPerson } from './called-person.js'
import { castWorkOf, type CastWork } from './cast-work.js'
import { derivedOffset, roundedDown } from './derived-offset.js'
import type { WorkingScene } from './scene-facts.js'
import { timelineOf, type Slot } from './timeline.js'

export interface CallsInput {
  readonly board: Board
  readonly zone: Zone
  readonly people: readonly CalledPerson[]
  readonly scenes: ReadonlyMap<string, WorkingScene>
  readonly minutesPerEighth?: number | undefined
}

/**
 * Who is called when on one shoot day, in the order of `people`; whoever is not called is left out.
 *
 * Crew come at general call plus their offset. Cast come for the scenes their characters are in: on set when their first
 * scene is estimated to start, called their preparation time before that, both rounded down to five minutes on the wall.
 * A typed exception sets the offset from general call as it stands, or calls the person off; nobody is on set before their call.
 * A day of another type than shoot calls nobody.
 * Offsets are elapsed minutes: right across midnight and in the nights the clocks change.
 * Source: order of derivation as second ADs do it (first scene back to blocking, make-up, arrival).
 */
export function callsOfDay(input: CallsInput & { readonly day: ShootDay }): readonly Call[] {
  return callsOn(input.day, input, castWorkOf(input))
}

/** The calls of every shoot day, days in order. The same as `callsOfDay` for each, with the board read once. */
export function callsOn(day: ShootDay, input: CallsInput, work: CastWork): readonly Call[] {
  if (day.type !== 'shoot') return []
  const timeline = timelineOf({ ...input, dayId: day.id })
  const momentAt = momentsOf(day, input.zone)
  return input.people.flatMap((person) => {
    const call = callOf({ person, day, input, work, timeline, momentAt })
    return call ? [call] : []
  })
}

/** Moments of one day by their offset; a whole unit shares a handful. */
function momentsOf(day: ShootDay, zone: Zone): (offset: Minutes) => WallMoment {
  const known = new Map<Minutes, WallMoment>()
  return (offset) => {
    const moment = known.get(offset) ?? callTime({ ...day, offset, zone })
    known.set(offset, moment)
    return moment
  }
}

interface OneCall {
  readonly person: CalledPerson
  readonly day: ShootDay
  readonly input: CallsInput
  readonly work: CastWork
  readonly timeline: readonly Slot[]
  readonly momentAt: (offset: Minutes) => WallMoment
}

function callOf({ person, day, input, work, timeline, momentAt }: OneCall): Call | null {
  const typed = exceptionOf(input.board, person.personId, day.id)
  if (typed?.kind === 'notCalled') return null
  const days = work.get(person.personId) ?? new Map<string, readonly string[]>()
  const sceneIds = days.get(day.id) ?? []
  const onSet = onSetOffset(day, sceneIds, timeline)
  const offset = typed?.minutes ?? derivedOffset(person, day, onSet)
  if (offset === null) return null
  return {
    personId: person.personId,
    dayId: day.id,
    offset,
    ...momentAt(offset),
    status: person.kind === 'crew' ? 'crew' : statusOn(day.id, [...days.keys()]),
    sceneIds,
    onSet: onSet === null ? null : momentAt(minutes(Math.max(onSet, offset))),
    source: typed ? 'typed' : 'derived',
  }
}

function exceptionOf(board: Board, personId: string, dayId: string) {
  return board.callExceptions.find((one) => one.dayId === dayId && one.personId === personId)?.call
}

function onSetOffset(day: ShootDay, sceneIds: readonly string[], timeline: readonly Slot[]): Minutes | null {
  const first = timeline.find(({ strip }) => strip.kind === 'scene' && sceneIds.includes(strip.sceneId))
  return first ? roundedDown(day, first.startsAfter) : null
}

/** Only scenes make work: a day called by hand without any is W and neither starts nor finishes. */
function statusOn(dayId: string, workDays: readonly string[]): CallStatus {
  const starts = workDays[0] === dayId
  const finishes = workDays.at(-1) === dayId
  if (starts) return finishes ? 'SWF' : 'SW'
  return finishes ? 'WF' : 'W'
}
