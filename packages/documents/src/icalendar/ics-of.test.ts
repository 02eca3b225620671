import type { Instant } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { icsOf, type IcsCalendar, type IcsEvent } from './ics-of.js'
import { plainLines } from './plain-lines.js'

const EVENT: IcsEvent = {
  uid: '5a1f9a52-6c1f-5b6e-9d6f-3a8f5d2a7c11', sequence: 3, start: '2027-01-12T06:30:00Z' as Instant, end: '2027-01-12T18:30:00Z' as Instant,
  modified: '2027-01-11T18:42:00Z' as Instant, cancelled: false, summary: 'Call 06:30', location: 'Pier 4', description: 'Base: Pier 4', comment: 'tide',
  contact: 'Inês', categories: ['PINK'],
}
const calendar = (events: readonly IcsEvent[], texts: Partial<IcsCalendar> = {}): IcsCalendar => ({ name: 'The Night Ferry', description: 'Calls', refreshHours: 4, events, ...texts })
const unescaped = (text: string) => text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))

function readBack(text: string) {
  const read = new ICAL.Component(ICAL.parse(text))
  const [event, ...more] = read.getAllSubcomponents('vevent')
  const own = (name: string) => (event!.getFirstPropertyValue(name) as string | null) ?? ''
  return {
    events: 1 + more.length,
    components: read.getAllSubcomponents().length,
    texts: [
      unescaped(read.getFirstPropertyValue('x-wr-calname') as string), read.getFirstPropertyValue('description'), own('summary'), own('location'), own('description'),
      own('comment'), own('contact'), event!.getFirstProperty('categories')?.getValues()[0] ?? '',
    ],
  }
}

/** Line breaks of every kind, what begins and ends things, what is escaped, what is folded badly, halves of characters. */
const PIECES = [
  '\r', '\n', '\r\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\0', '\u0007', '\u001b', '\u007f', '\ufeff', '\t', ' ', ',', ';', '\\', ':', '"', "'", '\\n', '\\;', '\\N', '^n', '=0D=0A',
  'END:VEVENT', '\r\nBEGIN:VEVENT\r\nUID:x', '\nEND:VCALENDAR\n', 'BEGIN:VALARM', '\r\n ', '\n\t', 'ATTACH:http://evil.example/', ';VALUE=URI:', 'é', 'Größe', '日本語', '👩‍🎬', '\ud83d', '\udc69',
  'e\u0301', '\u202e', '\u200b', '<b>', '&amp;', '{{x}}', '%0d%0a', "'; drop table person; --", 'a'.repeat(80), '語'.repeat(60), '🎬'.repeat(40), 'x'.repeat(10_000),
]
const hostile = fc.oneof(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')), fc.string({ unit: 'binary', maxLength: 300 }))

describe('a calendar that others subscribe to', () => {
  it('carries any text in any of its eight fields: read back equal, one event, no line longer than 75 octets', () => {
    fc.assert(
      fc.property(fc.tuple(hostile, hostile, hostile, hostile, hostile, hostile, hostile, hostile), (texts) => {
        const [name, description, summary, location, details, comment, contact, category] = texts
        const event = { ...EVENT, summary, location, description: details, comment, contact, categories: [category] }
        const ics = icsOf(calendar([event], { name, description }))
        const lines = ics.split('\r\n')
        expect(readBack(ics)).toEqual({ events: 1, components: 1, texts: texts.map(plainLines) })
        expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n\u0085\u2028\u2029\u0000]/.test(line))).toBe(true)
        expect([lines.filter((line) => line === 'BEGIN:VEVENT').length, lines.filter((line) => /^UID:/.test(line)).length]).toEqual([1, 1])
        expect(Buffer.from(ics).toString()).toBe(ics)
      }),
      { numRuns: 500, seed: 12 },
    )
  })

  it('says moments in UTC, counts its versions and keeps what was cancelled', () => {
    const later = { ...EVENT, uid: '0d3f2d0c-8c9b-5f1e-8a58-0d1d1f0b7a01', sequence: 4, cancelled: true }
    const text = icsOf(calendar([EVENT, later]))
    expect(text.split('\r\n').filter((line) => /^(UID|DTSTART|DTEND|SEQUENCE|STATUS|LAST-MODIFIED|REFRESH-INTERVAL|X-PUBLISHED-TTL)/.test(line))).toEqual([
      'REFRESH-INTERVAL;VALUE=DURATION:PT4H', 'X-PUBLISHED-TTL:PT4H',
      `UID:${EVENT.uid}`, 'LAST-MODIFIED:20270111T184200Z', 'SEQUENCE:3', 'DTSTART:20270112T063000Z', 'DTEND:20270112T183000Z', 'STATUS:CONFIRMED',
      `UID:${later.uid}`, 'LAST-MODIFIED:20270111T184200Z', 'SEQUENCE:4', 'DTSTART:20270112T063000Z', 'DTEND:20270112T183000Z', 'STATUS:CANCELLED',
    ])
    expect(text).not.toContain('METHOD')
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })

  it('gives an event whose end is not known a length', () => {
    expect(icsOf(calendar([{ ...EVENT, end: EVENT.start }]))).toContain('DTEND:20270112T064500Z')
  })
})
