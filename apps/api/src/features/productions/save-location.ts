import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, newId, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { plainText } from '../../platform/input/plain-text.js'
import { LocationRow } from './location.entity.js'
import { type Location, lockLocation, updateLocation } from './location.repository.js'
import { findProduction } from './production.repository.js'

type Facts = Omit<Location, 'productionId' | 'locationId' | 'version'>

type Dates = 'availableFrom' | 'availableTo' | 'permitUntil'

export interface SaveLocationInput extends Omit<Facts, 'latitude' | 'longitude' | Dates>, Partial<Pick<Facts, Dates>> {
  readonly productionId: string
  readonly locationId?: string | null
  readonly expectedVersion?: number | null
  readonly latitude?: number | null
  readonly longitude?: number | null
}

export type SaveLocationAnswer =
  | { readonly kind: 'LocationSaved'; readonly location: Location }
  | { readonly kind: 'LocationChangedMeanwhile'; readonly location: Location }

/** Adds a location, or changes one if nobody changed it meanwhile. */
export async function saveLocation(ctx: Ctx, input: SaveLocationInput): Promise<SaveLocationAnswer> {
  const { productionId } = allowed(ctx, 'edit schedule', await findProduction(ctx, input.productionId))
  if (input.locationId == null) return saved(ctx, await addLocation(ctx, productionId, tidy(input, NO_DATES)))

  const known = await lockLocation(ctx, input.locationId)
  if (known?.productionId !== productionId) throw new NotAllowed()
  if (known.version !== input.expectedVersion) return { kind: 'LocationChangedMeanwhile', location: known }
  const facts = tidy(input, known)
  const location = { ...known, ...facts, version: known.version + 1 }
  await updateLocation(ctx, location)
  return saved(ctx, location)
}

async function addLocation(ctx: Ctx, productionId: string, facts: Facts): Promise<Location> {
  const location = { productionId, locationId: newId(), ...facts, version: 1 }
  await transactionOf(ctx).manager.insert(LocationRow, { organizationId: organizationOf(ctx), ...location })
  return location
}

async function saved(ctx: Ctx, location: Location): Promise<SaveLocationAnswer> {
  await writeAuditEntry(ctx, {
    operation: 'saveLocation', subject: location.name, productionId: location.productionId, entityId: location.locationId,
    facts: { version: location.version },
  })
  return { kind: 'LocationSaved', location }
}

const NO_DATES: Pick<Facts, Dates> = { availableFrom: null, availableTo: null, permitUntil: null }

/** Dates that are not mentioned stay as they were. */
function tidy(input: SaveLocationInput, before: Pick<Facts, Dates>): Facts {
  const line = (field: string, text: string) => plainText(field, text, { most: 500, optional: true })
  return {
    name: plainText('The name', input.name, { most: 200 }),
    address: line('The address', input.address),
    parking: line('The parking', input.parking),
    basecamp: line('The basecamp', input.basecamp),
    hospital: plainText('The hospital', input.hospital, { most: 200, optional: true }),
    hospitalAddress: plainText('The hospital’s address', input.hospitalAddress, { most: 300, optional: true }),
    hospitalPhone: plainText('The hospital’s phone', input.hospitalPhone, { most: 60, optional: true }),
    notes: plainText('The notes', input.notes, { most: 2000, optional: true }),
    latitude: degrees('The latitude', input.latitude, 90),
    longitude: degrees('The longitude', input.longitude, 180),
    ...datesOf(input, before),
  }
}

function datesOf({ availableFrom, availableTo, permitUntil }: SaveLocationInput, before: Pick<Facts, Dates>): Pick<Facts, Dates> {
  const dates = {
    availableFrom: availableFrom === undefined ? before.availableFrom : availableFrom,
    availableTo: availableTo === undefined ? before.availableTo : availableTo,
    permitUntil: permitUntil === undefined ? before.permitUntil : permitUntil,
  }
  const isTurned = dates.availableFrom !== null && dates.availableTo !== null && dates.availableFrom > dates.availableTo
  if (isTurned) throw new InvalidInput('The last day a location can be had is not before the first.')
  return dates
}

function degrees(field: string, value: number | null | undefined, most: number): number | null {
  if (value == null) return null
  if (Math.abs(value) > most) throw new InvalidInput(`${field} is from -${most} to ${most} degrees.`)
  return value
}
