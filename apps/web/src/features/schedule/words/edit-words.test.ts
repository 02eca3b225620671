import { describe, expect, it } from '@jest/globals'
import { addBannerAfter, applyEdit, type Board, type DayType, type Edit, eighths, emptyBoard, insertDayAfter, keysBetween } from '@callboard/schedule'
import { clockTime, localDate, minutes } from '@callboard/time'
import type { ScheduleFacts } from '../schedule-facts.js'
import { editWords } from './edit-words.js'
import { refusalWords } from './refusal-words.js'
import { dayName } from './strip-words.js'

const BOARD = startingBoard()
const FACTS = { scenes: new Map([['s5', { number: '5' }], ['s9', { number: '9' }]]), nameOf: new Map() } as unknown as ScheduleFacts
const locks = (edit: Omit<Extract<Edit, { kind: 'setLocks' }>, 'kind'>): Edit => ({ kind: 'setLocks', ...edit })

describe('what a lock is told as', () => {
  it.each<[Edit, string]>([
    [locks({ strips: ['s5'], locked: true }), 'Scene 5 locked'],
    [locks({ strips: ['s5', 's9', 'lunch'], locked: false }), 'Scenes 5, 9, “Lunch” unlocked'],
    [locks({ days: ['day 3'], locked: true }), 'Day 2 locked'],
    [locks({ strips: ['s5'], days: ['day 2'], locked: true }), 'Scene 5, Travel Wed 13 Jan locked'],
    [{ kind: 'batch', edits: [locks({ strips: ['s5'], locked: true }), locks({ days: ['day 1'], locked: false })] }, 'Scene 5, Day 1 locked and unlocked'],
  ])('%j: %s', (edit, words) => {
    expect(editWords(BOARD, edit, FACTS)).toBe(words)
  })

  it('says to unlock when a lock is in the way', () => {
    const locked = done(BOARD, locks({ days: ['day 1'], locked: true }))
    const answer = applyEdit(locked, { kind: 'removeDay', dayId: 'day 1' })
    expect(answer.ok ? '' : refusalWords(answer.refusal.kind)).toBe('it is locked: unlock it first')
  })
})

describe('the name of a day', () => {
  it.each([['day 1', 'Day 1'], ['day 2', 'Travel Wed 13 Jan'], ['day 3', 'Day 2'], [null, 'the boneyard'], ['gone', 'a day that is gone']])('%s: %s', (dayId, name) => {
    expect(dayName(BOARD, dayId)).toBe(name)
  })
})

function startingBoard(): Board {
  const types: readonly DayType[] = ['shoot', 'travel', 'shoot']
  const days = types.map((type, at) => ({ id: `day ${at + 1}`, type, date: localDate(`2027-01-${12 + at}`), generalCall: clockTime('07:30'), locationId: null, note: '' }))
  const withDays = days.reduce((board, day, at) => done(board, insertDayAfter(board, { day, afterDayId: days[at - 1]?.id ?? null })), emptyBoard())
  const strips = keysBetween(null, null, 2).map((order, at) => {
    const id = at === 0 ? 's5' : 's9'
    return { kind: 'scene' as const, id, sceneId: id, part: null, eighths: eighths(8), locked: false, dayId: 'day 1', order }
  })
  const withScenes = done(withDays, { kind: 'addScenes', strips })
  return done(withScenes, addBannerAfter(withScenes, { banner: { id: 'lunch', text: 'Lunch', minutes: minutes(60), dayId: 'day 1' }, afterStripId: 's5' }))
}

function done(board: Board, edit: Edit): Board {
  const answer = applyEdit(board, edit)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value.board
}
