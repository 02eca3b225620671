import { addDays, localDate, type LocalDate } from '@callboard/time'
import type { MinorsRule } from '../../rule-packs/minors-rule.js'
import { ageOn } from '../age.js'
import type { Span } from '../checked-day.js'
import type { Ground } from '../ground.js'
import type { Held } from '../person-rules.js'
import type { RunCase } from '../run-case.js'
import { duration } from '../words.js'

/** A minor's weeks, Monday to Sunday, with more work than a week may have; on the day that goes over it. */
export function minorsWeekCases(ground: Ground, place: number, spells: readonly Span[]): readonly RunCase[] {
  const bornOn = ground.people[place]?.bornOn
  if (bornOn == null) return []
  return (ground.rulesAt[place]?.minors ?? []).flatMap((held) => {
    const most = held.rule.weeklyWork
    if (most === null) return []
    let week = { number: Number.NaN, work: 0 }
    return spells.flatMap((spell) => {
      if (ageOn(bornOn, dateOf(spell.epochDay), held.rule).kind === 'adult') return []
      const number = weekOf(spell.epochDay)
      const before = number === week.number ? week.work : 0
      week = { number, work: before + spell.camera }
      return before <= most && week.work > most ? [caseOf({ personId: ground.people[place]?.personId ?? '', spell, work: week.work, most, held })] : []
    })
  })
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
  readonly spell: Span
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
