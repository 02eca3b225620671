import { describe, expect, it } from '@jest/globals'
import { boardOf } from '../../test/board-in-words.js'
import { breakdownOf } from '../../test/breakdown-in-words.js'
import { oneLinerOf, shootingScheduleOf } from '../index.js'

const BREAKDOWN = breakdownOf([
  '12 | EXT PIER - DAY | 11 | cast 2 1 | Props: rope x2, lamp | Vehicles: van | Background Actors: fishermen x12 | Camera: crane | Paperwork: permit',
  '14 | INT BOAT - NIGHT | 3 | Sequence: the storm | Wardrobe: oilskin | cast 1',
  '20 | INT KITCHEN - DAY | 8',
])
const BOARD = boardOf(['day 1: 12(11) [Lunch 60]', 'day 2 (travel):', 'day 3: 14/A(2) 20', 'day 4: 14/B(1) 99'])

describe('a shooting schedule', () => {
  const { days, totals } = shootingScheduleOf(BOARD, BREAKDOWN)
  const needs = days.flatMap((day) =>
    day.rows.flatMap((row) => (row.kind === 'scene' ? [[row.stripId, row.needs.map(needsInWords)] as const] : [])),
  )

  it('names every element of every scene, by category in the order of their numbers', () => {
    expect(Object.fromEntries(needs)).toEqual({
      12: ['Cast Members: 1 ROLE 1, 2 ROLE 2', 'Background Actors: fishermen x12', 'Vehicles: van', 'Props: lamp, rope x2', 'Camera: crane', 'Paperwork: permit'],
      '14/A': ['Cast Members: 1 ROLE 1', 'Wardrobe: oilskin', 'Sequence: the storm'],
      '14/B': ['Cast Members: 1 ROLE 1', 'Wardrobe: oilskin', 'Sequence: the storm'],
      20: [],
      99: [],
    })
  })

  it('is otherwise the one-liner', () => {
    const withoutNeeds = days.map((day) => ({ ...day, rows: day.rows.map((row) => ({ ...row, needs: undefined })) }))
    expect(JSON.parse(JSON.stringify({ days: withoutNeeds, totals }))).toEqual(JSON.parse(JSON.stringify(oneLinerOf(BOARD, BREAKDOWN))))
  })
})

interface Needed {
  readonly category: string
  readonly elements: readonly { readonly name: string; readonly boardId: string | null; readonly quantity: number }[]
}

function needsInWords({ category, elements }: Needed): string {
  const words = elements.map(({ boardId, name, quantity }) => `${boardId === null ? '' : `${boardId} `}${name}${quantity === 1 ? '' : ` x${quantity}`}`)
  return `${category}: ${words.join(', ')}`
}
