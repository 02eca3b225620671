import { localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import cases from '../../cases/itineraries.json' with { type: 'json' }
import { boardOf } from '../../test/board-in-words.js'
import { breakdownOf, playedBy } from '../../test/breakdown-in-words.js'
import { crewItineraryOf, itineraryOf, type Board, type ElementEvent, type Itinerary, type ItineraryDay, type ItineraryStop } from '../index.js'

interface Case {
  readonly says: string
  readonly scenes: readonly string[]
  readonly boards: readonly (readonly string[])[]
  readonly events: readonly (readonly string[])[]
  /** What Ana plays or handles; cast number 1 when not said. */
  readonly plays?: readonly string[]
  readonly calledOff?: string
  readonly gives: readonly string[]
}

describe('the itinerary of a person', () => {
  it.each(cases as readonly Case[])('$says', ({ scenes, boards, events, plays = ['1'], calledOff, gives }) => {
    const breakdown = {
      ...playedBy(breakdownOf(scenes), Object.fromEntries(plays.map((elementId) => [elementId, 'ana']))),
      events: events.map(([elementId = '', date = '', kind]) => ({ elementId, date: localDate(date), kind: kind as ElementEvent['kind'] })),
    }
    const itinerary = itineraryOf('ana', { boards: boards.map((lines) => withoutAna(boardOf(lines), calledOff)), breakdown })
    expect(linesOf(itinerary)).toEqual(gives)
    expect(itinerary.roles.map((role) => role.elementId)).toEqual(plays)
  })
})

describe('the itinerary of somebody of the crew', () => {
  const boards = [boardOf(['day 1: 1 [Lunch 60] 2', 'day 2 (travel):', 'day 3: 3', 'day 4: 4'])]
  const breakdown = breakdownOf(['1 | INT HALL - DAY | 8'])

  it('is every shoot day with all its scenes', () => {
    expect(linesOf(crewItineraryOf('eve', { boards, breakdown }))).toEqual([
      '2027-01-12 SW: Day 1 scenes 1, 2', '2027-01-14 W: Day 2 scenes 3', '2027-01-15 WF: Day 3 scenes 4',
    ])
  })

  it('leaves out the days they are called off for', () => {
    const off = boards.map((board) => withoutAna(board, 'day 4'))
    expect(linesOf(crewItineraryOf('ana', { boards: off, breakdown }))).toEqual(['2027-01-12 SW: Day 1 scenes 1, 2', '2027-01-14 WF: Day 2 scenes 3'])
    expect(crewItineraryOf('eve', { boards: off, breakdown }).days).toHaveLength(3)
  })
})

function withoutAna(board: Board, dayId: string | undefined): Board {
  return dayId === undefined ? board : { ...board, callExceptions: [{ dayId, personId: 'ana', call: { kind: 'notCalled' } }] }
}

function linesOf({ days }: Itinerary): readonly string[] {
  return days.map(lineOf)
}

function lineOf({ date, statuses, events, stops }: ItineraryDay): string {
  const codes = statuses.map(({ elementId, code }) => (elementId === null ? code : `${elementId} ${code}`)).join(', ')
  const also = events.length > 0 ? ` (${events.join(', ')})` : ''
  return `${date} ${codes}${also}${stops.length > 0 ? `: ${stops.map(stopInWords).join('; ')}` : ''}`
}

function stopInWords({ board, number, scenes }: ItineraryStop): string {
  return `${board === 0 ? '' : `unit ${board + 1} `}Day ${number} scenes ${scenes.map((scene) => scene.stripId).join(', ')}`
}
