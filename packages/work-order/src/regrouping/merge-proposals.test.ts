import { localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import cases from '../../cases/regrouping.json' with { type: 'json' }
import { mergeProposals, type Condition, type MergeProposal, type RegroupingInput, type SharedThing } from '../index.js'

const DAY_COST = 30_000

function inputOf({ thing, uses }: { readonly thing: string; readonly uses: readonly string[] }): RegroupingInput {
  const [kind = '', ...facts] = thing.split(' ')
  const rows = uses.map((text, at) => ({ at, date: localDate(`2027-${text.split(' ')[0]}`), facts: text.split(' ').slice(1) }))
  return {
    shared: [{
      thing: { kind: kind as SharedThing['kind'], id: 'shared', startCost: numberIn(facts, 'start'), idleCost: numberIn(facts, 'idle'), startMoves: numberIn(facts, 'moves') },
      uses: rows.map(({ at, date, facts }) => ({
        useId: `use-${at}`,
        productionId: textIn(facts, 'production') ?? 'ferry',
        unitId: textIn(facts, 'unit') ?? 'main',
        dayId: date,
        date,
        fixed: facts.includes('fixed'),
        minutes: numberIn(facts, 'minutes'),
      })),
    }],
    days: rows.map(({ date, facts }) => ({ dayId: date, minutes: numberIn(facts, 'of') || 600, spare: numberIn(facts, 'spare') || -1, cost: DAY_COST })),
  }
}

function textIn(facts: readonly string[], word: string): string | undefined {
  return facts.includes(word) ? facts[facts.indexOf(word) + 1] : undefined
}

function numberIn(facts: readonly string[], word: string): number {
  return Number(textIn(facts, word) ?? 0)
}

function inWords({ way, savings: { money, moves, days }, dependsOn }: MergeProposal): string {
  return `${way} money ${money} moves ${moves} days ${days} ${dependsOn.map(conditionInWords).join(' ')}`
}

function conditionInWords(condition: Condition): string {
  return condition.kind === 'keptIdle' ? `keptIdle ${condition.days}` : condition.kind
}

describe('what can be merged', () => {
  it.each(cases)('$says', (one) => expect(mergeProposals(inputOf(one)).map(inWords)).toEqual(one.expect))

  it('says which uses, and on what it depends', () => {
    const [first] = mergeProposals(inputOf({ thing: 'set start 800 idle 900', uses: ['03-08 spare 200', '03-11 minutes 60 of 400'] }))
    expect(first).toMatchObject({
      earlier: ['use-0'],
      later: ['use-1'],
      dependsOn: [{ kind: 'movedTo', dayId: '2027-03-08', fromDayIds: ['2027-03-11'], minutes: 60, spare: 200 }],
    })
  })

  it('the order of uses and things changes nothing', () => {
    const inputs = cases.map(inputOf)
    const shared = inputs.flatMap((input, at) => input.shared.map((one) => ({ ...one, thing: { ...one.thing, id: `${at}` } })))
    const turned = shared.toReversed().map((one) => ({ ...one, uses: one.uses.toReversed() }))
    expect(mergeProposals({ shared: turned, days: [] }).map(inWords)).toEqual(mergeProposals({ shared, days: [] }).map(inWords))
  })
})
