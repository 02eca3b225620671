import { stripsOfDay, shootDaysInOrder, type Board } from '@callboard/schedule'
import type { ClockTime, LocalDate, Zone } from '@callboard/time'
import { compareText } from '../compare-text.js'

/** The schedule of one unit, of any production: work orders look at all of them at once. */
export interface PlannedUnit {
  readonly productionId: string
  readonly unitId: string
  /** Where the production's clock stands. */
  readonly zone: Zone
  readonly board: Board
}

/** A shoot day, as far as whoever prepares for it must know. */
export interface ShotOn {
  readonly dayId: string
  readonly unitId: string
  readonly productionId: string
  readonly date: LocalDate
  /** The unit's general call, on the wall clock of `zone`. */
  readonly generalCall: ClockTime
  readonly zone: Zone
}

/** The shoot days of each scene, the first first. A scene that is on none is not in it. */
export type Shooting = ReadonlyMap<string, readonly ShotOn[]>

/**
 * When every scene of these units is shot. A split scene has a day for each of its parts; only days of type shoot count; the boneyard is no day.
 * Time grows with the strips.
 */
export function shootingOf(units: readonly PlannedUnit[]): Shooting {
  const shooting = new Map<string, ShotOn[]>()
  for (const unit of units) {
    for (const day of shootDaysInOrder(unit.board)) addDay(shooting, unit, shotOn(unit, day))
  }
  for (const days of shooting.values()) if (days.length > 1) days.sort(firstFirst)
  return shooting
}

/** Puts shoot days in the order they are shot: by date, then by general call. */
export function firstFirst(a: ShotOn, b: ShotOn): number {
  return compareText(a.date, b.date) || compareText(a.generalCall, b.generalCall) || compareText(a.dayId, b.dayId)
}

function shotOn({ productionId, unitId, zone }: PlannedUnit, day: Board['days'][number]): ShotOn {
  return { dayId: day.id, unitId, productionId, date: day.date, generalCall: day.generalCall, zone }
}

function addDay(shooting: Map<string, ShotOn[]>, { board }: PlannedUnit, day: ShotOn): void {
  for (const strip of stripsOfDay(board, day.dayId)) {
    if (strip.kind !== 'scene') continue
    const days = shooting.get(strip.sceneId)
    if (!days) shooting.set(strip.sceneId, [day])
    else if (days.at(-1) !== day) days.push(day)
  }
}
