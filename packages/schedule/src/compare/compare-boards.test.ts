import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, clockTime, minutes } from '@callboard/time'
import cases from '../../cases/comparisons.json' with { type: 'json' }
import { boardOf } from '../../test/board-in-words.js'
import { randomEdit } from '../../test/random-edit.js'
import { applyEdit, canonicalBoard, compareBoards, type Board, type BoardComparison, type Strip } from '../index.js'

interface Case {
  readonly says: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly gives: Readonly<Record<string, unknown>>
}

describe('two boards side by side', () => {
  it.each(cases as readonly Case[])('$says', ({ before, after, gives }) => {
    expect(inWords(compareBoards(boardOf(before), boardOf(after)), gives)).toEqual(gives)
  })
})

describe('days', () => {
  const before = boardOf(['day 1: 1', 'day 2: 2', 'day 3: 3', 'day 4: 4'])
  const [first, second, third] = before.days.map((day) => day.order)
  const withDays = (change: Readonly<Record<string, object>>) =>
    canonicalBoard({ ...before, days: before.days.map((day) => ({ ...day, ...change[day.id] })) })
  const date = (position: number) => addDays(before.days[0]!.date, position)

  it.each([
    ['another call and place', { 'day 2': { generalCall: clockTime('17:00'), locationId: 'pier' } }, [], ['day 2: generalCall, locationId']],
    ['a day becomes a travel day', { 'day 3': { type: 'travel' } }, [], ['day 3: type']],
    ['a day is locked and gets a note', { 'day 3': { locked: true, note: 'Boots' } }, [], ['day 3: note, locked']],
    ['a day is put off', { 'day 4': { date: date(9) } }, ['day 4'], []],
    ['the last day goes first and takes its date along: one day moved', { 'day 4': { order: 'Zz' } }, ['day 4'], []],
    ['the first two change places, the calendar stays', { 'day 1': { order: second, date: date(1) }, 'day 2': { order: first, date: date(0) } }, ['day 2', 'day 1'], []],
    ['a key is renewed and nothing moves', { 'day 3': { order: `${third}V` } }, [], []],
    ['moved and changed', { 'day 4': { date: date(5), note: 'Tide' } }, ['day 4'], ['day 4: note']],
  ] as const)('%s', (_says, change, moved, changed) => {
    const { days, unchanged } = compareBoards(before, withDays(change))
    expect(days.moved.map((pair) => pair.after.id)).toEqual(moved)
    expect(days.changed.map((pair) => `${pair.after.id}: ${pair.fields.join(', ')}`)).toEqual(changed)
    expect(unchanged).toEqual({ strips: 4, days: 4 - new Set([...days.moved, ...days.changed].map((pair) => pair.after.id)).size })
  })
})

describe('a board made anew', () => {
  it('has other ids for the same scenes and days', () => {
    const before = boardOf(['day 1: 1 [Lunch 60] 5/A(4)', 'day 2: 5/B(4)'])
    const anew = (id: string) => `new ${id}`
    const after: Board = {
      ...before,
      days: before.days.map((day) => ({ ...day, id: anew(day.id) })),
      strips: before.strips.map((strip) => ({ ...strip, id: anew(strip.id), dayId: strip.dayId === null ? null : anew(strip.dayId) })),
    }
    const { unchanged, ...lists } = compareBoards(before, after)
    expect(unchanged).toEqual({ strips: 4, days: 2 })
    expect(JSON.stringify(lists)).not.toContain('day 1')
  })
})

describe('typed calls', () => {
  const before = boardOf(['day 1: 1', 'day 2: 2'])
  const call = (personId: string, offset: number | null) => ({
    dayId: 'day 1', personId, call: offset === null ? { kind: 'notCalled' as const } : { kind: 'offset' as const, minutes: minutes(offset) },
  })

  it('are compared for each person and day', () => {
    const earlier = { ...before, callExceptions: [call('ana', -30), call('ben', 15), call('eve', null)] }
    const later = { ...before, callExceptions: [call('ben', 20), call('eve', null), call('kim', null)] }
    expect(compareBoards(earlier, later).calls.map(({ personId, before: was, after }) => [personId, was, after])).toEqual([
      ['ana', { kind: 'offset', minutes: -30 }, null],
      ['ben', { kind: 'offset', minutes: 15 }, { kind: 'offset', minutes: 20 }],
      ['kim', null, { kind: 'notCalled' }],
    ])
  })
})

