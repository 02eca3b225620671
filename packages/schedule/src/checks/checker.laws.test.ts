import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { addMinutes, clockTime, localDate, minutes, resolveWallTime, type Instant } from '@callboard/time'
import fc from 'fast-check'
import { lawRuns } from '../../test/law-runs.js'
import { randomEdit } from '../../test/random-edit.js'
import { elementIdOf, inputOf } from '../../test/red-flags-in-words.js'
import { applyEdit, checkBoard, checker, consequenceOf, shootDaysInOrder, stripsOfDay, type Attendance, type Board, type ChecksInput, type ShootDay } from '../index.js'

const WORDS = inputOf({
  packs: ['house-rules', 'sag-aftra', 'iatse', 'california-minors', 'pact-bectu-tv-2023'],
  people: [
    { name: 'person 0', kind: 'crew' },
    { name: 'person 1' },
    { name: 'person 2', born: '2014-01-13' },
    { name: 'Dora', kind: 'crew', packs: ['dga', 'pact-bectu-tv-2023'] },
  ],
  days: [
    { date: '2027-01-12', call: '05:00', at: 'mill', strips: ['1 300', 'Lunch 60', '2 240'] },
    { date: '2027-01-13', call: '07:00', strips: ['5 200', '3 500'] },
    { date: '2027-01-14', call: '18:00', strips: ['4 100', 'Move 0', '6 100'] },
    { date: '2027-01-15', call: '07:00', type: 'travel', strips: ['Coach 90'] },
    ...[16, 17, 18, 19, 20].map((day) => ({ date: `2027-01-${day}`, call: '06:00', strips: [`1${day} 400`] })),
  ],
  boneyard: ['7 60', '8 60'],
  scenes: {
    '1': { set: 'MILL', light: 'EXT DAY', with: ['person 1', 'Boat'] },
    '2': { set: 'QUAY', light: 'EXT NIGHT', with: ['person 2'] },
    '3': { set: 'MILL', with: ['person 1', 'person 2'] },
    '4': { light: 'EXT DUSK', with: ['Boat'] },
    '6': { set: 'MILL', with: ['person 1'] },
    '7': { set: 'QUAY', light: 'EXT DAY', with: ['person 2'] },
  },
  rest: {
    availabilities: [
      { elementId: null, personId: 'person 1', from: localDate('2027-01-13'), to: localDate('2027-01-14'), kind: 'unavailable', note: '' },
      { elementId: elementIdOf('Boat'), personId: null, from: localDate('2027-01-12'), to: localDate('2027-02-14'), kind: 'hold', note: '' },
    ],
    bookings: [{ personId: 'person 0', elementId: null, date: localDate('2027-01-15'), where: 'Harbour Lights', span: null }],
    links: [{ elementId: elementIdOf('person 2'), linkedElementId: elementIdOf('Boat') }],
    orders: [
      { kind: 'before', firstSceneId: '1', secondSceneId: '3', reason: '' },
      { kind: 'sameDay', firstSceneId: '4', secondSceneId: '6', reason: '' },
    ],
    locations: [{ locationId: 'mill', name: 'Mill', windows: [{ kind: 'permit', from: localDate('2027-01-10'), to: localDate('2027-01-13'), note: '' }] }],
    locationOfSet: { MILL: 'mill', QUAY: 'quay' },
    sunOn: () => ({ firstLight: clockTime('07:30'), sunrise: clockTime('08:05'), sunset: clockTime('16:24'), lastLight: clockTime('17:00') }),
  },
})

