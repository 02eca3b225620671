import { addDays, type LocalDate, parseLocalDate } from '@callboard/time'
import type { Availability, ElementEvent } from '../breakdown/breakdown.js'
import { dateMeant } from './dates.js'
import { USS_LIMITS } from './limits.js'
import { listIn, textIn, valueIn } from './loose.js'

export interface ReadEvent {
  readonly date: LocalDate
  readonly type: 'start' | 'dayOff' | 'event'
  readonly name: string
}

/** The events of a calendar or an element. Early files called the type `effect`; a holiday is a day off whatever its type. */
export function readEvents(owner: unknown): ReadEvent[] {
  return listIn(owner, 'events', { most: USS_LIMITS.events, what: 'events of one calendar or element' }).flatMap((each): ReadEvent[] => {
    const date = dateMeant(textIn(each, 'date', 40))
    const effect = textIn(each, 'effect', 40)
    const name = (textIn(each, 'name', 40) || (effect && textIn(each, 'type', 40))).replace(/^dood(?=[A-Z])/, '').toLowerCase()
    const type = effect || textIn(each, 'type', 40)
    if (date === null) return []
    if (type === 'start') return [{ date, type, name }]
    return [{ date, type: type === 'dayOff' || name === 'holiday' || name === 'dayoff' ? 'dayOff' : 'event', name }]
  })
}

/** What an element does on days without camera. */
export function eventsOf(elementId: string, element: unknown): ElementEvent[] {
  return readEvents(element).flatMap(({ date, type, name }) => {
    const isKnown = type === 'event' && (name === 'travel' || name === 'rehearsal' || name === 'fitting')
    return isKnown ? [{ elementId, date, kind: name }] : []
  })
}

/** When an element can be had: as our own files say it, or its days off, neighbours together. */
export function availabilitiesOf(elementId: string, element: unknown): Availability[] {
  const own = listIn(element, '_callboardAvailabilities', { most: USS_LIMITS.events, what: 'availabilities of one element' })
  if (own.length > 0) return own.flatMap((each) => ownAvailability(elementId, each))
  const off = readEvents(element).filter(({ type }) => type === 'dayOff').map(({ date }) => date)
  return spansOf(off).map((span) => ({ elementId, personId: null, ...span, kind: 'unavailable', note: '' }))
}

function ownAvailability(elementId: string, value: unknown): Availability[] {
  const from = parseLocalDate(textIn(value, 'from', 10))
  const to = parseLocalDate(textIn(value, 'to', 10))
  const kind = valueIn(value, 'kind')
  if (!from.ok || !to.ok || from.value > to.value) return []
  if (kind !== 'unavailable' && kind !== 'hold' && kind !== 'confirmed') return []
  return [{ elementId, personId: null, from: from.value, to: to.value, kind, note: '' }]
}

function spansOf(dates: readonly LocalDate[]): { from: LocalDate; to: LocalDate }[] {
  const spans: { from: LocalDate; to: LocalDate }[] = []
  for (const date of [...new Set(dates)].sort()) {
    const last = spans.at(-1)
    if (last && addDays(last.to, 1) === date) last.to = date
    else spans.push({ from: date, to: date })
  }
  return spans
}
