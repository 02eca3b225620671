import { addDays, localDate, type LocalDate } from '@callboard/time'
import type { MinorsRule } from '../../rule-packs/minors-rule.js'
import { ageOn } from '../age.js'
import type { Hours } from '../hours.js'
import type { Ground } from '../ground.js'
import type { Held } from '../person-rules.js'
import type { RunCase } from '../run-case.js'
import { duration } from '../words.js'

/** A minor's weeks, Monday to Sunday, with more work than a week may have; on the day that goes over it. */
export function minorsWeekCases(ground: Ground, place: number, spells: readonly Hours[]): readonly RunCase[] {
  const { bornOn = null, personId = '' } = ground.people[place] ?? {}
  const last = spells.at(-1)
  if (bornOn === null || !last) return []
  return (ground.rulesAt[place]?.minors ?? []).flatMap((held) => {
    const most = held.rule.weeklyWork
    if (most === null) return []
    const isAdultOn = ({ epochDay }: Hours) => ageOn(bornOn, dateOf(epochDay), held.rule).kind === 'adult'
    const asMinor = isAdultOn(last) ? spells.filter((spell) => !isAdultOn(spell)) : spells
    return weeksAbove(asMinor, most).map((week) => caseOf({ personId, ...week, most, held }))
  })
}

/** The days on which a week goes over it, with the work of the week so far. */
function weeksAbove(spells: readonly Hours[], most: number): readonly { readonly spell: Hours; readonly work: number }[] {
  const above: { readonly spell: Hours; readonly work: number }[] = []
  let [week, work] = [Number.NaN, 0]
  for (const spell of spells) {
    const number = weekOf(spell.epochDay)
    const before = number === week ? work : 0
    week = number
    work = before + spell.camera
    if (before <= most && work > most) above.push({ spell, work })
  }
  return above
}

/** 1970-01-01 was a Thursday. */
function weekOf(epochDay: number): number {
  return Math.floor((epochDay + 3) / 7)
}

function dateOf(epochDay: number): LocalDate {
  return addDays(localDate('1970-01-01'), epochDay)
}

interface Found {
  readonly personId: string
  readonly spell: Hours
  readonly work: number
  readonly most: number
  readonly held: Held<MinorsRule>
}

function caseOf({ personId, spell, work, most, held: { pack, rule } }: Found): RunCase {
  return {
    check: 'minors',
    pack,
    source: rule.source,
    severity: 'breach',
    dayId: spell.dayId,
    by: work,
    kind: `week ${personId}`,
    says: (dayName) => `comes to ${duration(work)} of scenes in the week of ${dayName}; ${duration(most)} are the most`,
    others: { one: '', many: '' },
  }
}
