import type { LocalDate } from '@callboard/time'
import type { RulePack } from '../rule-packs/rule-pack.js'
import { ageOn } from './age.js'
import type { Ground } from './ground.js'

/** Does this pack hold for this person on a date? A pack for minors no longer does once they are grown up; every other does. */
export function isHeldOn({ people }: Ground, pack: RulePack, place: number, date: LocalDate): boolean {
  if (pack.appliesTo !== 'minors' || !pack.minors) return true
  const bornOn = people[place]?.bornOn
  return bornOn != null && ageOn(bornOn, date, pack.minors).kind !== 'adult'
}
