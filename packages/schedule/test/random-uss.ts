import { addDays, clockTime, instant, localDate, minutes } from '@callboard/time'
import fc from 'fast-check'
import { BANNER_PURPOSES, type Board, type BreakdownScene, DAY_TYPES, type Element, eighths, keysBetween, type SceneStrip, type UssSchedule } from '../src/index.js'

const FIRST = localDate('2027-01-04')
const words = fc.oneof(fc.constantFrom('ANA', 'Pier', '12A', '=1+1', '"; drop', 'Ж 日本 🎬', 'a\nb\tc', '89PT1', ' x '), fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => text.length < 20 && !text.includes('\u0000')))
const said = words.filter((text) => text.trim() !== '')
const date = fc.nat(300).map((days) => addDays(FIRST, days))
const CATEGORIES = ['Cast Members', 'Background Actors', 'Props', 'Vehicles', 'Script Day', 'Unit', 'Location', 'Synopsis', 'Comments', 'Makeup/Hair']

function element(elementId: string): fc.Arbitrary<Element> {
  return fc.record({
    elementId: fc.constant(elementId),
    category: fc.constantFrom(...CATEGORIES),
    name: said.map((text) => text.trim()),
    boardId: fc.option(fc.constant(`n${elementId}`)),
    personId: fc.constant(null),
    includeInDood: fc.boolean(),
    allowHold: fc.boolean(),
    allowDrop: fc.boolean(),
    minimumDropDays: fc.nat(60),
    dayRate: fc.constant(null),
  })
}

function scene(sceneId: string, elementIds: readonly string[]): fc.Arbitrary<BreakdownScene> {
  return fc.record({
    sceneId: fc.constant(sceneId),
    number: fc.oneof(fc.constant(''), fc.constant(sceneId), words),
    heading: words,
    intExt: fc.constantFrom('INT', 'EXT', 'INT/EXT', null),
    set: words,
    timeOfDay: fc.option(words.filter((text) => text !== '')),
    lighting: fc.constantFrom('day', 'night', 'dawn/dusk', null),
    synopsis: words,
    eighths: fc.nat(60).map(eighths),
    scriptDay: words,
    unitId: fc.constantFrom(null, 'u1', 'u2', 'u3'),
    estimatedMinutes: fc.option(fc.nat(600)),
    background: fc.nat(80),
    elements: fc.subarray([...elementIds]).chain((ids) => fc.tuple(...ids.map((elementId) => fc.record({ elementId: fc.constant(elementId), quantity: fc.integer({ min: 1, max: 5 }) })))),
    omitted: fc.boolean(),
  })
}

/** A board of the scenes: some split, some on no strip, with days of every type and banners. */
function boardOf(scenes: readonly BreakdownScene[]): fc.Arbitrary<Board> {
  const days = fc.array(fc.record({ type: fc.constantFrom(...DAY_TYPES), date, hour: fc.nat(23), locked: fc.boolean(), note: words, locationId: fc.option(fc.constant('place')) }), { maxLength: 6 })
  const parts = fc.tuple(...scenes.map(() => fc.nat(3)))
  const dice = fc.array(fc.record({ day: fc.nat(6), locked: fc.boolean(), eighths: fc.nat(30), at: fc.nat(1000) }), { minLength: 80, maxLength: 80 })
  const banners = fc.array(fc.record({ text: words, minutes: fc.nat(600), purpose: fc.constantFrom(...BANNER_PURPOSES) }), { maxLength: 5 })
  return fc.tuple(days, parts, dice, banners).map(([dayFacts, counts, thrown, bannerFacts]) => {
    const keys = keysBetween(null, null, 200)
    const places = thrown.map(({ day, locked, at }, index) => ({
      dayId: day < dayFacts.length ? `d${day}` : null, order: keys[(at % 100) + index] ?? keys[0]!, locked, eighths: eighths(thrown[index]?.eighths ?? 0),
    }))
    let next = 0
    const strips = scenes.flatMap(({ sceneId }, index): SceneStrip[] => {
      const labels = [[], [null], ['A', 'B'], ['B', 'AA', 'C']][counts[index] ?? 0] ?? []
      return labels.map((part) => ({ kind: 'scene', id: `${sceneId}-${part ?? 'whole'}`, sceneId, part, ...places[next++ % 80]! }))
    })
    return {
      days: dayFacts.map(({ hour, ...day }, index) => ({ ...day, id: `d${index}`, order: keys[index]!, generalCall: clockTime(`${String(hour).padStart(2, '0')}:30`) })),
      strips: [...strips, ...bannerFacts.map((banner, index) => {
        const { eighths: _eighths, ...place } = places[next++ % 80]!
        return { kind: 'banner' as const, id: `b${index}`, ...place, ...banner, minutes: minutes(banner.minutes) }
      })],
      callExceptions: [],
    }
  })
}

/** Any schedule a file can carry: elements linked away from each other, with events and absences. */
export const anyUssSchedule: fc.Arbitrary<UssSchedule> = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 8 })).chain(([elementCount, sceneCount]) => {
  const elementIds = Array.from({ length: elementCount }, (_, index) => `e${index}`)
  const sceneIds = Array.from({ length: sceneCount }, (_, index) => `s${index}`)
  const span = fc.record({ from: date, days: fc.nat(5), kind: fc.constantFrom('unavailable' as const, 'hold' as const, 'confirmed' as const) })
  const perElement = <Value>(one: fc.Arbitrary<Value>) => fc.tuple(...elementIds.map((elementId) => fc.array(one, { maxLength: 2 }).map((values) => values.map((value) => ({ elementId, ...value })))))
  return fc.tuple(
    fc.tuple(...elementIds.map(element)),
    fc.tuple(...sceneIds.map((id) => scene(id, elementIds))),
    fc.subarray(elementIds.flatMap((elementId, index) => elementIds.slice(index + 1).map((linkedElementId) => ({ elementId, linkedElementId })))),
    perElement(span),
    perElement(fc.record({ date, kind: fc.constantFrom('travel' as const, 'rehearsal' as const, 'fitting' as const) })),
    fc.array(fc.record({ kind: fc.constantFrom('before' as const, 'sameDay' as const), firstSceneId: fc.constantFrom(...sceneIds), secondSceneId: fc.constantFrom(...sceneIds), reason: words }), { maxLength: 3 }),
    words,
  ).chain(([elements, scenes, links, spans, events, orders, text]) => boardOf(scenes).map((board) => ({
    header: {
      id: 'h', name: text, project: text, company: text, author: text, description: text, season: text, episode: text, episodeName: text, scheduleColour: text, scriptColour: text,
      scheduleDate: FIRST, scriptDate: null, created: instant('2026-11-01T10:00:00Z'),
    },
    breakdown: {
      elements, scenes, links, orders, events: events.flat(),
      availabilities: spans.flat().map(({ elementId, from, days, kind }) => ({ elementId, personId: null, from, to: addDays(from, days), kind, note: '' })),
    },
    units: [{ unitId: 'u1', name: 'Main unit' }, { unitId: 'u2', name: 'Second unit' }],
    board,
    boardName: `Draft ${text}`,
  })))
})
