import { callTime, minutes } from '@callboard/time'
import type { Call } from '../call.js'
import { timelineOf, type Slot } from '../timeline.js'
import { printedTime, type Clock } from './printed-time.js'
import type { PrintedTime } from './view-words.js'
import type { CallSheetInput, SheetPerson } from './view-input.js'

/** The input of one sheet, with what several of its blocks look up. */
export interface SheetContext {
  readonly input: CallSheetInput
  readonly clock: Clock
  readonly timeline: readonly Slot[]
  /** This day's calls by person id. */
  readonly calls: ReadonlyMap<string, Call>
  /** The cast of the production, by cast number. */
  readonly cast: readonly SheetPerson[]
  /** Ids of this day's locations, the day's own first: "1" is at index 0. */
  readonly locationIds: readonly string[]
}

export function contextOf(input: CallSheetInput): SheetContext {
  const timeline = timelineOf({ ...input, dayId: input.day.id })
  const cast = input.people.filter((person) => person.kind === 'cast').toSorted(byCastNumber)
  return {
    input,
    clock: { zone: input.zone, style: input.clock, date: input.day.date },
    timeline,
    calls: new Map(input.calls.filter((call) => call.dayId === input.day.id).map((call) => [call.personId, call])),
    cast,
    locationIds: locationIdsOf(input, timeline),
  }
}

/** So many elapsed minutes after general call, as printed. */
export function printedAfterCall({ input, clock }: SheetContext, elapsed: number): PrintedTime {
  const { date, generalCall } = input.day
  return printedTime(callTime({ date, generalCall, offset: minutes(elapsed), zone: input.zone }).instant, clock)
}

function locationIdsOf({ day, sceneLocations }: CallSheetInput, timeline: readonly Slot[]): readonly string[] {
  const ofScenes = timeline.map(({ strip }) => (strip.kind === 'scene' ? sceneLocations?.get(strip.sceneId) : null))
  return [...new Set([day.locationId, ...ofScenes])].filter((id) => id !== null && id !== undefined)
}

function byCastNumber(a: SheetPerson, b: SheetPerson): number {
  return castRank(a) - castRank(b)
}

/** "2" before "10"; whoever has no number comes last. */
function castRank({ castNumber }: SheetPerson): number {
  const number = Number.parseInt(castNumber ?? '', 10)
  return Number.isNaN(number) ? Number.MAX_SAFE_INTEGER : number
}
