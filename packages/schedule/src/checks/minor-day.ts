import type { LocalDate } from '@callboard/time'
import { addDays, weekdayOf } from '@callboard/time'
import type { MinorsBand, MinorsRule } from '../rule-packs/minors-rule.js'
import { ageOn } from './age.js'
import type { CheckedDay } from './checked-day.js'
import type { Ground } from './ground.js'
import type { Hours } from './hours.js'
import type { Held } from './person-rules.js'

/** One minor on one day under one rule. */
export interface MinorDay {
  readonly personId: string
  readonly bornOn: LocalDate
  readonly hours: Hours
  readonly held: Held<MinorsRule>
  /** Null: too young to work at all. */
  readonly band: MinorsBand | null
}

/** The minors called on a day, once for each rule that holds for them. */
export function minorDaysOf(ground: Ground, day: CheckedDay): readonly MinorDay[] {
  const minors = day.places.filter((place) => ground.isMinorAt[place])
  return minors.flatMap((place) => {
    const { bornOn = null, personId = '' } = ground.people[place] ?? {}
    const hours = day.hoursAt[place]
    if (bornOn === null || !hours) return NONE
    return (ground.rulesAt[place]?.minors ?? []).flatMap((held): readonly MinorDay[] => {
      const age = ageOn(bornOn, day.day.date, held.rule)
      if (age.kind === 'adult') return NONE
      return [{ personId, bornOn, hours, held, band: age.kind === 'band' ? age.band : null }]
    })
  })
}

const NONE: readonly MinorDay[] = []

/** Is that date a day of school: as the production says, else Monday to Friday. */
export function isSchoolDay({ input }: Ground, date: LocalDate): boolean {
  return input.isSchoolDay ? input.isSchoolDay(date) : weekdayOf(date) <= 5
}

/** Is the day after that date a day of school? */
export function isBeforeSchoolDay(ground: Ground, date: LocalDate): boolean {
  return isSchoolDay(ground, addDays(date, 1))
}