describe('laws of comparing', () => {
  const start = boardOf(['day 1: 1 [Lunch 60] 2 4 6', 'day 2: 5/A(4) 3', 'day 3: 5/B(2)', 'boneyard: 7 8'])
  const die = fc.nat({ max: 1000 })
  const dice = fc.array(fc.tuple(die, die, die, die), { minLength: 1, maxLength: 8 })

  it('seen from the other side it is the same, backwards', () => {
    fc.assert(
      fc.property(dice, (throws) => {
        const later = throws.reduce((board, thrown, fresh) => {
          const answer = applyEdit(board, randomEdit(board, { dice: thrown, fresh }))
          return answer.ok ? answer.value.board : board
        }, start)
        const there = compareBoards(start, later)
        const back = compareBoards(later, start)
        expect(ids(back.added)).toEqual(ids(there.omitted))
        expect(ids(back.moved.map((pair) => pair.after))).toEqual(ids(there.moved.map((pair) => pair.before)))
        expect(back.reordered).toHaveLength(there.reordered.length)
        expect(back.days.changed).toHaveLength(there.days.changed.length)
        expect(back.days.added.map((day) => day.id)).toEqual(there.days.removed.map((day) => day.id))
        expect(ids(back.changed.map((pair) => pair.after))).toEqual(ids(there.changed.map((pair) => pair.before)))
      }),
      { numRuns: 1000 },
    )
  })

  it('a board is no different from itself', () => {
    const { unchanged, days, scenes, ...lists } = compareBoards(start, start)
    expect(unchanged).toEqual({ strips: start.strips.length, days: 3 })
    expect([...Object.values(lists), ...Object.values(days), ...Object.values(scenes)].flat()).toEqual([])
  })
})

function ids(strips: readonly Strip[]): readonly string[] {
  return strips.map((strip) => strip.id).sort()
}

/** The lists that are not empty, each strip and day by its name; reordered strips by count where the case asks for it. */
function inWords(comparison: BoardComparison, asked: object): object {
  const { strips, days } = comparison.unchanged
  const lists = {
    added: comparison.added.map((strip) => `${strip.id} ${on(strip)}`),
    omitted: comparison.omitted.map((strip) => `${strip.id} from ${place(strip)}`),
    moved: comparison.moved.map(({ before, after }) => `${after.id}: ${place(before)} to ${place(after)}`),
    reordered: comparison.reordered.map(({ after }) => `${after.id} ${on(after)}`),
    changed: comparison.changed.map(({ after, fields }) => `${after.id}: ${fields.join(', ')}`),
    daysAdded: comparison.days.added.map((day) => day.id),
    daysRemoved: comparison.days.removed.map((day) => day.id),
    scenesAdded: comparison.scenes.added,
    scenesOmitted: comparison.scenes.omitted,
  }
  const counted = 'reorderedCount' in asked ? { ...lists, reordered: [], reorderedCount: [lists.reordered.length] } : lists
  const full = Object.entries(counted).filter(([, list]) => list.length > 0)
  return {
    ...Object.fromEntries(full.map(([name, list]) => [name, name === 'reorderedCount' ? list[0] : list])),
    unchanged: `${strips} ${strips === 1 ? 'strip' : 'strips'}, ${days} ${days === 1 ? 'day' : 'days'}`,
  }
}

function place(strip: Strip): string {
  return strip.dayId ?? 'the boneyard'
}

function on(strip: Strip): string {
  return strip.dayId === null ? 'in the boneyard' : `on ${strip.dayId}`
}
