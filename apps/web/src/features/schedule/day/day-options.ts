import type { Board } from '@callboard/schedule'
import { formatDay } from '@callboard/time'

/** Shoot days to pick from: `Day 3 · Tue 12 Jan · Pier 4`. */
export function dayOptions(board: Board, locations: ReadonlyMap<string, string>) {
  return board.days.map((day, index) => ({
    value: day.id,
    label: [`Day ${index + 1}`, formatDay(day.date), locations.get(day.locationId ?? '')].filter(Boolean).join(' · '),
  }))
}
