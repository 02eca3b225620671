import { describe, expect, it } from '@jest/globals'
import table from '../../cases/dood.json' with { type: 'json' }
import { castMember, codesOf, doodInput, sceneWith, wordsOf, type DoodInWords } from '../../test/dood-in-words.js'
import { boardOf } from '../../test/board-in-words.js'
import { CAST, doodOf, USUAL_DOOD_RULES, type DoodRules, type Element } from '../index.js'

interface Case extends DoodInWords {
  readonly says: string
  readonly source: string
  readonly element?: Partial<Element>
  readonly rules?: Partial<DoodRules>
  readonly gives: string
  readonly totals?: object
}

const cases = table.cases as readonly Case[]

describe('one element’s days', () => {
  it.each(cases)('$says', ({ element = {}, rules = {}, gives, totals = {}, ...words }) => {
    const dood = doodOf({ ...doodInput(words, castMember(element)), rules: { ...USUAL_DOOD_RULES, ...rules } })
    expect(codesOf(dood.rows[0])).toEqual(wordsOf(gives))
    expect(dood.rows[0]?.totals).toMatchObject(totals)
  })

  it('each by a source that is named', () => {
    expect(cases.filter(({ source }) => !(source in table.sources))).toEqual([])
    expect(cases.length).toBeGreaterThanOrEqual(25)
  })
})

describe('the whole Day out of Days', () => {
  const elements = [
    castMember({ elementId: 'ten', boardId: '10' }),
    castMember({ elementId: 'none', boardId: null }),
    castMember({ elementId: 'two', boardId: '2' }),
    castMember({ elementId: 'stunt', boardId: 'X1' }),
    castMember({ elementId: 'two A', boardId: '2A' }),
    castMember({ elementId: 'out', boardId: '1', includeInDood: false }),
    castMember({ elementId: 'van', category: 'Vehicles' }),
  ]
  const scenes = [sceneWith('two', 'van'), sceneWith('two', 'ten')].map((scene, at) => ({ ...scene, sceneId: String(at + 1) }))
  const boards = [boardOf(['day 1: 1/A(4) 2 [Lunch 60] 1/B(4)', 'day 2: 2', 'boneyard: 1'])]
  const breakdown = { elements, scenes, events: [] }

  it('is the cast by number, without those left out', () => {
    const { rows } = doodOf({ boards, breakdown })
    expect(rows.map(({ element }) => element.elementId)).toEqual(['two', 'two A', 'ten', 'stunt', 'none'])
  })

  it('is the categories asked for, in that order', () => {
    const { rows } = doodOf({ boards, breakdown, categories: ['Vehicles', CAST] })
    expect(rows.map(({ element }) => element.elementId)).toEqual(['van', 'two', 'two A', 'ten', 'stunt', 'none'])
  })

  it('lists the scenes of a day in shooting order, a split scene once', () => {
    const { rows } = doodOf({ boards, breakdown })
    expect(rows[0]?.cells.map(({ sceneIds }) => sceneIds)).toEqual([['1', '2'], ['2']])
  })

  it('leaves out the days a performer is called off', () => {
    const calledOff = { dayId: 'day 2', personId: 'ana', call: { kind: 'notCalled' as const } }
    const played = { ...breakdown, elements: elements.map((element) => ({ ...element, personId: element.elementId === 'two' ? 'ana' : null })) }
    const { rows } = doodOf({ boards: boards.map((board) => ({ ...board, callExceptions: [calledOff] })), breakdown: played })
    expect(rows.slice(0, 3).map(codesOf)).toEqual([['SWF', '.'], ['.', '.'], ['SW', 'WF']])
  })

  it('counts each day', () => {
    const { days } = doodOf({ boards, breakdown })
    expect(days.map(({ date, unitDays, counts }) => [date, unitDays, counts.work])).toEqual([
      ['2027-01-12', [{ board: 0, dayId: 'day 1', number: 1 }], 2],
      ['2027-01-13', [{ board: 0, dayId: 'day 2', number: 2 }], 2],
    ])
  })

  it('has a column for each date and no number for a day not shot on', () => {
    const input = doodInput({ days: 'S - P S', works: 'W . . W' }, castMember({}))
    const { days } = doodOf(input)
    expect(days.map(({ company, unitDays }) => [company, unitDays.map(({ number }) => number)])).toEqual([
      ['shoot', [1]],
      ['off', []],
      ['prep', [null]],
      ['shoot', [2]],
    ])
  })

  it('does not make columns of a century for a mistyped year', () => {
    const event = { elementId: 'two', date: '2127-01-12' as never, kind: 'fitting' as const }
    const dood = doodOf({ boards, breakdown: { ...breakdown, events: [event] } })
    expect([dood.days.length, dood.tooLate]).toEqual([2, ['2127-01-12']])
  })

  it('is empty without days', () => {
    expect(doodOf({ boards: [boardOf(['boneyard: 1'])], breakdown }).days).toEqual([])
    expect(doodOf({ boards: [], breakdown: { ...breakdown, elements: [] } })).toEqual({ days: [], rows: [], tooLate: [] })
  })
})
