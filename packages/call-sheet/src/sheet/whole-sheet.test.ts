import { clockTime, instant, localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { BERLIN, boardOf, castMember, crewMember } from '../../test/a-board.js'
import { callsOfDay, callSheetView, laidOut, readinessOfSheet, SHEET_TEMPLATES, unplayedOn, variantOf, type CallSheetInput, type DayDetails, type SheetVariant } from '../index.js'

const { board, days, scenes } = boardOf([['1 ANA,BEN 8', '- 60', '2 ANA,CAT 8'], ['3 ANA 8'], ['4 BEN 8'], ['5 BEN 8']], '07:00')
const day = { ...days[0]!, locationId: 'pier' }
const people = [
  { ...castMember('ana', ['ANA'], 60), castNumber: '1', birthDate: localDate('2015-01-12') },
  { ...castMember('ben', ['BEN'], 60), castNumber: '2', birthDate: localDate('2009-01-11') },
  { ...castMember('dan', ['DAN'], 60), castNumber: '4' },
  { ...crewMember('cam'), phone: '07700 900001', phoneShared: true },
  { ...crewMember('prop'), department: 'Props' },
]

function inputOf(details: DayDetails = {}): CallSheetInput {
  return {
    production: { title: 'Harbour Lights', company: 'North Quay', kind: 'series', walkie: [{ channel: '1', use: 'Production' }] },
    revision: { number: 2, colour: 'Blue', issuedAt: instant('2027-01-10T17:42:00Z'), issue: 3 },
    board, day, zone: BERLIN, clock: '24h', people, scenes, details,
    calls: callsOfDay({ board, zone: BERLIN, people, scenes, day }),
    locations: new Map([['pier', { name: 'Pier 4', address: 'Quay Street', parking: 'Car park A', latitude: 53.5, longitude: 10 }]]),
    codes: new Map([['ana', 'SW'], ['dan', 'H']]),
    sceneNeeds: new Map([
      ['1', { scriptDay: 'D4', background: 12, elements: [{ category: 'Props', name: 'Flare gun', quantity: 2 }, { category: 'Stunts', name: 'Fall', quantity: 1 }, { category: 'Background Actors', name: 'Dockers', quantity: 8 }] }],
      ['2', { scriptDay: 'D4', background: 0, elements: [{ category: 'Props', name: 'Flare gun', quantity: 1 }] }],
    ]),
  }
}

describe('what is derived', () => {
  const view = callSheetView(inputOf())

  it('has the sun and the moon of the place, and says how final it is', () => {
    expect(view.weather).toMatchObject({ sunrise: '08:32', sunset: '16:24', firstLight: '07:50', moon: 'Waxing crescent 16 %', source: '' })
    expect(view.header).toMatchObject({ mark: 'FINAL', issue: 3, scheduleDate: 'Sun 10 Jan 2027', secondMeal: null })
  })

  it('asks each department for what the scenes need, once, with the scenes', () => {
    expect(view.requirements?.map(({ department, items }) => [department, items])).toEqual([
      ['Props', [{ text: 'Flare gun × 2', scenes: '1, 2' }]],
      ['Stunts', [{ text: 'Fall', scenes: '1' }]],
    ])
    expect(view.background?.map(({ group, count, scenes: where }) => [group, count, where])).toEqual([['Dockers', 8, '1'], ['Background', 4, '1']])
    expect(view.catering?.map(({ meal, count }) => [meal, count])).toEqual([['Lunch', 16]])
  })

  it('flags scenes, and lists who is held beside who is called', () => {
    expect(view.scenes.flatMap((row) => (row.kind === 'scene' ? [[row.flags, row.scriptDay, row.length]] : []))).toEqual([[['Stunt', 'Minor', 'BG 12'], 'D4', '1 h 36'], [['Minor'], 'D4', '1 h 36']])
    expect(view.cast.map(({ number, status, call, rehearsal, loseAt, minor }) => [number, status, call.time, rehearsal?.time, loseAt?.time, minor])).toEqual([
      ['1', 'SW', '06:00', '06:45', '11:12', true], ['2', 'SW', '06:00', '06:45', '08:51', false], ['4', 'H', 'HOLD', undefined, undefined, false],
    ])
  })

  it('looks as far ahead as the template, in its order', () => {
    expect([view.advance.length, view.sections?.indexOf('advance')]).toEqual([3, 8])
    expect(laidOut(view, { ...SHEET_TEMPLATES.feature, sections: [{ section: 'crew', on: true }, { section: 'cast', on: false }, { section: 'crew', on: true }] }).sections).toEqual(['crew'])
  })
})

describe('what is typed', () => {
  const view = callSheetView(inputOf({
    lunch: clockTime('12:00'), wrap: clockTime('00:15'), lunchKind: 'halfHour', notices: ['Closed set'],
    weather: { forecast: 'Rain', sunset: clockTime('16:20'), source: { kind: 'provider', name: 'met.no', at: instant('2027-01-10T15:42:00Z') } },
    cast: { ana: { report: clockTime('05:15'), pickUp: clockTime('04:40'), pickUpPlace: 'hotel', steps: { travel: 30 }, status: 'W', remarks: 'School 10:00' } },
    crew: { cam: { call: 'onCall' } }, locations: { pier: { parking: 'Car park C', access: 'Gate 3' } },
    background: [{ group: 'Sailors', count: 5, call: clockTime('06:00') }], requirements: [{ department: 'props', text: 'Spare shells' }],
  }))

  it('stands over what is derived, marked with what would stand there', () => {
    expect(view.header.lunch).toEqual({ time: '12:00', otherDay: null, typed: true, derived: '13:00' })
    expect(view.header.wrap).toEqual({ time: '00:15', otherDay: 'Tue 12 Jan', typed: true, derived: '11:12' })
    expect(view.weather).toMatchObject({ sunset: '16:20', typed: { sunset: '16:24' }, source: 'met.no, 2 h ago', asOf: '2027-01-10T15:42:00Z' })
    expect(view.cast[0]).toMatchObject({
      status: 'W', typed: { status: 'SW' }, call: { time: '05:15', typed: true, derived: '06:00' }, hairMakeUp: { time: '06:00' }, pickUpAt: { time: '04:40', typed: true, derived: '04:45' }, pickUp: '04:40 hotel',
    })
    expect(view.locations[0]).toMatchObject({ parking: 'Car park C', access: 'Gate 3', typed: { parking: 'Car park A' } })
    expect(view.crew.flatMap((block) => block.people.map(({ call }) => call))).toContainEqual({ time: 'O/C', otherDay: null, typed: true, derived: '07:00' })
  })

  it('says who typed a forecast', () => {
    const source = { kind: 'typed', by: 'Ana', at: instant('2027-01-10T17:40:00Z') } as const
    expect(callSheetView(inputOf({ weather: { forecast: 'Sun', source } })).weather.source).toBe('typed 18:40 by Ana')
  })

  it('stands over a fetched forecast of its place and date, field by field', () => {
    const facts = { forecast: 'Rain', high: '9 °C', low: '', rain: '40 %', wind: '', humidity: '' }
    const { day, ...input } = inputOf({ weather: { high: '7' } })
    const fetched = { locationId: 'pier', date: day.date, source: 'met.no', at: instant('2027-01-10T15:42:00Z'), facts }
    const weatherWith = (forecasts: object[]) => callSheetView({ ...input, day, forecasts: forecasts as never }).weather
    expect(weatherWith([{ ...fetched, date: '2027-01-12', source: 'other' }, fetched])).toMatchObject({ forecast: 'Rain', high: '7', low: 'TBA', rain: '40 %', humidity: '', typed: { high: '9 °C' }, source: 'met.no, 2 h ago', asOf: fetched.at })
    expect(weatherWith([{ ...fetched, locationId: 'quay' }])).toMatchObject({ forecast: 'TBA', source: '' })
  })

  it('goes beside the breakdown for requirements, in its place for background', () => {
    expect([view.requirements?.[0]?.items.map(({ text }) => text), view.background?.map(({ group }) => group)]).toEqual([['Flare gun × 2', 'Spare shells'], ['Sailors']])
  })
})

describe('extracts', () => {
  const view = callSheetView(inputOf())
  const shown = (variant: SheetVariant) => {
    const extract = variantOf(view, variant)
    return extract && [extract.variant, extract.crew.flatMap((block) => block.people.map(({ name }) => name)), extract.cast.length, extract.requirements?.map(({ department }) => department)]
  }

  it.each<[SheetVariant, unknown]>([
    [{ kind: 'department', department: 'PROPS' }, ['Props', ['prop'], 0, ['Props']]],
    [{ kind: 'cast' }, ['Cast', [], 3, []]],
    [{ kind: 'person', personId: 'prop' }, ['prop', [], 0, ['Props']]],
    [{ kind: 'person', personId: 'nobody' }, null],
    [{ kind: 'department', department: 'Vendors' }, null],
  ])('%j', (variant, parts) => expect(shown(variant)).toEqual(parts))

  it('makes one person’s page their own, and is the sheet itself when nothing is left out', () => {
    const own = variantOf(view, { kind: 'person', personId: 'ben' })
    expect(own?.forPerson).toMatchObject({ name: 'ben', role: 'BEN', call: { time: '06:00' }, sceneNumbers: '1', wrap: { time: '08:51' } })
    expect(own?.scenes.map((row) => row.kind === 'scene' && row.mine)).toEqual([true, false, false])
    expect(variantOf(view, { kind: 'full' })).toBe(view)
  })
})

describe('what is still open', () => {
  const nothing = { unreachable: [], breaches: [], unplayed: [], hasTeacher: true, awaited: [], weatherHours: null }
  const kinds = (details: DayDetails, more: object = {}) => readinessOfSheet({ ...nothing, view: callSheetView(inputOf(details)), ...more }).map(({ kind }) => kind)

  it.each<[DayDetails, object, string[]]>([
    [{}, {}, ['NoHospital', 'NoWeather', 'NoMedic', 'NoSafetyMeeting', 'BackgroundWithoutCall']],
    [{ locations: { pier: { hospital: { name: 'St Elmo', address: '', phone: '' } } }, weather: { forecast: 'Sun' }, background: [], safety: { meeting: clockTime('07:10'), medic: { role: 'Medic', name: 'Rosa', phone: '' } } }, {}, []],
    [{}, { hasTeacher: false, unreachable: ['ben'], awaited: ['UPM'] }, ['NoHospital', 'NoWeather', 'NoMedic', 'NoSafetyMeeting', 'MinorWithoutTeacher', 'BackgroundWithoutCall', 'Unreachable', 'NotApproved']],
    [{ weather: { forecast: 'Sun', source: { kind: 'typed', by: 'Ana', at: instant('2027-01-10T00:00:00Z') } } }, { weatherHours: 18 }, ['NoHospital', 'OldWeather', 'NoMedic', 'NoSafetyMeeting', 'BackgroundWithoutCall']],
  ])('%# ', (details, more, told) => expect(kinds(details, more)).toEqual(told))

  it('names the parts nobody called plays', () => {
    expect(unplayedOn({ board, zone: BERLIN, people, scenes, day })).toEqual([{ character: 'CAT', scenes: '2' }])
  })
})
