import { applyEdit, emptyBoard, insertDayAfter, type Board, type Edit } from '@callboard/schedule'
import { clockTime, localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { editBackTo } from './edit-back-to.js'

describe('going back to a moment', () => {
  it('takes back everything since, the newest first', () => {
    const start = applied(emptyBoard(), insertDayAfter(emptyBoard(), { day, afterDayId: null })).board
    const first = applied(start, { kind: 'changeDay', dayId: 'a', change: { note: 'One' } })
    const second = applied(first.board, { kind: 'changeDay', dayId: 'a', change: { note: 'Two' } })
    const third = applied(second.board, { kind: 'batch', edits: [{ kind: 'setLocks', days: ['a'], locked: true }] })
    const back = editBackTo([third, first, second].map(({ inverse }, at) => ({ inverse, version: [4, 2, 3][at]! })))
    expect(back && applied(third.board, back).board).toEqual(start)
  })

  it('is not offered for more than one edit can hold', () => {
    const inverse: Edit = { kind: 'removeDay', dayId: 'a' }
    expect(editBackTo(Array.from({ length: 2001 }, (_, version) => ({ version, inverse })))).toBeNull()
  })
})

const day = { id: 'a', date: localDate('2027-01-11'), generalCall: clockTime('08:00'), locationId: null, note: '' }

function applied(board: Board, edit: Edit) {
  const answer = applyEdit(board, edit)
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}
