import { describe, it } from '@jest/globals'
import fc from 'fast-check'
import { castMember, doodInput } from '../../test/dood-in-words.js'
import { lawRuns } from '../../test/law-runs.js'
import { doodOf, USUAL_DOOD_RULES, type Dood, type DoodRow, type DoodRules } from '../index.js'

const RUNS = lawRuns(2000)

const element = fc
  .record({ allowHold: fc.boolean(), allowDrop: fc.boolean(), minimumDropDays: fc.integer({ min: 0, max: 6 }), dayRate: fc.option(fc.integer({ min: 0, max: 5000 })) })
  .map(castMember)

const rules: fc.Arbitrary<DoodRules> = fc.record({
  startAndFinish: fc.constantFrom('strips' as const, 'paidDays' as const),
  holdOn: fc.constantFrom('workingDays' as const, 'everyDay' as const),
  travelCode: fc.constantFrom('T' as const, 'TR' as const),
  paid: fc.subarray([...USUAL_DOOD_RULES.paid]),
})

const row = (...words: readonly string[]) => fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 }).map((all) => all.join(' '))
const unit = fc.record({ days: row('S', 'S', 'S', 'S', '-', '/', 'M', 'X', 'P', 'K'), works: row('.', '.', 'W', 'W', 'T', 'R', 'F', 'W+T') })
const units = fc.array(unit, { minLength: 1, maxLength: 3 }).map((all) => ({ days: all.map(({ days }) => days), works: all.map(({ works }) => works) }))

const doods = fc.record({ words: units, element, rules }).map(({ words, element, rules }) => {
  const input = doodInput(words, element)
  return { dood: doodOf({ ...input, rules }), input, rules }
})

describe('whatever is on the boards', () => {
  it('a date has W exactly when a strip with the element is shot on it', () => {
    holds(({ input, dood, row: { cells } }) => {
      const shot = new Set(
        input.boards.flatMap((board) => {
          const worked = new Set(board.strips.map(({ dayId }) => dayId))
          return board.days.filter((day) => day.type === 'shoot' && worked.has(day.id)).map(({ date }) => date)
        }),
      )
      return dood.days.every(({ date }, at) => cells[at]?.code.includes('W') === shot.has(date))
    })
  })

  it('there is one start and one finish, in this order, or neither', () => {
    holds(({ dood, row: { cells, totals } }) => {
      const starts = datesOf(dood, cells, (code) => code.startsWith('S'))
      const finishes = datesOf(dood, cells, (code) => code.endsWith('F') && code !== 'F')
      if (totals.start === null) return starts.length + finishes.length === 0 && totals.finish === null
      return starts.join() === totals.start && finishes.join() === totals.finish && totals.start <= (totals.finish ?? '')
    })
  })

  it('nobody is held outside start and finish, nor where hold is not allowed', () => {
    holds(({ dood, row: { cells, totals, element } }) => {
      const held = datesOf(dood, cells, (code) => code === 'H')
      return held.every((date) => element.allowHold && totals.start !== null && date > totals.start && date < (totals.finish ?? ''))
    })
  })

  it('there is at most one drop, with its pick-up after it and nobody held between', () => {
    holds(({ row: { cells, element } }) => {
      const drops = cells.flatMap(({ code }, at) => (code.includes('WD') ? at : []))
      const pickUps = cells.flatMap(({ code }, at) => (code.startsWith('PW') ? at : []))
      if (drops.length === 0) return pickUps.length === 0
      const [from = 0, to = 0] = [drops[0], pickUps[0]]
      const isQuiet = cells.slice(from + 1, to).every(({ kind }) => kind !== 'hold' && kind !== 'work')
      return drops.length === 1 && pickUps.length === 1 && to - from - 1 >= Math.max(1, element.minimumDropDays) && element.allowDrop && isQuiet
    })
  })

  it('totals add up, by row and by day', () => {
    holds(({ dood, rules, row: { cells, totals, element } }) => {
      const coded = cells.filter(({ code }) => code !== '')
      const counted = totals.work + totals.hold + totals.travel + totals.rehearsal + totals.fitting + totals.holiday
      const paid = coded.filter(({ kind }) => rules.paid.some((one) => one === kind)).length
      const byDay = dood.days.reduce((sum, { counts }) => sum + Object.values(counts).reduce((a, b) => a + b, 0), 0)
      const cost = element.dayRate === null ? null : paid * element.dayRate
      return counted === coded.length && byDay === coded.length && totals.paid === paid && totals.cost === cost
    })
  })

  it('each cell stands under one date, dates without a hole', () => {
    holds(({ dood, row: { cells } }) => {
      const dates = dood.days.map(({ date }) => Date.parse(date))
      return cells.length === dates.length && dates.every((date, at) => at === 0 || date - (dates[at - 1] ?? 0) === 86_400_000)
    })
  })
})

interface Seen {
  readonly dood: Dood
  readonly input: ReturnType<typeof doodInput>
  readonly rules: DoodRules
  readonly row: DoodRow
}

function holds(law: (seen: Seen) => boolean) {
  fc.assert(
    fc.property(doods, (made) => made.dood.rows.every((row) => law({ ...made, row }))),
    RUNS,
  )
}

function datesOf(dood: Dood, cells: DoodRow['cells'], isOne: (code: string) => boolean): readonly string[] {
  return dood.days.flatMap(({ date }, at) => (isOne(cells[at]?.code ?? '') ? date : []))
}
