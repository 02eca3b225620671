import type { Instant } from '@callboard/time'
import ICAL from 'ical.js'
import { plainLines } from './plain-lines.js'

/** A calendar other programs subscribe to. */
export interface IcsCalendar {
  readonly name: string
  readonly description: string
  /** How often a program should ask again, in whole hours; most ask when they like. */
  readonly refreshHours: number
  readonly events: readonly IcsEvent[]
}

export interface IcsEvent {
  /** A uuid: the same for the same event in every version of the calendar. */
  readonly uid: string
  /** Counts up with each version of the event. */
  readonly sequence: number
  readonly start: Instant
  readonly end: Instant
  readonly modified: Instant
  readonly cancelled: boolean
  readonly summary: string
  readonly location: string
  readonly description: string
  readonly comment: string
  readonly contact: string
  readonly categories: readonly string[]
}

/** Seconds are never told of a call; an event has to last for a program to show it. */
const SHORTEST = 15 * 60_000
/** Of the 75 octets a line may have one is the space that begins a continued one. */
const FOLDED_AT = 74

/**
 * A calendar as iCalendar text (RFC 5545, its name also as RFC 7986 and as older programs read it): moments in UTC, one VEVENT each.
 * No METHOD: a published message would have to name an organizer, a subscription has none. Texts may hold anything: control
 * characters go, every kind of line break becomes one, and the library escapes the rest.
 */
export function icsOf({ name, description, refreshHours, events }: IcsCalendar): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', '-//Callboard//Call times//EN')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  for (const property of ['name', 'x-wr-calname']) calendar.addPropertyWithValue(property, escaped(name))
  calendar.addPropertyWithValue('x-wr-caldesc', escaped(description))
  calendar.addPropertyWithValue('description', plainLines(description))
  calendar.addPropertyWithValue('refresh-interval', ICAL.Duration.fromString(`PT${refreshHours}H`))
  calendar.addPropertyWithValue('x-published-ttl', `PT${refreshHours}H`)
  for (const event of events) calendar.addSubcomponent(componentOf(event))
  return `${folded(calendar)}\r\n`
}

function componentOf(event: IcsEvent): ICAL.Component {
  const component = new ICAL.Component('vevent')
  component.addPropertyWithValue('uid', event.uid)
  component.addPropertyWithValue('dtstamp', timeOf(Date.parse(event.modified)))
  component.addPropertyWithValue('last-modified', timeOf(Date.parse(event.modified)))
  component.addPropertyWithValue('sequence', event.sequence)
  component.addPropertyWithValue('dtstart', timeOf(Date.parse(event.start)))
  component.addPropertyWithValue('dtend', timeOf(Math.max(Date.parse(event.end), Date.parse(event.start) + SHORTEST)))
  component.addPropertyWithValue('status', event.cancelled ? 'CANCELLED' : 'CONFIRMED')
  for (const property of ['summary', 'location', 'description', 'comment', 'contact'] as const) {
    const text = plainLines(event[property])
    if (text !== '') component.addPropertyWithValue(property, text)
  }
  const categories = new ICAL.Property('categories')
  categories.setValues(event.categories.map(plainLines).filter((text) => text !== ''))
  if (categories.getFirstValue()) component.addProperty(categories)
  return component
}

function timeOf(milliseconds: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(Math.floor(milliseconds / 1000) * 1000), true)
}

/** For properties the library does not know, and so writes as they are. */
function escaped(text: string): string {
  return plainLines(text).replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')
}

/** The library's length of a line is one for the whole process. */
function folded(calendar: ICAL.Component): string {
  const before = ICAL.foldLength
  ICAL.foldLength = FOLDED_AT
  try {
    return calendar.toString()
  } finally {
    ICAL.foldLength = before
  }
}
