import { callsOfBoard, type Call } from '@callboard/call-sheet'
import type { DoodDay } from '@callboard/schedule'
import type { DoodFacts } from './dood-facts.js'

/** The calls of a person on a date, one for each unit that calls them. */
export type CallsOf = (personId: string, day: DoodDay) => readonly Call[]

/** Derives all calls when the first is asked for: most visits ask for none. */
export function callsOf({ boards, zone, people, scenes }: DoodFacts): CallsOf {
  let known: ReadonlyMap<string, Call> | undefined
  return (personId, day) => {
    known ??= new Map(
      boards.flatMap((board) => callsOfBoard({ board, zone, people, scenes }).map((call) => [keyOf(call.dayId, call.personId), call] as const)),
    )
    const all = known
    return day.unitDays.flatMap(({ dayId }) => all.get(keyOf(dayId, personId)) ?? [])
  }
}

function keyOf(dayId: string, personId: string): string {
  return `${dayId} ${personId}`
}
