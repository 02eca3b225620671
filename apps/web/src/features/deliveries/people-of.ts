import type { DeliveryRowFragment, DeliveryState } from '../../lib/graphql.generated.js'
import { ladder } from './delivery-setting.js'

/** Everything one person was sent, by all ways. */
export interface PersonSent {
  readonly personId: string
  readonly name: string
  /** Where they stand: what they answered, else the worst of all ways. */
  readonly state: DeliveryState
  /** Whether they were only sent the digest, which asks no answer. */
  readonly digest: boolean
  readonly deliveries: readonly DeliveryRowFragment[]
}

/** Deliveries by person, what needs attention first. */
export function peopleOf(deliveries: readonly DeliveryRowFragment[]): readonly PersonSent[] {
  const byPerson = new Map<string, DeliveryRowFragment[]>()
  for (const delivery of deliveries) byPerson.set(delivery.personId, [...(byPerson.get(delivery.personId) ?? []), delivery])
  const people = [...byPerson].map(([personId, own]): PersonSent => ({ personId, name: own[0]?.name ?? '', state: standingOf(own), digest: own.every(({ digest }) => digest), deliveries: own }))
  return people.toSorted((a, b) => ladder.indexOf(a.state) - ladder.indexOf(b.state) || a.name.localeCompare(b.name))
}

function standingOf(deliveries: readonly DeliveryRowFragment[]): DeliveryState {
  const states = deliveries.map(({ state }) => state)
  const answer = states.find((state) => state === 'problem' || state === 'confirmed')
  return answer ?? ladder.find((state) => states.includes(state)) ?? 'queued'
}
