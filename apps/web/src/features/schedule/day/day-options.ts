import { dayNumberOf, type Board } from '@callboard/schedule'
import { formatDay } from '@callboard/time'
import { dayLabel } from '../../../lib/day-label.js'

/** Days to pick from: `Day 3 · Tue 12 Jan · Pier 4`, `Travel · Wed 13 Jan`. */
export function dayOptions(board: Board, locations: ReadonlyMap<string, string>) {
  return board.days.map((day) => ({
    value: day.id,
    label: [dayLabel({ type: day.type, number: dayNumberOf(board, day.id) }), formatDay(day.date), locations.get(day.locationId ?? '')].filter(Boolean).join(' · '),
  }))
}
