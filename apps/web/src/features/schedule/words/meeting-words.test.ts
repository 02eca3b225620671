import { describe, expect, it } from '@jest/globals'
import { type ChangeDay, emptyBoard } from '@callboard/schedule'
import { clockTime, localDate } from '@callboard/time'
import type { ScheduleFacts } from '../schedule-facts.js'
import type { Meeting } from '../sync/meeting.js'
import { meetingWords } from './meeting-words.js'

describe('both sides of a change that met another', () => {
  it.each([
    ['h24', 'call 07:00', 'call 18:30'],
    ['h12', 'call 7:00 AM', 'call 6:30 PM'],
  ] as const)('write their calls on the production’s clock, here %s', (clock, mine, theirs) => {
    const words = meetingWords(meetingOf({ generalCall: clockTime('07:00') }, { generalCall: clockTime('18:30') }), factsOf(clock))
    expect([words.mine, words.theirs]).toEqual([expect.stringContaining(`: ${mine}`), expect.stringContaining(`: ${theirs}`)])
  })

  it('name a day by its weekday', () => {
    expect(meetingWords(meetingOf({ date: localDate('2027-01-12') }, { note: 'Boots' }), factsOf('h24')).mine).toContain(': Tue 12 Jan')
  })
})

type Change = ChangeDay['change']

function meetingOf(mine: Change, theirs: Change): Meeting {
  const edit = (change: Change) => ({ edit: { kind: 'changeDay', dayId: 'd1', change } })
  return { kind: 'overtook', own: edit(mine), theirs: edit(theirs), board: emptyBoard() } as unknown as Meeting
}

function factsOf(clock: ScheduleFacts['clock']) {
  return { clock, scenes: new Map(), locations: new Map(), nameOf: new Map() } as unknown as ScheduleFacts
}
