import { applyEdit, checker, eighths, emptyBoard, keysBetween, type Board, type Strip } from '@callboard/schedule'
import { clockTime, instant, localDate, zone } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import type { ScheduleFacts } from '../schedule-facts.js'
import { consequenceOfMove } from './consequence.js'

describe('what a move would do', () => {
  it('tells the pages of the day it goes to', () => {
    expect(words(board, null)).toBe('Day 2 → 2 pgs')
  })

  it('tells what is locked', () => {
    const answer = applyEdit(board, { kind: 'setLocks', days: ['day 2'], locked: true })
    if (!answer.ok) throw new Error(answer.refusal.kind)
    expect(words(answer.value.board, null)).toBe('Cannot go there: Day 2 is locked: unlock it first')
  })

  it('names whose rest it would break', () => {
    expect(consequenceOfMove(board, move, { facts, checker: lateOn('2') }).breaks).toEqual(['breaks Ana Prado’s turnaround'])
  })

  it('counts the flags it would clear', () => {
    expect(consequenceOfMove(board, { stripIds: ['1'], place: { dayId: null, afterStripId: null } }, { facts, checker: lateOn('1') })).toMatchObject({ words: 'To the boneyard', breaks: [], clears: 1 })
  })
})

const move = { stripIds: ['1'], place: { dayId: 'day 2', afterStripId: null } }

function words(on: Board, checks: null): string {
  return consequenceOfMove(on, move, { facts, checker: checks }).words
}

/** With strip 1 on this day the evening of the first goes on too long for the morning of the second. */
function lateOn(dayNumber: string) {
  return checker({
    board,
    zone: zone('Europe/Lisbon'),
    breakdown: { elements: [], scenes: [], links: [], availabilities: [], events: [], orders: [] },
    people: [{ personId: 'ana', name: 'Ana Prado', kind: 'crew', department: 'Camera', position: '', bornOn: null, rulePacks: null }],
    rulePacks: ['house-rules'],
    attendanceOf: (now) => {
      const isLate = now.strips.some((strip) => strip.id === '1' && strip.dayId === `day ${dayNumber}`)
      const wrap = isLate ? '23:00' : '21:00'
      const lists = new Map([['day 1', [spanOn('2027-01-11', '18:00', wrap)]], ['day 2', [spanOn('2027-01-12', '08:30', '12:00')]]])
      return (dayId) => lists.get(dayId) ?? []
    },
  })
}

function spanOn(date: string, call: string, wrap: string) {
  return { personId: 'ana', call: instant(`${date}T${call}:00Z`), wrap: instant(`${date}T${wrap}:00Z`) }
}

const facts = { nameOf: new Map([['ana', 'Ana Prado']]), scenes: new Map() } as unknown as ScheduleFacts

const board: Board = {
  ...emptyBoard(),
  days: keysBetween(null, null, 2).map((order, at) => ({
    id: `day ${at + 1}`, type: 'shoot', locked: false, order, date: localDate(`2027-01-1${at + 1}`), generalCall: clockTime('08:00'), locationId: null, note: '',
  })),
  strips: keysBetween(null, null, 2).map((order, at): Strip => ({
    kind: 'scene', id: String(at + 1), sceneId: String(at + 1), part: null, eighths: eighths(8), dayId: `day ${at + 1}`, order, locked: false,
  })),
}
