import type { Call, CallSheetView, PrintedTime } from '@callboard/call-sheet'
import { printedTime } from '@callboard/call-sheet'
import { isReachable } from '../../publication/index.js'
import type { DeskPlan } from './plan-desk.js'
import type { SheetCallFacts } from './sheet-draft.repository.js'

/** Somebody the sheet calls, and what an issue would ask of them. */
export interface PersonOnSheet {
  readonly personId: string
  readonly name: string
  readonly department: string
  readonly call: Call
  readonly facts: SheetCallFacts
  /** Their call on the issue before, when it was another. */
  readonly was: string | null
  /** The issue whose answer stands for this one. */
  readonly asks: number
  readonly told: boolean
  readonly reachable: boolean
  readonly email: string | null
}

/** Everybody the sheet calls, those first who must answer: whose call, place, set time, pick-up and status are as they were keep their answer. */
export function peopleOnSheet(desk: DeskPlan, view: CallSheetView): PersonOnSheet[] {
  const { plan, calls, nextIssue } = desk
  const before = new Map(desk.desk.told.map((told) => [told.personId, told]))
  const printed = printedOn(view)
  const people = calls.flatMap((call): PersonOnSheet[] => {
    const person = plan.peopleById.get(call.personId)
    if (person === undefined) return []
    const facts = factsOf(desk, call, printed)
    const last = before.get(call.personId)
    const isSame = last !== undefined && JSON.stringify(inOrder(last.facts)) === JSON.stringify(inOrder(facts))
    return [{
      personId: call.personId,
      name: person.name,
      department: person.department ?? (person.kind === 'cast' ? 'Cast' : 'Crew'),
      call, facts,
      was: last !== undefined && last.facts.call !== facts.call ? last.facts.call : null,
      asks: isSame ? last.asks : nextIssue,
      told: !isSame,
      reachable: isReachable(person),
      email: person.email,
    }]
  })
  return people.toSorted((a, b) => Number(b.told) - Number(a.told) || (a.name < b.name ? -1 : 1))
}

/** What the sheet prints of a performer beside their call. */
interface Printed {
  readonly pickUp: string
  readonly status: string
}

function printedOn(view: CallSheetView): ReadonlyMap<string, Printed> {
  return new Map(view.cast.map((row) => [row.personId, { pickUp: row.pickUp, status: row.status }]))
}

function factsOf({ plan, day }: DeskPlan, call: Call, printed: ReadonlyMap<string, Printed>): SheetCallFacts {
  const clock = { zone: plan.zone, style: plan.clock, date: day.date }
  const row = printed.get(call.personId)
  return {
    call: textOf(printedTime(call.instant, clock)),
    onSet: call.onSet === null ? '' : textOf(printedTime(call.onSet.instant, clock)),
    pickUp: row?.pickUp ?? '',
    status: row?.status ?? call.status,
    location: (day.locationId && plan.locations.get(day.locationId)?.name) || '',
  }
}

/** "06:30", or "23:30 Mon 11 Jan" when it is another day's. */
export function textOf({ time, otherDay }: PrintedTime): string {
  return otherDay === null ? time : `${time} ${otherDay}`
}

function inOrder({ call, onSet, pickUp, status, location }: SheetCallFacts): readonly string[] {
  return [call, onSet, pickUp, status, location]
}
