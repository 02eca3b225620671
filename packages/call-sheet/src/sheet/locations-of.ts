import type { LocationDetails } from './day-details.js'
import type { SheetContext } from './sheet-context.js'
import type { SheetLocation } from './view-input.js'
import type { LocationBlock } from './view-tables.js'
import type { Hospital } from './view-words.js'

const NO_HOSPITAL: Hospital = { name: 'TBA', address: '', phone: '' }

/** The day's own location, then those only some of its scenes use; one "TBA" when there is none yet. */
export function locationsOf(sheet: SheetContext): readonly LocationBlock[] {
  const { input, details, locationIds } = sheet
  const ids = locationIds.length > 0 ? locationIds : ['']
  return ids.map((id, index) => {
    const typed = { ...input.production.locations?.[id], ...details.locations?.[id] }
    return blockOf(input.locations.get(id), typed, { number: String(index + 1), sets: setsAt(sheet, id), ...(id !== '' && { locationId: id }) })
  })
}

function blockOf(location: SheetLocation | undefined, typed: LocationDetails, place: Pick<LocationBlock, 'number' | 'sets' | 'locationId'>): LocationBlock {
  return {
    ...place,
    name: location?.name ?? 'TBA',
    address: location?.address ?? '',
    parking: typed.parking || location?.parking || 'TBA',
    basecamp: typed.basecamp || location?.basecamp || 'TBA',
    hospital: typed.hospital ?? location?.hospital ?? NO_HOSPITAL,
    notes: typed.notes || (location?.notes ?? ''),
    truckParking: typed.truckParking ?? '',
    shuttle: typed.shuttle ?? '',
    backgroundHolding: typed.backgroundHolding ?? '',
    backgroundParking: typed.backgroundParking ?? '',
    catering: typed.catering ?? '',
    lunchRoom: typed.lunchRoom ?? '',
    bathrooms: typed.bathrooms ?? '',
    access: typed.access ?? '',
    weatherCover: typed.weatherCover ?? '',
    latitude: location?.latitude ?? null,
    longitude: location?.longitude ?? null,
    ...typedOver(location, typed),
  }
}

/** What the office typed over the location's own facts. */
function typedOver(location: SheetLocation | undefined, typed: LocationDetails): Pick<LocationBlock, 'typed'> {
  const pairs = [
    ['parking', typed.parking, location?.parking],
    ['basecamp', typed.basecamp, location?.basecamp],
    ['hospital', typed.hospital?.name, location?.hospital?.name],
    ['notes', typed.notes, location?.notes],
  ] as const
  const over = pairs.flatMap(([field, said, derived]) => (said && derived && said !== derived ? [[field, derived] as const] : []))
  return over.length > 0 ? { typed: Object.fromEntries(over) } : {}
}

/** "LOCK HOUSE, QUAY": the sets of the day that stand there. */
function setsAt({ input, timeline }: SheetContext, id: string): string {
  const sets = timeline.flatMap(({ strip }) => {
    if (strip.kind !== 'scene' || (input.sceneLocations?.get(strip.sceneId) ?? input.day.locationId ?? '') !== id) return []
    return input.scenes.get(strip.sceneId)?.set || []
  })
  return [...new Set(sets)].join(', ')
}
