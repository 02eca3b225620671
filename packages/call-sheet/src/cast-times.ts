import type { ShootDay } from '@callboard/schedule'
import { callTime, minutes, minutesBetween, type Zone } from '@callboard/time'
import { stepsOf, type CallSteps } from './call-steps.js'
import type { Call, WallMoment } from './call.js'
import type { CalledPerson } from './called-person.js'
import { roundedDown } from './derived-offset.js'
import type { Slot } from './timeline.js'

/** One performer's day, step by step. A step that takes no time is null. */
export interface CastTimes {
  readonly pickUp: WallMoment | null
  /** Their call: where they report. */
  readonly report: WallMoment
  readonly hairMakeUp: WallMoment | null
  readonly wardrobe: WallMoment | null
  /** Blocking and rehearsal on set. */
  readonly rehearsal: WallMoment | null
  readonly onSet: WallMoment | null
  /** When they are let go; null without a scene. */
  readonly loseAt: WallMoment | null
}

/** Minutes from the end of a performer's last scene to being let go. Source: when cast are lost, as second ADs reckon. */
export const LOSE_AFTER = 15

/**
 * Works back from being on set: blocking, wardrobe, hair and make-up, report, pick-up; and forward from the last scene to being let go.
 * The call stands as it was given: on a call that is later than the steps would ask, the steps begin with the call and none is before it.
 * Steps fall on five minutes of the wall clock.
 */
export function castTimesOf({ call, person, day, timeline, zone }: {
  readonly call: Call
  readonly person: Pick<CalledPerson, 'callOffset' | 'steps'>
  readonly day: ShootDay
  readonly timeline: readonly Slot[]
  readonly zone: Zone
}): CastTimes {
  const steps = stepsOf(person)
  const at = (offset: number): WallMoment => callTime({ ...day, offset: minutes(offset), zone })
  const report: WallMoment = { date: call.date, time: call.time, instant: call.instant }
  const pickUp = steps.travel > 0 ? at(roundedDown(day, call.offset - steps.travel)) : null
  if (call.onSet === null) return { pickUp, report, hairMakeUp: null, wardrobe: null, rehearsal: null, onSet: null, loseAt: null }
  const onSet = call.offset + minutesBetween(call.instant, call.onSet.instant)
  return { pickUp, report, ...preparation({ steps, call, onSet, day, at }), onSet: call.onSet, loseAt: loseAtOf(call, timeline, at) }
}

interface Preparing {
  readonly steps: Required<CallSteps>
  readonly call: Call
  readonly onSet: number
  readonly day: ShootDay
  readonly at: (offset: number) => WallMoment
}

function preparation({ steps, call, onSet, day, at }: Preparing): Pick<CastTimes, 'hairMakeUp' | 'wardrobe' | 'rehearsal'> {
  const notBeforeCall = (offset: number) => Math.max(call.offset, roundedDown(day, offset))
  const rehearsal = notBeforeCall(onSet - steps.blocking)
  const wardrobe = notBeforeCall(onSet - steps.blocking - steps.wardrobe)
  const hairMakeUp = notBeforeCall(onSet - steps.blocking - steps.wardrobe - steps.hairMakeUp)
  return {
    hairMakeUp: steps.hairMakeUp > 0 ? at(hairMakeUp) : null,
    wardrobe: steps.wardrobe > 0 ? at(wardrobe) : null,
    rehearsal: steps.blocking > 0 ? at(rehearsal) : null,
  }
}

/** Never later than the unit, never before they came. */
function loseAtOf(call: Call, timeline: readonly Slot[], at: (offset: number) => WallMoment): WallMoment | null {
  const last = timeline.findLast(({ strip }) => strip.kind === 'scene' && call.sceneIds.includes(strip.sceneId))
  const end = timeline.at(-1)
  if (!last || !end) return null
  return at(Math.max(call.offset, Math.min(last.startsAfter + last.length + LOSE_AFTER, end.startsAfter + end.length)))
}
