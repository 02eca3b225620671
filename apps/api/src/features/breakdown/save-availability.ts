import { allowed } from '../../platform/context/allow.js'
import { type Ctx, newId } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { plainText } from '../../platform/input/plain-text.js'
import { findProduction } from '../productions/index.js'
import { type Availability, deleteAvailability, findSubject, lockAvailability, putAvailability } from './availability.repository.js'
import { recordChange } from './record-change.js'

export interface SaveAvailabilityInput extends Pick<Availability, 'from' | 'to' | 'kind' | 'note' | 'productionId'> {
  readonly availabilityId?: string | null
  readonly expectedVersion?: number | null
  readonly elementId?: string | null
  readonly personId?: string | null
}

export interface SaveAvailabilityAnswer {
  readonly kind: 'AvailabilitySaved' | 'AvailabilityChangedMeanwhile'
  readonly availability: Availability
}

/** Says when an element or a person can be had, or changes it if nobody did meanwhile. */
export async function saveAvailability(ctx: Ctx, input: SaveAvailabilityInput): Promise<SaveAvailabilityAnswer> {
  const { productionId } = allowed(ctx, 'edit breakdown', await findProduction(ctx, input.productionId))
  const known = input.availabilityId == null ? null : await knownOne(ctx, productionId, input.availabilityId)
  const of = { elementId: input.elementId ?? null, personId: input.personId ?? null }
  const name = await subjectOf(ctx, productionId, of)
  if (known && known.version !== input.expectedVersion) return { kind: 'AvailabilityChangedMeanwhile', availability: known }
  if (input.from > input.to) throw new InvalidInput('The last day is not before the first.')

  const availability: Availability = {
    availabilityId: known?.availabilityId ?? newId(), productionId, ...of, from: input.from, to: input.to, kind: input.kind,
    note: plainText('The note', input.note, { most: 500, optional: true }), version: (known?.version ?? 0) + 1,
  }
  await putAvailability(ctx, availability)
  await recordChange(ctx, { operation: 'saveAvailability', subject: name, productionId, entityId: availability.availabilityId, facts: datesOf(availability) }, availability.version)
  return { kind: 'AvailabilitySaved', availability }
}

async function knownOne(ctx: Ctx, productionId: string, availabilityId: string): Promise<Availability> {
  const known = await lockAvailability(ctx, availabilityId)
  if (known?.productionId !== productionId) throw new NotAllowed()
  return known
}

/** Whose it is; each id that is given is looked up, and exactly one must be. */
async function subjectOf(ctx: Ctx, productionId: string, { elementId, personId }: Pick<Availability, 'elementId' | 'personId'>): Promise<string> {
  const ofElement = elementId === null ? null : await findSubject(ctx, productionId, { elementId, personId: null })
  const ofPerson = personId === null ? null : await findSubject(ctx, productionId, { elementId: null, personId })
  if ((elementId !== null && ofElement === null) || (personId !== null && ofPerson === null)) throw new NotAllowed()
  const name = ofElement ?? ofPerson
  if (name === null || (ofElement !== null && ofPerson !== null)) throw new InvalidInput('An availability is of one element or one person.')
  return name
}

export type RemoveAvailabilityAnswer =
  | { readonly kind: 'AvailabilityRemoved'; readonly availabilityId: string }
  | { readonly kind: 'AvailabilityChangedMeanwhile'; readonly availability: Availability }

/** Takes an availability away, if nobody changed it meanwhile. */
export async function removeAvailability(ctx: Ctx, availabilityId: string, expectedVersion: number): Promise<RemoveAvailabilityAnswer> {
  const availability = allowed(ctx, 'edit breakdown', await lockAvailability(ctx, availabilityId))
  if (availability.version !== expectedVersion) return { kind: 'AvailabilityChangedMeanwhile', availability }
  const name = await findSubject(ctx, availability.productionId, availability)
  await deleteAvailability(ctx, availability)
  await recordChange(ctx, {
    operation: 'removeAvailability', subject: name ?? '', productionId: availability.productionId, entityId: availabilityId, facts: datesOf(availability),
  })
  return { kind: 'AvailabilityRemoved', availabilityId }
}

function datesOf({ from, to, kind }: Availability): Record<string, string> {
  return { from, to, kind }
}
