import type { CallSheetView, LocationBlock } from '@callboard/call-sheet'
import { Section } from '../../../ui/section.js'
import { Folded } from './folded.js'
import { TypedText } from './typed-text.js'
import type { SheetTyping } from './use-sheet-typing.js'

interface DeskPlacesProps {
  readonly locations: CallSheetView['locations']
  readonly typing: SheetTyping
}

/** What is other today at each place of the day. */
export function DeskPlaces({ locations, typing }: DeskPlacesProps) {
  const known = locations.flatMap((place) => (place.locationId ? [{ ...place, locationId: place.locationId }] : []))
  if (known.length === 0) return null
  return (
    <Section title="Locations">
      {known.map((place) => (
        <Folded key={place.locationId} title={`${place.number} ${place.name}`} filled={typing.valueOf(`locations.${place.locationId}`) !== undefined}>
          <Place place={place} typing={typing} />
        </Folded>
      ))}
    </Section>
  )
}

const FIELDS = [
  ['parking', 'Crew parking'], ['truckParking', 'Truck parking'], ['shuttle', 'Shuttle'], ['basecamp', 'Basecamp'],
  ['backgroundHolding', 'Background holding'], ['backgroundParking', 'Background parking'], ['catering', 'Catering'], ['lunchRoom', 'Lunch room'],
  ['bathrooms', 'Bathrooms'], ['weatherCover', 'Weather cover'], ['access', 'Access and permit'], ['notes', 'Notes'],
] as const

/** Facts of the location itself, shown until something else is typed for the day. */
const OF_THE_LOCATION: readonly string[] = ['parking', 'basecamp', 'notes']

function Place({ place, typing }: { readonly place: LocationBlock & { readonly locationId: string }; readonly typing: SheetTyping }) {
  const stands = (field: string) => (OF_THE_LOCATION.includes(field) ? (place.typed?.[field] ?? place[field as 'parking']) : '')
  return (
    <div className="grid grid-cols-2 items-start gap-3">
      {FIELDS.map(([field, label]) => (
        <TypedText key={field} typing={typing} field={`locations.${place.locationId}.${field}`} label={label} placeholder={stands(field)} />
      ))}
    </div>
  )
}
