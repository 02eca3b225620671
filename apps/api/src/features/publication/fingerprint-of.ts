import { createHash } from 'node:crypto'
import type { Revision } from '@callboard/notice'
import { type Board, stripsOfDay } from '@callboard/schedule'
import { sorted } from './decide-publication.js'

/** A shoot day as its board and its calls have it, short enough to compare: another call, place, scene or banner gives another. */
export function fingerprintOf(board: Board, { days, bookings }: Pick<Revision, 'days' | 'bookings'>, dayId: string): string {
  const parts = {
    day: board.days.find((day) => day.id === dayId) ?? null,
    facts: days.find((day) => day.dayId === dayId) ?? null,
    strips: stripsOfDay(board, dayId),
    calls: bookings.filter((booking) => booking.dayId === dayId).toSorted((a, b) => (a.personId < b.personId ? -1 : 1)),
  }
  return createHash('sha256').update(JSON.stringify(sorted(parts))).digest('hex')
}
