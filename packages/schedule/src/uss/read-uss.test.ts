import { readFileSync } from 'node:fs'
import { localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { type Board, boneyardOf, daysInOrder, readUss, stripsOfDay, type UssContent } from '../index.js'

const startOn = localDate('2027-01-04')

function read(name: string): UssContent {
  const text = readFileSync(new URL(`../../cases/uss/${name}`, import.meta.url), 'utf8')
  const answer = readUss(text, { startOn })
  if (!answer.ok) throw new Error(answer.refusal.sentence)
  return answer.value
}

function laidOut(board: Board | undefined) {
  if (board === undefined) throw new Error('no board')
  const words = (strips: ReturnType<typeof boneyardOf>) => strips.map((strip) => (strip.kind === 'banner' ? `${strip.text} (${strip.purpose}, ${strip.minutes})` : `${strip.sceneId}${strip.part ?? ''} ${strip.eighths}`))
  return { days: daysInOrder(board).map(({ id, date, note }) => [date, note, words(stripsOfDay(board, id))]), boneyard: words(boneyardOf(board)) }
}

describe('a file another program wrote', () => {
  const { header, source, breakdown, boards, remarks } = read('foreign.uss')
  const sceneOf = (number: string) => breakdown.scenes.find((scene) => scene.number === number)

  it('says what it is', () => {
    expect(source).toBe('Another program')
    expect(header).toMatchObject({ name: 'Harbour, second pass', project: 'Harbour Lights', scheduleColour: 'Pink', created: '2026-09-01T09:30:00Z' })
    expect([header.scheduleDate, header.scriptDate]).toEqual(['2026-08-31', '2026-08-21'])
  })

  it('has scenes with INT/EXT, D/N, set and script day taken from elements', () => {
    expect(sceneOf('12')).toMatchObject({
      heading: 'EXT. PIER - NIGHT', intExt: 'EXT', set: 'PIER', timeOfDay: 'NIGHT', lighting: 'night', scriptDay: 'N1', eighths: 13, estimatedMinutes: 95, synopsis: 'Ana finds the boat',
    })
    expect(sceneOf('20')).toMatchObject({ heading: '', intExt: null, set: '', timeOfDay: null, eighths: 0, estimatedMinutes: null, elements: [] })
  })

  it('joins the parts of a split scene', () => {
    expect(sceneOf('13')).toMatchObject({ eighths: 6, elements: [{ elementId: 'e-ana' }, { elementId: 'e-ben' }] })
    expect(breakdown.scenes.map(({ number }) => number)).toEqual(['12', '13', '20'])
  })

  it('has elements under the 29 names with their flags, numbers, events and links', () => {
    expect(breakdown.elements.map(({ category, name, boardId }) => [category, name, boardId])).toEqual([
      ['Cast Members', 'ANA', '1'],
      ['Cast Members', 'BEN', null],
      ['Props', 'Rope', null],
      ['Miscellaneous', 'Drone', null],
      ['Comments', 'Only at low tide', null],
    ])
    expect(breakdown.elements[0]).toMatchObject({ includeInDood: true, allowHold: true, allowDrop: true, minimumDropDays: 14, personId: null, dayRate: null })
    expect(breakdown.events).toEqual([{ elementId: 'e-ana', date: '2026-09-28', kind: 'fitting' }])
    expect(breakdown.availabilities).toMatchObject([{ elementId: 'e-ana', from: '2026-10-07', to: '2026-10-08', kind: 'unavailable' }])
    expect(breakdown.links).toEqual([{ elementId: 'e-ana', linkedElementId: 'e-rope' }])
  })

  it('has each stripboard with the dates of its calendar', () => {
    expect(boards.map(({ name }) => name)).toEqual(['Second pass', 'Script order'])
    expect(laidOut(boards[0]?.board)).toEqual({
      days: [
        ['2026-10-02', '', ['b-12 13', 'LUNCH (meal, 60)', 'b-13aA 4']],
        ['2026-10-06', 'Last day at the pier', ['b-13aB 2']],
      ],
      boneyard: ['b-20 0'],
    })
    expect(laidOut(boards[1]?.board).boneyard).toHaveLength(5)
  })

  it('remarks what it could not take as it stands', () => {
    expect(remarks).toEqual([
      'The category “Drones” is not one of the 29; its elements are under Miscellaneous.',
      'One element without a category or a name was left out.',
      'Two elements of Cast Members have the number 1; BEN has none now.',
      '2 links between elements lead back to where they start; left out.',
      'Some scenes name elements the file does not have; they were left out.',
      'A stripboard names strips the file does not have; they were left out.',
    ])
  })
})

describe('a file of an early version of the standard', () => {
  const { breakdown, boards } = read('early.uss')

  it('is read by the names it uses', () => {
    expect(breakdown.scenes.map(({ number, eighths, estimatedMinutes, intExt }) => [number, eighths, estimatedMinutes, intExt])).toEqual([
      ['1', 24, 90, 'INT'],
      ['2', 1, null, null],
      ['3', 8, null, null],
    ])
    expect(laidOut(boards[0]?.board)).toEqual({
      days: [
        ['2026-10-01', '', ['b-1 24', 'COMPANY MOVE (companyMove, 30)']],
        ['2026-10-06', '', ['b-2 1']],
      ],
      boneyard: ['b-3 8'],
    })
  })
})

describe('a file with nothing but scenes', () => {
  it('has no board, and is read', () => {
    const answer = readUss('{"universalScheduleStandard":{"breakdowns":[{"id":"a","scene":"1"}]}}', { startOn })
    expect(answer).toMatchObject({ ok: true, value: { boards: [], breakdown: { scenes: [{ number: '1' }] } } })
  })

  it('dates its days from where it is told when it has no calendar', () => {
    const file = { breakdowns: [{ id: 'a', scene: '1' }, { id: 'd', type: 'day' }, { id: 'b', scene: '2' }], stripboards: [{ boards: [{ breakdownIds: ['a', 'd', 'b', 'a'] }] }] }
    const answer = readUss(JSON.stringify({ universalScheduleStandard: file }), { startOn })
    if (!answer.ok) throw new Error(answer.refusal.sentence)
    expect(laidOut(answer.value.boards[0]?.board).days).toEqual([['2027-01-04', '', ['a 0']], ['2027-01-05', '', ['b 0']]])
    expect(answer.value.remarks).toEqual([
      'The calendar of “Stripboard” has no first day; its days are dated from 2027-01-04 on.',
      'The strips after the last day of “Stripboard” make a day of their own.',
    ])
  })
})
