import { describe, expect, it } from '@jest/globals'
import type { LocalDate } from '@callboard/time'
import { dateWords, inClock, minutesOf, otherDayWords } from './date-words.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { pt } from './pt.js'
import { languageOf } from './use-words.js'

const CATALOGUES = { de, es, fr, pt }
const day = '2027-01-12' as LocalDate

describe('the language of the reader', () => {
  it.each([
    ['chosen before the phone’s own', 'pt', ['de-AT', 'en'], 'pt'],
    ['the first of the phone’s that there is', null, ['nl-NL', 'fr-CA', 'en'], 'fr'],
    ['English where there is none', null, ['nl', 'fi'], 'en'],
    ['never one that is no language', 'constructor', ['toString'], 'en'],
  ] as const)('is %s', (_which, chosen, phones, expected) => {
    expect(languageOf(chosen, phones)).toBe(expected)
  })

  it.each(Object.entries(CATALOGUES))('says everything in %s, and nothing of it in English', (_language, words) => {
    const same = (Object.keys(en) as (keyof typeof en)[]).filter((key) => typeof en[key] === 'string' && en[key] === words[key])
    // Words the trade, or the language, shares with English.
    const shared = ['offline', 'problem', 'shuttle', 'catering', 'wind', 'basecamp', 'parking', 'text', 'access', 'confirm', 'police', 'print', 'light']
    expect(same.filter((key) => !shared.includes(key))).toEqual([])
  })

  it.each(Object.entries({ en, ...CATALOGUES }))('puts what it is told into every sentence in %s', (_language, words) => {
    const one = (say: (what: string) => string) => expect(say('PINK')).toContain('PINK')
    for (const say of [words.saved, words.confirmed, words.confirmAgain, words.really, words.open, words.unitIsAt, words.why, words.call, words.moreWays, words.scenesShort, words.publishedBy, words.asOf, words.allScenes, words.changedForYou]) one(say)
    const two = (say: (first: string, second: string) => string) => expect(say('BLUE', 'PINK')).toMatch(/BLUE.*PINK/s)
    for (const say of [words.told, words.waiting, words.supersededAnswer, words.youRead, words.zoneOfTimes]) two(say)
    expect([words.published('PINK', 'Mon', 'BLUE'), words.issued(7, 'Mon'), words.dayOf(12, 34)]).toEqual([
      expect.stringMatching(/PINK.*Mon.*BLUE/), expect.stringMatching(/7.*Mon/), expect.stringMatching(/12.*34/),
    ])
    expect([words.left('now'), words.left({ days: 4, hours: 1, minutes: 1 }), words.left({ days: 1, hours: 2, minutes: 0 }), words.left({ days: 0, hours: 3, minutes: 5 })].map((text) => text.replace(/\D+/g, ' ').trim())).toEqual(['', '4', '1 2', '3 5'])
  })
})

describe('dates and times', () => {
  it.each([
    ['en', 'Tue 12 Jan'], ['de', 'Di., 12. Jan.'], ['fr', 'mar. 12 janv.'],
  ] as const)('says a date in %s', (language, expected) => {
    expect(dateWords(day, language)).toBe(expected)
  })

  it('says the other day of a time in the reader’s language, and leaves what it does not know', () => {
    expect(otherDayWords({ time: '23:30', otherDay: 'Mon 11 Jan' }, { date: day, language: 'de' })).toBe('Mo., 11. Jan.')
    expect(otherDayWords({ time: '23:30', otherDay: 'the day before' }, { date: day, language: 'de' })).toBe('the day before')
    expect(otherDayWords({ time: '06:30', otherDay: null }, { date: day, language: 'de' })).toBeNull()
  })

  it.each([
    ['06:30', '12h', '6:30 AM'], ['00:05', '12h', '12:05 AM'], ['12:00', '12h', '12:00 PM'], ['6:30 PM', '24h', '18:30'], ['12:05 AM', '24h', '00:05'],
    ['06:30', null, '06:30'], ['TBA', '12h', 'TBA'], ['N/C', '24h', 'N/C'], ['05:10 hotel', '12h', '05:10 hotel'],
  ] as const)('shows %s by the %s clock as %s', (time, style, expected) => {
    expect(inClock(time, style)).toBe(expected)
  })

  it('knows the minutes of a printed time', () => {
    expect(['00:00', '6:30 PM', '12:00 AM', 'TBA', ''].map(minutesOf)).toEqual([0, 1110, 0, null, null])
  })
})
