import type { SheetContext } from './sheet-context.js'
import type { LocationBlock } from './view-tables.js'
import type { Hospital } from './view-words.js'

const NO_HOSPITAL: Hospital = { name: 'TBA', address: '', phone: '' }

/** The day's own location, then those only some of its scenes use; one "TBA" when there is none yet. */
export function locationsOf({ input, locationIds }: SheetContext): readonly LocationBlock[] {
  const ids = locationIds.length > 0 ? locationIds : ['']
  return ids.map((id, index) => {
    const location = input.locations.get(id)
    return {
      number: String(index + 1),
      name: location?.name ?? 'TBA',
      address: location?.address ?? '',
      parking: location?.parking || 'TBA',
      basecamp: location?.basecamp || 'TBA',
      hospital: location?.hospital ?? NO_HOSPITAL,
      notes: location?.notes ?? '',
    }
  })
}
