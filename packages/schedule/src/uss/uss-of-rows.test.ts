import { localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { boneyardOf, daysInOrder, readUss, type RowField, type ScheduleRow, stripsOfDay, ussOfRows } from '../index.js'
import { clockIn, dateIn, minutesIn, namesIn, numberedIn, pagesIn, slugIn } from './cells.js'

const row = (fields: Partial<Record<RowField, string>>, elements: Record<string, string> = {}): ScheduleRow => ({ fields, elements: Object.entries(elements).map(([category, cell]) => ({ category, cell })) })

function read(rows: readonly ScheduleRow[]) {
  const answer = readUss(ussOfRows(rows, { name: 'Exported' }), { startOn: localDate('2027-01-04') })
  if (!answer.ok) throw new Error(answer.refusal.sentence)
  const board = answer.value.boards[0]!.board
  const numbers = new Map(answer.value.breakdown.scenes.map(({ sceneId, number }) => [sceneId, number]))
  const words = (strips: ReturnType<typeof boneyardOf>) => strips.map((strip) => (strip.kind === 'scene' ? `${numbers.get(strip.sceneId)}${strip.part ?? ''}` : `${strip.text} ${strip.minutes}`))
  return { ...answer.value, days: daysInOrder(board).map(({ id, date }) => [date, ...words(stripsOfDay(board, id))]), boneyard: words(boneyardOf(board)) }
}

describe('an exported one-liner', () => {
  it('is what Callboard writes itself', () => {
    const { days, breakdown } = read([
      row({ day: 'Day 1', date: '2027-01-12', scene: '4', intExt: 'INT', set: 'PIER', dayNight: 'DAY', pages: '1 4/8', minutes: '95', synopsis: 'Ana waits' }, { 'Cast Members': '1, 2' }),
      row({ day: 'Day 1', date: '2027-01-12', set: 'Lunch', minutes: '60' }),
      row({ day: 'Day 1', date: '2027-01-12', scene: '5A', intExt: 'EXT', set: 'PIER', pages: '0 3/8' }),
      row({ day: 'Day 1', date: '2027-01-12', set: 'End of Day 1, 2 scenes', pages: '1 7/8' }),
      row({ day: 'Day 2', date: '2027-01-14', scene: '6', set: 'BEACH' }),
      row({ day: 'Day 2', date: '2027-01-14', set: 'End of Day 2, 1 scene' }),
      row({ day: 'Total', scene: '3 scenes', set: '2 shoot days', pages: '1 7/8' }),
    ])
    expect(days).toEqual([['2027-01-12', '4', 'Lunch 60', '5A'], ['2027-01-14', '6']])
    expect(breakdown.scenes[0]).toMatchObject({ number: '4', heading: 'INT. PIER - DAY', eighths: 12, estimatedMinutes: 95, synopsis: 'Ana waits', lighting: 'day' })
    expect(breakdown.elements.map(({ name, boardId }) => [name, boardId])).toEqual([['1', '1'], ['2', '2']])
  })

  it('is ended by lines with the date in words, or by nothing at all', () => {
    const { days } = read([
      row({ scene: '1', heading: 'INT/EXT. CAR - N' }), row({ scene: 'End of Day 1 - Monday, January 11, 2027 - Total Pages: 2/8' }),
      row({ scene: '2' }), row({ set: 'END OF DAY # 2 -- Wednesday, January 13, 2027' }), row({ scene: '3' }),
    ])
    expect(days).toEqual([['2027-01-11', '1'], ['2027-01-13', '2'], ['2027-01-04', '3']])
  })

  it('has free days by their name, calls, and heads of background', () => {
    const { breakdown, boards } = read([
      row({ day: 'Day 1', date: '2027-01-12', call: '17:00', scene: '1' }, { 'Background Actors': '12' }),
      row({ day: 'Holiday', date: '2027-01-13', set: 'HOLIDAY' }),
      row({ day: 'Day 2', date: '2027-01-14', scene: '2', background: 'BG 40' }),
    ])
    expect(daysInOrder(boards[0]!.board).map(({ type, date, generalCall }) => [type, date, generalCall])).toEqual([['shoot', '2027-01-12', '17:00'], ['holiday', '2027-01-13', '07:00'], ['shoot', '2027-01-14', '07:00']])
    expect(boards[0]!.board.strips).toHaveLength(2)
    expect(breakdown.scenes.map(({ background }) => background)).toEqual([12, 40])
    expect(breakdown.elements).toEqual([])
  })

  it('may have the parts of a scene on several days', () => {
    const { days, breakdown } = read([row({ scene: '12pt1', day: '1', pages: '4/8' }), row({ scene: '12pt2', day: '2', pages: '2/8' })])
    expect(days).toEqual([['2027-01-04', '12A'], ['2027-01-05', '12B']])
    expect(breakdown.scenes).toMatchObject([{ number: '12', eighths: 6 }])
  })
})

describe('an exported breakdown', () => {
  it('has its scenes in story order, each on the day it names, and in the boneyard when it names none', () => {
    const { days, boneyard } = read([
      row({ scene: '1', day: 'Day 12', date: '2027-01-22' }), row({ scene: '2', day: 'Day 2', date: '2027-01-11' }), row({ scene: '3' }), row({ scene: '4', day: 'Day 12, Day 13', date: '2027-01-22' }),
    ])
    expect([days, boneyard]).toEqual([[['2027-01-11', '2'], ['2027-01-22', '1', '4']], ['3']])
    expect(read([row({ scene: '1', day: '10' }), row({ scene: '2', day: '9' })]).days).toEqual([['2027-01-04', '2'], ['2027-01-05', '1']])
  })

  it('is scenes without days, with what they need by category', () => {
    const { days, boneyard, breakdown } = read([
      row({ scene: '1', heading: 'EXT. LIGHTHOUSE - TOP - DUSK', comments: 'Low tide' }, { 'Cast Members': '1. ANA; 2. BEN', Props: 'Lantern, Rope', 'Set Dressing': 'Nets, old; Crates ×3' }),
      row({ scene: '2', set: 'PIER' }, { 'Cast Members': '2. Ben' }),
    ])
    expect([days, boneyard]).toEqual([[], ['1', '2']])
    expect(breakdown.scenes[0]).toMatchObject({ intExt: 'EXT', set: 'LIGHTHOUSE - TOP', timeOfDay: 'DUSK', lighting: 'dawn/dusk' })
    expect(breakdown.elements.map(({ category, name, boardId }) => [category, name, boardId])).toEqual([
      ['Cast Members', 'ANA', '1'], ['Cast Members', 'BEN', '2'], ['Props', 'Lantern', null], ['Props', 'Rope', null], ['Set Dressing', 'Nets, old', null], ['Set Dressing', 'Crates', null], ['Comments', 'Low tide', null],
    ])
    expect(breakdown.scenes[1]?.elements).toEqual([breakdown.scenes[0]?.elements[1]])
  })
})

describe('the words of a cell', () => {
  it.each([['4/8', 0.5], ['1 4/8', 1.5], ['0 3/8', 0.375], ['2 3/8 pgs.', 2.375], ['1.625', 1.625], ['1,5', 1.5], ['2', 2], ['', null], ['TBD', null]])('%j is %p pages', (cell, pages) => expect(pagesIn(cell)).toBe(pages))
  it.each([['95', 95], ['1:35', 95], ['1 h 35', 95], ['1h', 60], ['1.5 hrs', 90], ['45 min', 45], ['2 hrs 15 min', 135], ['', null], ['soon', null]])('%j is %p minutes', (cell, minutes) => expect(minutesIn(cell)).toBe(minutes))
  it.each([['2027-01-12', '2027-01-12'], ['Tue 12 Jan 2027', '2027-01-12'], ['Tuesday, January 12, 2027', '2027-01-12'], ['12 January 2027', '2027-01-12'], ['1/12/2027', null], ['2027-02-30', null], ['31 Feb 2027', null]])('%j is %p', (cell, date) => expect(dateIn(cell)).toBe(date))
  it.each([['INT. PIER - DAY', 'INT.|PIER|DAY'], ['I/E CAR', 'I/E|CAR|'], ['Internal office', '|Internal office|'], ['EXT. A - B – NIGHT', 'EXT.|A - B|NIGHT']])('%j is a heading', (cell, words) => expect(Object.values(slugIn(cell)).join('|')).toBe(words))
  it.each([['a, b', ['a', 'b']], ['Nets, old; Crates', ['Nets, old', 'Crates']], ['a\nb\na', ['a', 'b']], [' ', []]])('%j lists', (cell, names) => expect(namesIn(cell)).toEqual(names))
  it.each([['1. ANA', '1|ANA'], ['12A BEN', '12A|BEN'], ['ANA', '|ANA'], ['7', '7|7'], ['3 - DR. X', '3|DR. X']])('%j is somebody', (written, words) => expect(Object.values(numberedIn(written, true)).join('|')).toBe(words))
  it.each([['P12. Lantern', 'P12|Lantern'], ['2 chairs', '|2 chairs'], ['7', '|7'], ['1.5 l of milk', '|1.5 l of milk']])('%j is a thing', (written, words) => expect(Object.values(numberedIn(written, false)).join('|')).toBe(words))
  it.each([['07:00', '07:00'], ['7:30 PM', '19:30'], ['12:00 am', '00:00'], ['0645', '06:45'], ['25:00', null], ['soon', null]])('%j is the time %p', (cell, time) => expect(clockIn(cell)).toBe(time))
})

it('makes a file that is read, whatever stands in the rows', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('1', '2', 'Day 1', 'End of day', '4/8', '2027-01-12', 'Total', 'INT. X - DAY'))
  const names: RowField[] = ['scene', 'heading', 'set', 'pages', 'minutes', 'day', 'date', 'synopsis', 'comments']
  const anyRow = fc.tuple(fc.tuple(...names.map(() => cell)), fc.array(fc.tuple(fc.constantFrom('Props', 'Cast Members', 'Set'), cell), { maxLength: 2 })).map(([cells, needs]) => row(Object.fromEntries(names.map((name, index) => [name, cells[index]])), Object.fromEntries(needs)))
  fc.assert(fc.property(fc.array(anyRow, { minLength: 1, maxLength: 8 }), (rows) => {
    const answer = readUss(ussOfRows([row({ scene: '99' }), ...rows], { name: 'x' }), { startOn: localDate('2027-01-04') })
    expect(answer.ok).toBe(true)
  }), { numRuns: 1000 })
})
