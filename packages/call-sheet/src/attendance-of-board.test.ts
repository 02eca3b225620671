import { moveStripsAfter, applyEdit, type Board } from '@callboard/schedule'
import { minutes } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { BERLIN, boardOf, castMember, crewMember } from '../test/a-board.js'
import { attendanceOfBoard, callsOfBoard, wrapOf } from './index.js'

const people = [castMember('ana', ['ANA'], 60), castMember('ben', ['BEN', 'OLD BEN'], 30), crewMember('cam', -30), crewMember('dot', 0)]

describe('attendanceOfBoard', () => {
  const written = boardOf([['1 ANA 8', '- 60', '2 BEN 8', '3 ANA,BEN 4'], ['4 OLD 8'], []])
  const on = attendanceOfBoard({ zone: BERLIN, people, scenes: written.scenes })(written.board)

  it('lets cast go a quarter of an hour after their last scene, never after the unit, and crew with the unit', () => {
    const two = boardOf([['1 ANA 8', '2 BEN 8']])
    const list = attendanceOfBoard({ zone: BERLIN, people, scenes: two.scenes })(two.board)('d1')
    expect(list.map(({ personId, call, wrap }) => `${personId} ${call.slice(11, 16)} ${wrap.slice(11, 16)}`)).toEqual([
      'ana 05:00 07:51',
      'ben 07:05 09:12',
      'cam 05:30 09:12',
      'dot 06:00 09:12',
    ])
  })

  it('knows nobody on a day that is not there', () => expect(on('gone')).toEqual([]))

  it('heeds what was typed', () => {
    const callExceptions = [
      { dayId: 'd1', personId: 'cam', call: { kind: 'notCalled' } as const },
      { dayId: 'd1', personId: 'dot', call: { kind: 'offset', minutes: minutes(-120) } as const },
      { dayId: 'd2', personId: 'ana', call: { kind: 'offset', minutes: minutes(600) } as const },
    ]
    const typed = attendanceOfBoard({ zone: BERLIN, people, scenes: written.scenes })({ ...written.board, callExceptions })
    expect(typed('d1').map(({ personId }) => personId)).toEqual(['ana', 'ben', 'dot'])
    expect(typed('d1').at(-1)?.call).toBe('2027-01-11T04:00:00Z')
    expect(typed('d2').find(({ personId }) => personId === 'ana')).toEqual({ personId: 'ana', call: '2027-01-12T16:00:00Z', wrap: '2027-01-12T16:00:00Z' })
  })

  it('keeps the list of a day nothing changed on', () => {
    const attendanceOf = attendanceOfBoard({ zone: BERLIN, people, scenes: written.scenes })
    const before = attendanceOf(written.board)
    const lists = ['d1', 'd2', 'd3'].map(before)
    const moved = done(written.board, moveStripsAfter(written.board, { stripIds: ['d1-0'], dayId: 'd3', afterStripId: null }))
    const after = attendanceOf(moved)
    expect(['d1', 'd2', 'd3'].map((id, index) => after(id) === lists[index])).toEqual([false, true, false])
  })
})

describe('laws of attendance', () => {
  const strip = fc.oneof(
    fc.tuple(fc.constantFrom('ANA', 'BEN', 'ANA,BEN', 'OLD'), fc.nat({ max: 20 })).map(([who, length]) => ({ who, length })),
    fc.nat({ max: 90 }).map((length) => ({ who: '-', length })),
  )
  const days = fc.array(fc.array(strip, { maxLength: 6 }), { minLength: 1, maxLength: 4 })

  it('begins with the call, on every day, and ends no later than the unit', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('00:30', '07:00', '18:42'), (rows, general) => {
        let number = 0
        const written = boardOf(
          rows.map((row) => row.map(({ who, length }) => (who === '-' ? `- ${length}` : `${(number += 1)} ${who} ${length}`))),
          general,
          '2027-03-26',
        )
        const input = { zone: BERLIN, people, scenes: written.scenes }
        const on = attendanceOfBoard(input)(written.board)
        const calls = callsOfBoard({ ...input, board: written.board })
        const told = written.days.flatMap(({ id }) => on(id).map(({ personId, call }) => `${id} ${personId} ${call}`))
        expect(told).toEqual(calls.map(({ dayId, personId, instant }) => `${dayId} ${personId} ${instant}`))
        for (const day of written.days) {
          const unit = wrapOf({ day, board: written.board, zone: BERLIN })
          for (const { call, wrap } of on(day.id)) expect(wrap <= (call > unit ? call : unit)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

function done(board: Board, edit: Parameters<typeof applyEdit>[1]): Board {
  const answer = applyEdit(board, edit)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value.board
}
