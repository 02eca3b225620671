import type { Call, SceneFacts } from '@callboard/call-sheet'
import type { Booking, Revision, RevisionDay } from '@callboard/notice'
import { type Board, shootDaysInOrder, type ShootDay, stripsOfDay } from '@callboard/schedule'

interface RevisionInput {
  readonly number: number
  readonly colour: string
  readonly board: Board
  readonly calls: readonly Call[]
  readonly scenes: ReadonlyMap<string, SceneFacts>
  readonly locations: ReadonlyMap<string, { readonly name: string }>
}

/** A board and its calls as revisions are compared: bookings and days of type shoot, by name and number. */
export function revisionOf(input: RevisionInput): Revision {
  const days = shootDaysInOrder(input.board).map((day, index) => dayOf(day, index + 1, input))
  const byId = new Map(days.map((day) => [day.dayId, day]))
  return {
    number: input.number,
    colour: input.colour,
    days,
    bookings: input.calls.map((call) => bookingOf(call, byId.get(call.dayId)!, input.scenes)),
  }
}

function dayOf(day: ShootDay, dayNumber: number, { board, scenes, locations }: RevisionInput): RevisionDay {
  return {
    dayId: day.id,
    dayNumber,
    date: day.date,
    generalCall: day.generalCall,
    location: (day.locationId && locations.get(day.locationId)?.name) || null,
    sceneNumbers: stripsOfDay(board, day.id).flatMap((strip) => (strip.kind === 'scene' ? [numberOf(strip.sceneId, strip.part, scenes)] : [])),
  }
}

function numberOf(sceneId: string, part: string | null, scenes: ReadonlyMap<string, SceneFacts>): string {
  const number = scenes.get(sceneId)?.number || '?'
  return part === null ? number : `${number} pt ${part}`
}

function bookingOf(call: Call, day: RevisionDay, scenes: ReadonlyMap<string, SceneFacts>): Booking {
  return {
    personId: call.personId,
    dayId: call.dayId,
    dayNumber: day.dayNumber,
    date: call.date,
    time: call.time,
    instant: call.instant,
    status: call.status,
    sceneNumbers: call.sceneIds.map((sceneId) => scenes.get(sceneId)?.number || '?'),
    location: day.location,
  }
}
