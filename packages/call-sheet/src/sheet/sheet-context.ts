import { callTime, minutes, type ClockTime, type Instant } from '@callboard/time'
import type { Call } from '../call.js'
import { callsWithDetails, withSteps } from '../calls-with-details.js'
import { castTimesOf, type CastTimes } from '../cast-times.js'
import { timelineOf, type Slot } from '../timeline.js'
import { typedMoment } from '../typed-moment.js'
import { wrapOf } from '../wrap-of.js'
import type { DayDetails } from './day-details.js'
import { printedTime, printedWord, type Clock } from './printed-time.js'
import { SHEET_TEMPLATES, type SheetTemplate } from './sheet-template.js'
import type { PrintedTime } from './view-words.js'
import type { CallSheetInput, SheetPerson } from './view-input.js'

/** The input of one sheet, with what several of its blocks look up. */
export interface SheetContext {
  readonly input: CallSheetInput
  readonly details: DayDetails
  readonly template: SheetTemplate
  readonly clock: Clock
  readonly timeline: readonly Slot[]
  /** Estimated, whatever is typed. */
  readonly wrap: Instant
  /** This day's calls by person id, as the sheet has them. */
  readonly calls: ReadonlyMap<string, Call>
  /** The same as the board alone has them: what typed times are held against. */
  readonly derivedCalls: ReadonlyMap<string, Call>
  /** The cast of the production, by cast number. */
  readonly cast: readonly SheetPerson[]
  /** Ids of this day's locations, the day's own first: "1" is at index 0. */
  readonly locationIds: readonly string[]
}

export function contextOf(input: CallSheetInput): SheetContext {
  const timeline = timelineOf({ ...input, dayId: input.day.id })
  const cast = input.people.filter((person) => person.kind === 'cast').toSorted(byCastNumber)
  const given = input.calls.filter((call) => call.dayId === input.day.id)
  return {
    input,
    details: input.details ?? {},
    template: input.production.template ?? SHEET_TEMPLATES[input.production.kind ?? 'feature'],
    clock: { zone: input.zone, style: input.clock, date: input.day.date },
    timeline,
    wrap: wrapOf(input),
    calls: byPerson(callsWithDetails(given, input)),
    derivedCalls: byPerson(given),
    cast,
    locationIds: locationIdsOf(input, timeline),
  }
}

/** So many elapsed minutes after general call, as printed. */
export function printedAfterCall({ input, clock }: SheetContext, elapsed: number): PrintedTime {
  const { date, generalCall } = input.day
  return printedTime(callTime({ date, generalCall, offset: minutes(elapsed), zone: input.zone }).instant, clock)
}

/** A typed clock time as printed, marked when it stands over a derived one; without it the derived one. */
export function printedOr<Derived extends PrintedTime | null>(
  { input, clock }: SheetContext,
  typed: ClockTime | null | undefined,
  derived: Derived,
): PrintedTime | Derived {
  if (!typed) return derived
  const time = printedTime(typedMoment(typed, input).instant, clock)
  return derived && derived.time !== '' ? { ...time, typed: true, derived: [derived.time, derived.otherDay].filter(Boolean).join(' ') } : time
}

/** The same where nothing can be derived: empty until somebody typed it. */
export function printedIfTyped(sheet: SheetContext, typed: ClockTime | null | undefined): PrintedTime {
  return printedOr(sheet, typed, null) ?? printedWord('')
}

/** One performer's day step by step, by the call given. */
export function stepsOnSheet({ input, timeline, details }: SheetContext, person: SheetPerson, call: Call): CastTimes {
  const { day, zone } = input
  return castTimesOf({ call, person: withSteps(person, details.cast?.[person.personId]?.steps), day, timeline, zone })
}

function byPerson(calls: readonly Call[]): ReadonlyMap<string, Call> {
  return new Map(calls.map((call) => [call.personId, call]))
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
