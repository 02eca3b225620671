import { daysInOrder, paceOf, stripsOfDay, totalsOfStrips, type Board, type Pace, type ShootDay, type Strip, type Totals } from '@callboard/schedule'
import { callTime, minutes, type ClockTime } from '@callboard/time'
import { dayLabel } from '../../../lib/day-label.js'
import type { ScheduleFacts } from '../schedule-facts.js'

/** What a day adds up to. */
export interface DayFacts {
  readonly day: ShootDay
  /** Null for a day nobody shoots on. */
  readonly number: number | null
  /** "Day 4", "Travel". */
  readonly label: string
  /** How many shoot days there are. */
  readonly of: number
  readonly totals: Totals
  /** Cast in its scenes. */
  readonly cast: number
  readonly background: number
  readonly wrap: ClockTime
  /** Another day on the same date, or null. */
  readonly sameDateAs: string | null
}

interface Known {
  readonly strips: readonly Strip[]
  readonly facts: DayFacts
}

/** A function that gives the facts of every day of a board, by its id, in order; a day nothing changed on keeps the very facts it had. */
export function dayFactsMaker(facts: Pick<ScheduleFacts, 'scenes' | 'zone'>): (board: Board) => ReadonlyMap<string, DayFacts> {
  const pace = paceOf({ scenes: [...facts.scenes.values()] })
  let known: ReadonlyMap<string, Known> = new Map()
  return (board) => {
    const days = daysInOrder(board)
    const places = placesOf(days)
    const next = new Map(
      days.map((day): [string, Known] => {
        const strips = stripsOfDay(board, day.id)
        const place = { day, ...placeOf(places, day) }
        const old = known.get(day.id)
        const isKnown = old && isSamePlace(old.facts, place) && isSameList(old.strips, strips)
        return [day.id, isKnown ? old : { strips, facts: { ...place, ...sumsOf(day, strips, { ...facts, pace }) } }]
      }),
    )
    known = next
    return new Map([...next].map(([dayId, { facts: one }]) => [dayId, one]))
  }
}

type DayPlace = Pick<DayFacts, 'day' | 'number' | 'label' | 'of' | 'sameDateAs'>

interface Places {
  readonly numbers: ReadonlyMap<string, number>
  readonly byDate: ReadonlyMap<string, readonly ShootDay[]>
}

function placesOf(days: readonly ShootDay[]): Places {
  const shoot = days.filter((day) => day.type === 'shoot')
  const byDate = new Map<string, ShootDay[]>()
  for (const day of days) byDate.set(day.date, [...(byDate.get(day.date) ?? []), day])
  return { numbers: new Map(shoot.map((day, index) => [day.id, index + 1])), byDate }
}

function placeOf({ numbers, byDate }: Places, day: ShootDay): Omit<DayPlace, 'day'> {
  const labelOf = ({ id, type }: ShootDay) => dayLabel({ type, number: numbers.get(id) ?? null })
  const other = byDate.get(day.date)?.find(({ id }) => id !== day.id)
  return { number: numbers.get(day.id) ?? null, label: labelOf(day), of: numbers.size, sameDateAs: other ? labelOf(other) : null }
}

function isSamePlace(a: DayPlace, b: DayPlace): boolean {
  return a.day === b.day && a.number === b.number && a.of === b.of && a.sameDateAs === b.sameDateAs
}

function isSameList(a: readonly Strip[], b: readonly Strip[]): boolean {
  return a.length === b.length && a.every((strip, index) => strip === b[index])
}

interface Ground extends Pick<ScheduleFacts, 'scenes' | 'zone'> {
  readonly pace: Pace
}

function sumsOf(day: ShootDay, strips: readonly Strip[], { scenes, zone, pace }: Ground): Pick<DayFacts, 'totals' | 'cast' | 'background' | 'wrap'> {
  const onDay = [...new Set(strips.flatMap((strip) => (strip.kind === 'scene' ? [strip.sceneId] : [])))].flatMap((sceneId) => scenes.get(sceneId) ?? [])
  const totals = totalsOfStrips(strips, pace)
  return {
    totals,
    cast: new Set(onDay.flatMap((scene) => scene.cast)).size,
    background: onDay.reduce((sum, scene) => sum + scene.background, 0),
    wrap: callTime({ date: day.date, generalCall: day.generalCall, offset: minutes(totals.estimatedMinutes), zone }).time,
  }
}
