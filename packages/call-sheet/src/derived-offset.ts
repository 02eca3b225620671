import type { ShootDay } from '@callboard/schedule'
import { minutes, type Minutes } from '@callboard/time'
import { preparationOf } from './call-steps.js'
import type { CalledPerson } from './called-person.js'

/** Minutes from general call to a person's own: crew as their department has it, cast from being on set back by their preparation; null: not called. */
export function derivedOffset(person: CalledPerson, day: ShootDay, onSet: Minutes | null): Minutes | null {
  if (person.kind === 'crew') return person.callOffset
  if (onSet === null) return null
  return roundedDown(day, Math.min(onSet - preparationOf(person), onSet))
}

/** To five minutes on the wall clock: every zone's offset is a multiple of five minutes. */
export function roundedDown(day: ShootDay, offset: number): Minutes {
  const past = Number(day.generalCall.slice(3)) % 5
  return minutes(Math.floor((past + offset) / 5) * 5 - past)
}
