import { formatDuration } from '@callboard/time'
import type { RestBreachFactsFragment } from '../../lib/graphql.generated.js'

export interface ShortRest {
  /** `Day 11 to Day 12: 11 h needed, so nobody before Thu 3 Dec 10:18`. */
  readonly between: string
  /** `Ana Prado 10 h 57`. */
  readonly people: readonly string[]
}

/** Rests that would be too short, those between the same two days together: they have one cause and one cure. */
export function restsOf(breaches: readonly RestBreachFactsFragment[]): readonly ShortRest[] {
  const rests = new Map<string, string[]>()
  for (const breach of breaches) {
    const { fromDayNumber, toDayNumber, minimum, earliestCall } = breach
    const between = `Day ${fromDayNumber} to Day ${toDayNumber}: ${formatDuration(minimum)} needed, so nobody before ${earliestCall}`
    rests.set(between, [...(rests.get(between) ?? []), personWords(breach)])
  }
  return [...rests].map(([between, people]) => ({ between, people }))
}

function personWords({ name, rest }: RestBreachFactsFragment): string {
  return rest < 0 ? `${name}, called before the wrap` : `${name} ${formatDuration(rest)}`
}