describe('laws of checking again', () => {
  const die = fc.nat({ max: 1000 })
  const throws = fc.array(fc.tuple(die, die, die, die), { minLength: 1, maxLength: 12 })

  it('after any edits it says what checking from the start says', () => {
    fc.assert(
      fc.property(throws, (dice) => {
        let checked = checker(inputFor(WORDS.board))
        dice.forEach((thrown, fresh) => {
          const answer = applyEdit(checked.board, randomEdit(checked.board, { dice: thrown, fresh }))
          if (answer.ok) checked = checked.after(answer.value.board)
        })
        expectSame(checked.flags, checkBoard(inputFor(checked.board)))
        expect(new Set(checked.flags.map(({ key }) => key)).size).toBe(checked.flags.length)
      }),
      lawRuns(1000),
    )
  })

  it('what an edit would do is what it does, and doing it is not needed to know', () => {
    fc.assert(
      fc.property(fc.tuple(die, die, die, die), (dice) => {
        const before = checker(inputFor(WORDS.board))
        const edit = randomEdit(before.board, { dice, fresh: 1 })
        const told = consequenceOf(before.board, edit, before)
        const done = applyEdit(before.board, edit)
        expect(told.ok).toBe(done.ok)
        if (!told.ok || !done.ok) return
        const after = checkBoard(inputFor(done.value.board))
        expectSame(told.value.checker.flags, after)
        expectSame(keys(before.flags).filter((key) => !keys(after).includes(key)), keys(told.value.gone))
        expectSame(keys(after).filter((key) => !keys(before.flags).includes(key)), keys(told.value.added))
      }),
      lawRuns(500),
    )
  })

  it('what an edit does not touch stays the same object', () => {
    const before = checker(inputFor(WORDS.board))
    const answer = applyEdit(before.board, { kind: 'changeDay', dayId: 'd9', change: { note: 'bring boots' } })
    if (!answer.ok) throw new Error(answer.refusal.kind)
    const after = before.after(answer.value.board)
    const others = after.flags.filter(({ subjects }) => !subjects.dayIds.includes('d9') && subjects.dayIds.length === 1)
    expect(others.length).toBeGreaterThan(5)
    expect(others.filter((flag) => !before.flags.includes(flag))).toEqual([])
  })
})

function keys(flags: readonly { readonly key: string }[]): readonly string[] {
  return flags.map(({ key }) => key)
}

function inputFor(board: Board): ChecksInput {
  return { ...WORDS, board, attendanceOf }
}

/** Everybody who is not in a scene is called with the unit, who is for their scenes; typed calls hold. Remembers nothing. */
function attendanceOf(board: Board): (dayId: string) => readonly Attendance[] {
  return (dayId) => {
    const day = shootDaysInOrder(board).find(({ id }) => id === dayId)
    if (!day) return []
    const strips = stripsOfDay(board, dayId)
    const start = startOf(day)
    const length = strips.reduce((sum, strip) => sum + (strip.kind === 'scene' ? strip.eighths : strip.minutes), 0)
    return WORDS.people.flatMap(({ personId, kind }): readonly Attendance[] => {
      const typed = board.callExceptions.find((one) => one.dayId === dayId && one.personId === personId)?.call
      const isIn = kind === 'crew' || strips.some((strip) => strip.kind === 'scene' && sceneHas(strip.sceneId, personId))
      if (typed?.kind === 'notCalled' || (!typed && !isIn)) return []
      const call = addMinutes(start, typed?.kind === 'offset' ? typed.minutes : minutes(0))
      return [{ personId, call, wrap: addMinutes(start, minutes(length)) }]
    })
  }
}

const starts = new Map<string, Instant>()

/** Very many boards share very few starts. */
function startOf({ date, generalCall }: ShootDay): Instant {
  const key = `${date} ${generalCall}`
  const start = starts.get(key) ?? resolveWallTime({ date, time: generalCall, zone: WORDS.zone }).instant
  starts.set(key, start)
  return start
}

function sceneHas(sceneId: string, personId: string): boolean {
  const scene = WORDS.breakdown.scenes.find((one) => one.sceneId === sceneId)
  return scene?.elements.some(({ elementId }) => elementId === elementIdOf(personId)) ?? false
}

/** Compares quickly, and shows the difference when there is one. */
function expectSame(given: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(given, wanted)) expect(JSON.stringify(given, null, 1)).toEqual(JSON.stringify(wanted, null, 1))
}
