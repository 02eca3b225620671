import { groupedBy } from '@callboard/basics'
import { type CallSheetInput, type CallSheetView, callSheetView, type Hospital, type SheetLocation } from '@callboard/call-sheet'
import { shootDaysInOrder } from '@callboard/schedule'
import type { Instant } from '@callboard/time'
import { codesByDate } from './codes-by-date.js'
import type { Plan } from './plan-publication.js'
import type { LocationFacts } from './publication-facts.repository.js'

export interface DaySheet {
  readonly dayId: string
  /** For the office: phones of all who let theirs be printed. */
  readonly office: CallSheetView
  /** For crew on a phone: nobody's number but of those who run the day. */
  readonly crew: CallSheetView
}

/** The call sheet of every shoot day of the plan, for the office and for crew. */
export function sheetsOf(plan: Plan, publishedAt: Instant): DaySheet[] {
  const input = sheetInputOf(plan, publishedAt)
  const callsByDay = groupedBy(plan.calls, (call) => call.dayId)
  const codes = codesByDate(plan)
  return shootDaysInOrder(plan.board).map((day) => {
    const office = callSheetView({ ...input, day, calls: callsByDay.get(day.id) ?? [], codes: codes.get(day.date) ?? new Map() })
    return { dayId: day.id, office, crew: withoutPhones(office) }
  })
}

/** What is the same on every sheet of the plan; not yet published is null. */
export function sheetInputOf(plan: Plan, publishedAt: Instant | null): Omit<CallSheetInput, 'day' | 'calls'> {
  return {
    production: {
      ...plan.facts.settings,
      title: plan.facts.title,
      company: plan.facts.company,
      kind: plan.facts.kind,
      contacts: plan.facts.settings.contacts?.length ? plan.facts.settings.contacts : contactsOf(plan),
    },
    revision: {
      number: plan.revision.number,
      colour: plan.colour.name,
      tint: plan.colour.tint,
      issuedAt: publishedAt,
      replaces: plan.facts.newest?.colour ?? null,
    },
    board: plan.board,
    zone: plan.zone,
    clock: plan.clock,
    people: plan.people,
    scenes: plan.scenes,
    sceneNeeds: new Map(plan.facts.scenes.map((scene) => [scene.sceneId, scene])),
    forecasts: plan.facts.forecasts,
    locations: new Map([...plan.locations].map(([id, location]) => [id, sheetLocationOf(location)])),
  }
}

const RUNS_THE_DAY = /coordinator|(1st|2nd|first|second) (assistant director|a\.?d\b)|production manager|\bupm\b|line producer/i

/** Who crew turn to: those who run the day and let their number be known. */
function contactsOf(plan: Plan) {
  return plan.facts.people
    .filter((person) => person.phoneOnSheet && person.phone !== null && RUNS_THE_DAY.test(person.position))
    .map((person) => ({ role: person.position, name: person.name, phone: person.phone ?? '' }))
}

/** As crew may read it: the numbers of those who run the day, nobody else's; when people are fetched, not from where. */
export function withoutPhones(view: CallSheetView): CallSheetView {
  const crew = view.crew.map((block) => ({ ...block, people: block.people.map((person) => ({ ...person, phone: '' })) }))
  const cast = view.cast.map((row) => ({ ...row, pickUp: row.pickUpAt?.time ?? '', pickUpPlace: '' }))
  const transport = (view.transport ?? []).map((row) => ({ ...row, from: '' }))
  return { ...view, crew, cast, transport }
}

function sheetLocationOf(location: LocationFacts): SheetLocation {
  return {
    name: location.name,
    address: location.address,
    parking: location.parking || null,
    basecamp: location.basecamp || null,
    hospital: hospitalOf(location),
    notes: location.notes || null,
    latitude: location.latitude,
    longitude: location.longitude,
  }
}

/** The nearest hospital, or null when nobody named one. */
export function hospitalOf({ hospital, hospitalAddress, hospitalPhone }: LocationFacts): Hospital | null {
  return hospital === '' ? null : { name: hospital, address: hospitalAddress, phone: hospitalPhone }
}
