import { describe, expect, it } from '@jest/globals'
import { clockTime, instant, localDate, minutes, parseClockTime, parseInstant, parseLocalDate, parseZone, zone } from './index.js'

describe('reading dates', () => {
  it.each(['2027-01-12', '2028-02-29', '1999-12-31'])('takes %s', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: true, value: text })
    expect(localDate(text)).toBe(text)
  })

  it.each(['2027-02-29', '2027-13-01', '2027-00-10', '27-01-12', '12.01.2027', '', '2027-01-12T00:00', '0027-01-12'])('refuses "%s"', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: false, refusal: { kind: 'NotADate', text } })
    expect(() => localDate(text)).toThrow(RangeError)
  })
})

describe('reading clock times', () => {
  it.each(['00:00', '06:30', '23:59'])('takes %s', (text) => expect(parseClockTime(text)).toEqual({ ok: true, value: text }))

  it.each(['24:00', '6:30', '06:60', '06.30', '06:30:00', ''])('refuses "%s"', (text) => {
    expect(parseClockTime(text)).toEqual({ ok: false, refusal: { kind: 'NotAClockTime', text } })
    expect(() => clockTime(text)).toThrow(RangeError)
  })
})

describe('reading moments', () => {
  it('drops fractions of a second', () => expect(instant('2027-01-12T05:30:00.999Z')).toBe('2027-01-12T05:30:00Z'))

  it.each(['2027-01-12T05:30:00', '2027-02-30T05:30:00Z', '2027-01-12T24:00:00Z', '2027-01-12T05:30:00+01:00', 'now'])('refuses "%s"', (text) => {
    expect(parseInstant(text)).toEqual({ ok: false, refusal: { kind: 'NotAnInstant', text } })
    expect(() => instant(text)).toThrow(RangeError)
  })
})

describe('reading zones', () => {
  it('gives the usual capitals', () => expect(parseZone('europe/berlin')).toEqual({ ok: true, value: 'Europe/Berlin' }))

  it.each(['Europe/Atlantis', '+01:00', '', 'Europe/Berlin; drop'])('refuses "%s"', (text) => {
    expect(parseZone(text)).toEqual({ ok: false, refusal: { kind: 'NotAZone', text } })
    expect(() => zone(text)).toThrow(RangeError)
  })
})

describe('minutes', () => {
  it('are whole', () => {
    expect(minutes(-90)).toBe(-90)
    expect(() => minutes(0.5)).toThrow(RangeError)
  })
})
