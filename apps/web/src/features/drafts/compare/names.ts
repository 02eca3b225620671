import { type Board, daysInOrder, dayNumberOf, type ShootDay, type Strip } from '@callboard/schedule'
import { formatDay } from '@callboard/time'
import { dayLabel } from '../../../lib/day-label.js'
import type { ClockSetting } from '../../../lib/time-words.js'

/** What boards only know by identity. */
export interface Names {
  readonly clock: ClockSetting
  readonly scenes: readonly { readonly sceneId: string; readonly number: string; readonly set: string; readonly intExt: string | null; readonly timeOfDay: string | null }[]
  readonly people: readonly { readonly personId: string; readonly name: string }[]
  readonly locations: readonly { readonly locationId: string; readonly name: string }[]
}

/** A strip as it is called on both boards: `Scene 12A · INT PIER · NIGHT`, `“Lunch”`. */
export function stripWords(strip: Strip, { scenes }: Names): string {
  if (strip.kind === 'banner') return `“${strip.text}”`
  const scene = scenes.find((one) => one.sceneId === strip.sceneId)
  if (!scene) return 'A scene that is no longer in the screenplay'
  const number = strip.part === null ? scene.number : `${scene.number} part ${strip.part}`
  const heading = [scene.intExt?.replace('_', '/'), scene.set.toUpperCase()].filter(Boolean).join(' ')
  return [`Scene ${number}`, heading, scene.timeOfDay?.toUpperCase()].filter(Boolean).join(' · ')
}

/** A day of one board: `Day 4, Tue 12 Jan`. */
export function dayWords(board: Board, dayId: string | null): string {
  if (dayId === null) return 'Boneyard'
  const day = board.days.find((one) => one.id === dayId)
  return day ? `${dayLabel({ number: dayNumberOf(board, dayId), type: day.type })}, ${formatDay(day.date)}` : 'a day that is gone'
}

/** Where a day stands among all. */
export function positionOf(board: Board, day: ShootDay): number {
  return daysInOrder(board).findIndex((one) => one.id === day.id) + 1
}

export function locationWords(locationId: string | null, { locations }: Names): string {
  return locations.find((one) => one.locationId === locationId)?.name ?? 'no location'
}
