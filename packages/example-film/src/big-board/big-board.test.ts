import { describe, expect, it } from '@jest/globals'
import { applyEdit, boneyardOf, moveStripsToDayEnd, parseBoard, stripsOfDay } from '@callboard/schedule'
import { bigBoard } from './big-board.js'

describe('the big board', () => {
  const size = { strips: 1000, days: 120, people: 200, seed: 1 }
  const made = bigBoard(size)

  it('is as big as asked, and the same each time', () => {
    expect([made.board.strips.length, made.board.days.length, made.people.length]).toEqual([1000, 120, 200])
    expect(bigBoard(size)).toEqual(made)
    expect(bigBoard({ ...size, seed: 2 }).breakdown).not.toEqual(made.breakdown)
  })

  it('is a board that can be read and edited', () => {
    expect(parseBoard(JSON.parse(JSON.stringify(made.board))).ok).toBe(true)
    const [first, second] = made.board.days
    const stripId = stripsOfDay(made.board, first!.id)[0]!.id
    expect(applyEdit(made.board, moveStripsToDayEnd(made.board, { stripIds: [stripId], dayId: second!.id })).ok).toBe(true)
  })

  it('has every scene once, a lunch on every day, and some in the boneyard', () => {
    const scenes = made.board.strips.flatMap((strip) => (strip.kind === 'scene' ? [strip.sceneId] : []))
    expect(new Set(scenes).size).toBe(880)
    expect(boneyardOf(made.board)).toHaveLength(44)
    for (const { id } of made.board.days) {
      const strips = stripsOfDay(made.board, id)
      expect(strips.filter(({ kind }) => kind === 'banner')).toHaveLength(1)
      expect(new Set(strips.map(({ order }) => order)).size).toBe(strips.length)
    }
  })

  it('has dates that rise', () => {
    const dates = made.board.days.map(({ date }) => date)
    expect(dates).toEqual([...new Set(dates)].sort())
  })

  it('can be small', () => expect(bigBoard({ strips: 3, days: 5, people: 1, seed: 1 }).board.strips).toHaveLength(3))
})
