import { describe, expect, it } from '@jest/globals'
import { minutes } from '@callboard/time'
import { boardOf, linesOf } from '../../test/board-in-words.js'
import { addBannerAfter, applyEdit, eighths, insertDayAfter, matchScenes, moveStripsAfter, type Board, type Edit, type OrderKey } from '../index.js'

const BOARD = boardOf(['day 1: 1 [Lunch 60] 5/A(4)', 'day 2: 5/B(2) 2', 'boneyard: 9'])
const LOCKED = applied(BOARD, { kind: 'setLocks', strips: ['1', '5/B'], days: ['day 2'], locked: true }).board

describe('locking', () => {
  it('takes back only what it locked', () => {
    const again = applied(LOCKED, { kind: 'setLocks', strips: ['1', '2'], locked: true })
    expect(again.inverse).toEqual({ kind: 'setLocks', strips: ['2'], days: [], locked: false })
    expect(applied(again.board, again.inverse).board).toEqual(LOCKED)
  })

  it('leaves all as it is when nothing changes', () => {
    const { board } = applied(LOCKED, { kind: 'setLocks', strips: ['1'], days: ['day 2'], locked: true })
    expect(board.strips).toBe(LOCKED.strips)
    expect(board.days).toBe(LOCKED.days)
  })
})

describe('what a lock allows', () => {
  it.each<[string, Edit, string[]]>([
    ['strips change places within a locked day', moveStripsAfter(LOCKED, { stripIds: ['2'], dayId: 'day 2', afterStripId: null }), ['day 1: 1! [Lunch 60] 5/A(4)', 'day 2: 2 5/B(2)!', 'boneyard: 9']],
    ['others pass a locked strip', moveStripsAfter(LOCKED, { stripIds: ['9'], dayId: 'day 1', afterStripId: null }), ['day 1: 9 1! [Lunch 60] 5/A(4)', 'day 2: 5/B(2)! 2']],
    ['the length of a locked scene follows the screenplay', { kind: 'changeEighths', sceneId: '1', parts: [{ stripId: '1', eighths: eighths(3) }] }, ['day 1: 1(3)! [Lunch 60] 5/A(4)', 'day 2: 5/B(2)! 2', 'boneyard: 9']],
    ['a call is typed on a locked day', { kind: 'setCall', dayId: 'day 2', personId: 'ana', call: { kind: 'notCalled' } }, linesOf(LOCKED)],
    ['the day before a locked one moves', { kind: 'moveDays', moves: [{ dayId: 'day 1', order: LOCKED.days[0]!.order, date: LOCKED.days[1]!.date }] }, linesOf(LOCKED)],
  ])('%s', (_says, edit, gives) => {
    const after = applied(LOCKED, edit)
    expect(linesOf(after.board)).toEqual(gives)
    expect(applied(after.board, after.inverse).board).toEqual(LOCKED)
  })
})

describe('new keys for what is locked', () => {
  const board = applied(boardOf(['day 1: 1 2! 3', 'day 2: 4', 'day 3: 5']), { kind: 'setLocks', days: ['day 2'], locked: true }).board
  const strips = (orders: Readonly<Record<string, string>>): Edit => ({
    kind: 'moveStrips', moves: Object.entries(orders).map(([stripId, order]) => ({ stripId, dayId: 'day 1', order: order as OrderKey })),
  })
  const days = (orders: Readonly<Record<string, string>>): Edit => ({
    kind: 'moveDays', moves: Object.entries(orders).map(([dayId, order]) => ({ dayId, order: order as OrderKey, date: dateOf(board, dayId) })),
  })

  it.each<[string, Edit, boolean]>([
    ['all strips of the day are given new keys in the old order', strips({ 1: 'b00', 2: 'b01', 3: 'b02' }), true],
    ['the locked one alone, and passes nobody', strips({ 2: 'a1V' }), true],
    ['the locked one passes one that is not named', strips({ 2: 'a9' }), false],
    ['others are laid around it', strips({ 1: 'a9', 3: 'Zz' }), true],
    ['all days are given new keys in the old order', days({ 'day 1': 'b00', 'day 2': 'b01', 'day 3': 'b02' }), true],
    ['the locked day passes one that is not named', days({ 'day 2': 'a9' }), false],
    ['another day passes the locked one', days({ 'day 3': 'Zz' }), true],
  ])('%s', (_says, edit, isDone) => {
    const answer = applyEdit(board, edit)
    expect(answer.ok || answer.refusal.kind).toBe(isDone || 'Locked')
    if (answer.ok) expect(applied(answer.value.board, answer.value.inverse).board).toEqual(board)
  })
})

describe('what comes locked onto the board', () => {
  const day = { id: 'new', date: BOARD.days[0]!.date, generalCall: BOARD.days[0]!.generalCall, locationId: null, note: '', locked: true }
  const banner = { id: 'new', text: 'Move', minutes: minutes(30), dayId: 'day 1', locked: true }

  it.each<[string, Edit]>([
    ['a day', insertDayAfter(BOARD, { day, afterDayId: null })],
    ['a banner', addBannerAfter(BOARD, { banner, afterStripId: null })],
    ['a scene', { kind: 'addScenes', strips: [{ ...sceneOf(BOARD), id: '77', sceneId: '77', locked: true }] }],
  ])('%s can be taken back', (_says, edit) => {
    const after = applied(BOARD, edit)
    expect(applied(after.board, after.inverse).board).toEqual(BOARD)
  })
})

describe('a scene omitted from the screenplay', () => {
  it('leaves in spite of locks, and its days are locked again', () => {
    const edit = matchScenes(LOCKED, [{ sceneId: '2', eighths: eighths(8), stripId: 'x' }, { sceneId: '9', eighths: eighths(8), stripId: 'y' }])
    const after = applied(LOCKED, edit)
    expect(linesOf(after.board)).toEqual(['day 1: [Lunch 60]', 'day 2: 2', 'boneyard: 9'])
    expect(after.board.days.map((one) => one.locked)).toEqual([false, true])
    expect(applied(after.board, after.inverse).board).toEqual(LOCKED)
  })
})

function dateOf(board: Board, dayId: string) {
  return board.days.find((day) => day.id === dayId)!.date
}

function sceneOf(board: Board) {
  const scene = board.strips.find((strip) => strip.kind === 'scene' && strip.part === null)
  if (scene?.kind !== 'scene') throw new Error('No scene')
  return scene
}

function applied(board: Board, edit: Edit) {
  const answer = applyEdit(board, edit)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value
}
