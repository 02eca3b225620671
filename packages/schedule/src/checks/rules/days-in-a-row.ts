import type { Hours } from '../hours.js'
import type { Ground } from '../ground.js'
import type { RunCase } from '../run-case.js'
import type { DaysInARow } from '../../rule-packs/rule-pack.js'

/** A person's sixth, seventh … day of work in a row, by date; days booked elsewhere and rehearsals, fittings and travel count. */
export function daysInARowCases(ground: Ground, place: number, spells: readonly Hours[]): readonly RunCase[] {
  const rules = ground.rulesAt[place]?.daysInARow ?? []
  if (rules.length === 0) return []
  const elsewhere = ground.otherWorkDays.get(ground.people[place]?.personId ?? '')
  const cases: RunCase[] = []
  let [last, length] = [-Infinity, 0]
  for (const { epochDay, dayId } of spells) {
    if (epochDay === last) continue
    length = lengthAt(epochDay, { last, length }, elsewhere)
    last = epochDay
    for (const { rule, pack } of rules) {
      const step = stepAt(length, rule)
      if (step) cases.push(caseOf({ dayId, length, step, pack, source: rule.source }))
    }
  }
  return cases
}

function lengthAt(epochDay: number, run: { readonly last: number; readonly length: number }, elsewhere: ReadonlySet<number> | undefined): number {
  if (epochDay - 1 === run.last) return run.length + 1
  let length = 1
  let day = epochDay - 1
  while (day !== run.last && elsewhere?.has(day)) {
    length += 1
    day -= 1
  }
  return day === run.last ? length + run.length : length
}

function stepAt(length: number, { steps, lastStepGoesOn }: DaysInARow): DaysInARow['steps'][number] | undefined {
  const last = steps.at(-1)
  if (lastStepGoesOn && last && length > last.day) return last
  return steps.find(({ day }) => day === length)
}

interface Found extends Pick<RunCase, 'dayId' | 'pack' | 'source'> {
  readonly length: number
  readonly step: DaysInARow['steps'][number]
}

function caseOf({ dayId, pack, source, length, step }: Found): RunCase {
  return {
    check: 'days-in-a-row',
    pack,
    source,
    severity: step.severity,
    dayId,
    by: length,
    kind: `step ${step.day}`,
    says: (dayName, count) => `${count === 1 ? 'works' : 'work'} the ${ordinal(length)} day in a row on ${dayName}; ${step.says}`,
    others: { one: 'has a run that is too long', many: 'have a run that is too long' },
  }
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13
  const ending = ['th', 'st', 'nd', 'rd'][teen ? 0 : number % 10] ?? 'th'
  return `${number}${ending}`
}
