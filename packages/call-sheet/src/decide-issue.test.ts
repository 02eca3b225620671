import { describe, expect, it } from '@jest/globals'
import { BERLIN, boardOf, crewMember } from '../test/a-board.js'
import { callsOfBoard, decideIssue, restBreaches, wrapsOfPeople } from './index.js'

const { board, scenes } = boardOf([['- 900'], ['- 60'], []])
const input = { board, zone: BERLIN, people: [crewMember('cam')], scenes }
const calls = callsOfBoard(input)
const sheet = { sheetRevision: 2, latestRevision: 2, calls, breaches: restBreaches(calls, wrapsOfPeople(input)) }

describe('may the sheet go out', () => {
  it('issues the calls of its day', () => {
    expect(decideIssue({ ...sheet, dayId: 'd1' })).toEqual({ ok: true, value: [calls[0]] })
  })

  it('refuses when somebody has not rested, naming them', () => {
    expect(decideIssue({ ...sheet, dayId: 'd2' })).toMatchObject({
      ok: false,
      refusal: { kind: 'RestBroken', breaches: [{ personId: 'cam', fromDayId: 'd1', rest: 540 }] },
    })
  })

  it('goes out once the breach is accepted', () => {
    expect(decideIssue({ ...sheet, dayId: 'd2', breaches: [] }).ok).toBe(true)
  })

  it('refuses a sheet that calls nobody', () => {
    expect(decideIssue({ ...sheet, dayId: 'd9' })).toEqual({ ok: false, refusal: { kind: 'NobodyCalled', dayId: 'd9' } })
  })

  it('refuses a sheet of an older revision', () => {
    expect(decideIssue({ ...sheet, dayId: 'd1', latestRevision: 3 })).toMatchObject({
      refusal: { kind: 'OutOfDate', sheetRevision: 2, latestRevision: 3 },
    })
  })
})
