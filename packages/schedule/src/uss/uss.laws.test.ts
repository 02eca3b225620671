import { addDays, localDate, weekdayOf } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { lawRuns } from '../../test/law-runs.js'
import { anyUssSchedule } from '../../test/random-uss.js'
import { type Board, boneyardOf, canonicalBoard, daysInOrder, readUss, stripsOfDay, type UssSchedule, writeUss } from '../index.js'

const startOn = localDate('2020-01-01')

/** Order keys are not written: the order is. */
function arranged(board: Board) {
  const bare = ({ order: _order, ...rest }: { order: unknown }) => rest
  return { days: daysInOrder(board).map((day) => ({ ...bare(day), strips: stripsOfDay(board, day.id).map(bare) })), boneyard: boneyardOf(board).map(bare) }
}

function again(schedule: UssSchedule) {
  const answer = readUss(JSON.stringify(writeUss(schedule)), { startOn })
  if (!answer.ok) throw new Error(answer.refusal.sentence)
  return answer.value
}

/** What another program sees: nothing of ours. */
function withoutExtensions(file: object): string {
  return JSON.stringify(file, (key, value: unknown) => (key.startsWith('_callboard') ? undefined : value))
}

describe('a schedule written and read again', () => {
  it('is the same', () => {
    fc.assert(
      fc.property(anyUssSchedule, (schedule) => {
        const read = again(schedule)
        expect(read.breakdown).toEqual(schedule.breakdown)
        expect(read.header).toEqual(schedule.header)
        expect(read.boards.map(({ name }) => name)).toEqual([schedule.boardName])
        expect(arranged(read.boards[0]!.board)).toEqual(arranged(canonicalBoard(schedule.board)))
        expect(read.remarks).toEqual([])
      }),
      lawRuns(500),
    )
  })

  it('keeps to the standard: every strip on one board, every element in one category, eighths as decimals, extensions under our name', () => {
    fc.assert(
      fc.property(anyUssSchedule, (schedule) => {
        const { universalScheduleStandard: root } = writeUss(schedule)
        const onBoards = root.stripboards.flatMap(({ boards }) => boards.flatMap(({ breakdownIds }) => breakdownIds))
        expect(onBoards.toSorted()).toEqual(root.breakdowns.map(({ id }) => id).toSorted())
        expect(root.categories.flatMap(({ elements }) => elements).toSorted()).toEqual(root.elements.map(({ id }) => id).toSorted())
        expect(root.breakdowns.every(({ pages }) => pages === null || Number.isInteger(pages * 8))).toBe(true)
        expect(keysOf(root).filter((key) => key.startsWith('_') && !key.startsWith('_callboard'))).toEqual([])
      }),
      lawRuns(200),
    )
  })

  it('tells another program the dates of shoot days that follow one another', () => {
    fc.assert(
      fc.property(anyUssSchedule, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 }), (schedule, gaps) => {
        const days = daysInOrder(schedule.board).filter(({ type }) => type === 'shoot')
        let date = localDate('2027-03-01')
        const dates = new Map(days.map(({ id }, index) => [id, (date = index === 0 ? date : workday(addDays(date, gaps[index] ?? 1)))]))
        const board = { ...schedule.board, days: schedule.board.days.map((day) => ({ ...day, date: dates.get(day.id) ?? day.date })) }
        const answer = readUss(withoutExtensions(writeUss({ ...schedule, board })), { startOn })
        const read = answer.ok ? daysInOrder(answer.value.boards[0]!.board).map((day) => day.date) : []
        expect(read.slice(0, days.length)).toEqual([...dates.values()])
      }),
      lawRuns(300),
    )
  })
})

it('keeps at home what is nobody else’s business', () => {
  const [schedule] = fc.sample(anyUssSchedule.filter(({ breakdown }) => breakdown.elements.length > 0), { numRuns: 1, seed: 7 })
  const elements = schedule!.breakdown.elements.map((element) => ({ ...element, personId: 'PERSON', dayRate: 987_654 }))
  const availabilities = [{ elementId: 'e0', personId: null, from: startOn, to: startOn, kind: 'unavailable', note: 'OPERATION' }, { elementId: null, personId: 'PERSON', from: startOn, to: startOn, kind: 'unavailable', note: '' }] as const
  const callExceptions = [{ dayId: 'd0', personId: 'PERSON', call: { kind: 'notCalled' } }] as const
  const text = JSON.stringify(writeUss({ ...schedule!, board: { ...schedule!.board, callExceptions }, breakdown: { ...schedule!.breakdown, elements, availabilities } }))
  expect(text).not.toMatch(/PERSON|OPERATION|987654/)
})

function workday(date: ReturnType<typeof localDate>) {
  return weekdayOf(date) > 5 ? addDays(date, 8 - weekdayOf(date)) : date
}

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) || key.startsWith('_callboard') ? [] : [key]), ...keysOf(inner)])
}
