import type { Element, ElementEvent } from '../breakdown/breakdown.js'
import type { CompanyDay, DoodCell, DoodKind } from './dood.js'
import type { DoodRules } from './dood-rules.js'
import type { EventsOfElement, Span } from './span-of.js'

export interface ElementDays {
  readonly element: Element
  readonly rules: DoodRules
  /** What the units it works on do, date by date. */
  readonly company: readonly CompanyDay[]
  readonly scenes: ReadonlyMap<number, readonly string[]>
  readonly events: EventsOfElement
  readonly span: Span | null
}

/** One cell for each date. Work is written over an event, an event over anything else. */
export function cellsOf(days: ElementDays): readonly DoodCell[] {
  const cells: DoodCell[] = []
  let position = 0
  for (const company of days.company) {
    cells.push(workCell(days, position) ?? eventCell(days, position) ?? quietCell(days, company, position))
    position += 1
  }
  return cells
}

function workCell({ scenes, events, span }: ElementDays, position: number): DoodCell | null {
  const sceneIds = scenes.get(position)
  if (!sceneIds) return null
  const before = span?.drop?.to === position ? 'P' : ''
  const after = span?.drop?.from === position ? 'D' : ''
  return { code: ended(`${before}W${after}`, span, position), kind: 'work', sceneIds, events: events.get(position) ?? NO_EVENTS }
}

function eventCell({ rules, events, span }: ElementDays, position: number): DoodCell | null {
  const kinds = events.size === 0 ? undefined : events.get(position)
  const kind = kinds && HEAVIEST.find((one) => kinds.includes(one))
  if (!kind) return null
  const code = kind === 'travel' ? rules.travelCode : EVENT_CODES[kind]
  // By strips, start and finish are days of work, and never here.
  return { code: ended(code, span, position), kind, sceneIds: [], events: kinds }
}

const HEAVIEST = ['travel', 'rehearsal', 'fitting'] as const
const EVENT_CODES = { rehearsal: 'R', fitting: 'FT' }

function ended(code: string, span: Span | null, position: number): string {
  return `${span?.start === position ? 'S' : ''}${code}${span?.finish === position ? 'F' : ''}`
}

/** A day without work and events: held, or blank. Idle is blank too: between start and finish, but unpaid. */
function quietCell({ element, rules, span }: ElementDays, company: CompanyDay, position: number): DoodCell {
  const isOff = company === 'off' || company === 'weekend' || company === 'hiatus'
  if (!span || position < span.start || position > span.finish) return isOff ? OFF : NONE
  if (span.drop && position > span.drop.from && position < span.drop.to) return DROPPED
  if (!element.allowHold) return isOff ? OFF : IDLE
  if (company === 'holiday') return HOLIDAY
  if (company === 'travel') return COMPANY_TRAVEL
  if (isOff && (rules.holdOn === 'workingDays' || company === 'hiatus')) return OFF
  return HOLD
}

const NO_EVENTS: readonly ElementEvent['kind'][] = []
const HOLD = quiet('H', 'hold')
const HOLIDAY = quiet('/', 'holiday')
const COMPANY_TRAVEL = quiet('M', 'travel')
const DROPPED = quiet('', 'dropped')
const IDLE = quiet('', 'idle')
const OFF = quiet('', 'off')
const NONE = quiet('', 'none')

function quiet(code: string, kind: DoodKind): DoodCell {
  return { code, kind, sceneIds: [], events: NO_EVENTS }
}
