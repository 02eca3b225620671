import { describe, expect, it } from '@jest/globals'
import cases from '../../cases/one-liners.json' with { type: 'json' }
import { boardOf } from '../../test/board-in-words.js'
import { breakdownOf } from '../../test/breakdown-in-words.js'
import { dayTotalsOf, formatEighths, oneLinerOf, paceOf, type DayTotals, type OneLinerDay, type OneLinerRow } from '../index.js'

describe('a one-liner', () => {
  it.each(cases)('$says', ({ scenes, board, gives }) => {
    const { days, totals } = oneLinerOf(boardOf(board), breakdownOf(scenes))
    expect([...days.flatMap(linesOf), `${totals.shootDays} days, ${sumsIn(totals)}`]).toEqual(gives)
  })

  it('goes at the pace of the production, but for typed times', () => {
    const breakdown = breakdownOf(['1 | INT HALL - DAY | 8', '2 | INT HALL - DAY | 8 | 30 min'])
    const board = boardOf(['day 1: 1 2 [Lunch 60]'])
    const [day] = oneLinerOf(board, breakdown, paceOf(breakdown, 7.5)).days
    expect(day?.rows.map((row) => row.minutes)).toEqual([60, 30, 60])
    expect(day?.totals.estimatedMinutes).toBe(150)
  })
})

describe('the totals of a day', () => {
  it('are nought for a day that is gone', () => {
    expect(dayTotalsOf(boardOf(['day 1: 1']), 'gone', breakdownOf([]))).toEqual({ eighths: 0, scenes: 0, estimatedMinutes: 0, cast: 0, background: 0 })
  })
})

function linesOf(day: OneLinerDay): readonly string[] {
  const name = day.number === null ? day.type : `Day ${day.number}`
  const call = day.number === null ? '' : ` ${day.generalCall}`
  return [`${name} ${day.date}${call}`, ...day.rows.map(lineOf), `End of ${name}: ${sumsIn(day.totals)}`]
}

function lineOf(row: OneLinerRow): string {
  if (row.kind === 'banner') return `[${row.text}] ${row.minutes} min`
  const heading = row.set === '' ? '' : `${row.intExt} ${row.set} - ${row.timeOfDay}`
  const words = [
    `${row.number || '?'}${row.part === null ? '' : `/${row.part}`} ${heading}`,
    formatEighths(row.eighths),
    row.cast.length > 0 ? `cast ${row.cast.join(', ')}` : '',
    row.scriptDay,
    `${row.minutes} min`,
    row.background > 0 ? `BG ${row.background}` : '',
  ]
  return words.filter((word) => word !== '').join(', ') + (row.synopsis && `: ${row.synopsis}`)
}

function sumsIn({ scenes, eighths, estimatedMinutes, cast, background }: DayTotals): string {
  return `${scenes} scenes, ${formatEighths(eighths)}, ${estimatedMinutes} min, cast ${cast}, BG ${background}`
}
