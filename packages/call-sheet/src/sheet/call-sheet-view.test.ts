import { eighths } from '@callboard/schedule'
import { clockTime, instant } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { BERLIN, boardOf, castMember, crewMember } from '../../test/a-board.js'
import { callsOfDay } from '../calls-of-day.js'
import { callSheetView } from './call-sheet-view.js'
import type { CallSheetInput } from './view-input.js'

describe('the sheet of one day', () => {
  it('says the day, its times and its colour', () => {
    const { header } = callSheetView(inputOf())
    expect(header).toMatchObject({
      dayOfDays: 'Day 1 of 3',
      date: 'Monday 11 January 2027',
      generalCall: { time: '00:30', otherDay: null },
      shootingCall: { time: '01:00', otherDay: null },
      lunch: { time: '06:30', otherDay: null },
      wrap: { time: '04:12', otherDay: null },
      scheduleColour: 'PINK',
      scriptColour: 'TBA',
      revision: { word: 'PINK', issued: 'Sun 10 Jan 2027 18:42', replaces: 'replaces BLUE' },
    })
  })

  it('lists strips in shooting order with cast, pages and start', () => {
    const { scenes, totals } = callSheetView(inputOf())
    expect(scenes).toEqual([
      { kind: 'banner', text: 'Banner', length: '30 min', starts: { time: '00:30', otherDay: null } },
      expect.objectContaining({ number: '1', dayNight: 'D', pages: '1', cast: '2, 10', location: '1', mine: false }),
      expect.objectContaining({ number: '2', pages: '~1', cast: '10', location: '2' }),
    ])
    expect(totals).toEqual({ scenes: '2 scenes', pages: '~2 pages', time: '3 h 42' })
  })

  it('lists the called cast by number, and names the day of a call before midnight', () => {
    const { cast } = callSheetView(inputOf())
    expect(cast.map((row) => [row.number, row.character, row.status])).toEqual([
      ['2', 'BEN', 'SW'],
      ['10', 'ANA', 'SW'],
    ])
    expect(cast[0]?.call).toEqual({ time: '23:30', otherDay: 'Sun 10 Jan' })
    expect(cast[0]?.onSet).toEqual({ time: '01:00', otherDay: null })
    expect(cast[0]?.pickUp).toBe('22:50 hotel')
  })

  it.each([
    ['by what the banner is for', { text: 'Kantine', purpose: 'meal' as const }],
    ['by its words', { text: 'Lunch at base' }],
  ])('takes lunch from its banner where the board has one, known %s', (_says, banner) => {
    const input = inputOf()
    const strips = input.board.strips.map((strip) => (strip.kind === 'banner' ? { ...strip, ...banner } : strip))
    expect(callSheetView({ ...input, board: { ...input.board, strips } }).header.lunch).toEqual({ time: '00:30', otherDay: null })
  })
})

describe('what surrounds the day', () => {
  it('prints a phone only when its owner shares it', () => {
    const { crew } = callSheetView(inputOf())
    expect(crew.map((block) => block.department)).toEqual(['Production', 'Camera'])
    expect(crew.flatMap((block) => block.people.map((row) => [row.name, row.phone]))).toEqual([
      ['upm', ''],
      ['cam', '07700 900001'],
      ['focus', ''],
    ])
  })

  it('says TBA for what nobody has typed', () => {
    const { weather, locations } = callSheetView(inputOf())
    expect(weather.forecast).toBe('TBA')
    expect(locations.map((place) => [place.number, place.name, place.hospital.name])).toEqual([
      ['1', 'Pier 4', 'TBA'],
      ['2', 'TBA', 'TBA'],
    ])
  })

  it('looks two days ahead', () => {
    const { advance } = callSheetView(inputOf())
    expect(advance.map(({ day, scenes, cast }) => [day, scenes, cast])).toEqual([
      ['Day 2 Tue 12 Jan', '3', '10'],
      ['Day 3 Wed 13 Jan', '4', '2'],
    ])
  })

  it('reads in twelve hours', () => {
    expect(callSheetView({ ...inputOf(), clock: '12h' }).header.generalCall.time).toBe('12:30 AM')
  })
})

describe('one person’s sheet', () => {
  it('marks what is theirs', () => {
    const view = callSheetView({ ...inputOf(), forPersonId: 'ben' })
    expect(view.forPerson).toMatchObject({ name: 'ben', role: 'BEN', sceneNumbers: '1', pickUp: '22:50 hotel' })
    expect(view.scenes.map((row) => row.kind === 'scene' && row.mine)).toEqual([false, true, false])
    expect(view.cast.filter((row) => row.mine).map((row) => row.personId)).toEqual(['ben'])
  })

  it('is the unit’s sheet for nobody in particular', () => {
    expect(callSheetView(inputOf()).forPerson).toBeNull()
    expect(callSheetView({ ...inputOf(), forPersonId: 'stranger' }).forPerson).toBeNull()
  })

  it('keeps the calls it was issued with', () => {
    const issued = inputOf()
    const later = { ...issued, people: issued.people.map((person) => ({ ...person, callOffset: 0 as typeof person.callOffset })) }
    expect(callSheetView({ ...later, forPersonId: 'ben' }).forPerson?.call.time).toBe('23:30')
  })
})

function inputOf(): CallSheetInput {
  const { board, days, scenes } = boardOf([['- 30', '1 ANA,BEN 8', '2 ANA 8'], ['3 ANA 8'], ['4 BEN 4']], '00:30')
  const day = { ...days[0]!, locationId: 'pier' }
  const second = scenes.get('2')!
  const facts = new Map([...scenes, ['2', { ...second, eighths: eighths(8), eighthsEstimated: true }]])
  const people = [
    { ...castMember('ana', ['ANA'], 60), castNumber: '10' },
    { ...castMember('ben', ['BEN'], 90), castNumber: '2' },
    { ...crewMember('cam'), phone: '07700 900001', phoneShared: true },
    { ...crewMember('focus'), phone: '07700 900002', phoneShared: false },
    { ...crewMember('upm'), department: 'Production' },
  ]
  return {
    production: { title: 'Harbour Lights', company: 'North Quay' },
    revision: { number: 3, colour: 'Pink', issuedAt: instant('2027-01-10T17:42:00Z'), replaces: 'Blue' },
    board,
    day: { ...day, generalCall: clockTime('00:30') },
    zone: BERLIN,
    clock: '24h',
    people,
    scenes: facts,
    calls: callsOfDay({ board, zone: BERLIN, people, scenes: facts, day }),
    locations: new Map([['pier', { name: 'Pier 4', address: 'Quay Street' }]]),
    sceneLocations: new Map([['2', 'lock']]),
    details: { cast: { ben: { pickUp: clockTime('22:50'), pickUpPlace: 'hotel' } } },
  }
}
