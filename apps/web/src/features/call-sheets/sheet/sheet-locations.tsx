import type { LocationBlock } from '@callboard/call-sheet'
import { useNarrowScreen } from '../../../lib/use-narrow-screen.js'
import { Facts } from './facts.js'
import { Part } from './part.js'
import { Phone } from './sheet-contacts.js'
import { SheetTable } from './sheet-table.js'

/** Where: the place, where basecamp is, where to park, and the nearest hospital. */
export function SheetLocations({ locations }: { readonly locations: readonly LocationBlock[] }) {
  const narrow = useNarrowScreen()
  if (locations.length === 0) return null
  return (
    <Part title="Locations">
      {narrow ? (
        locations.map((location) => <LocationCard key={location.number} location={location} />)
      ) : (
        <SheetTable caption="Locations" columns={columns} items={locations} keyOf={({ number }) => number} />
      )}
    </Part>
  )
}

const columns = [
  { head: '#', of: ({ number }: LocationBlock) => <strong>{number}</strong> },
  { head: 'Location', of: (location: LocationBlock) => <Place location={location} />, className: 'w-[30%]' },
  { head: 'Basecamp', of: ({ basecamp }: LocationBlock) => basecamp },
  { head: 'Parking', of: ({ parking }: LocationBlock) => parking },
  { head: 'Nearest hospital', of: (location: LocationBlock) => <Hospital location={location} /> },
]

function LocationCard({ location }: { readonly location: LocationBlock }) {
  return (
    <div className="mb-[1em] flex flex-col gap-[0.5em]">
      <Place location={location} />
      <Facts pairs={[['Basecamp', location.basecamp] as const, ['Parking', location.parking] as const].filter(([, text]) => text !== '')} />
      <div>
        <p className="label">Nearest hospital</p>
        <Hospital location={location} />
      </div>
    </div>
  )
}

function Place({ location }: { readonly location: LocationBlock }) {
  const { name, address, notes } = location
  return (
    <>
      <strong>{name}</strong>
      {address && <span className="block">{address}</span>}
      {FACTS.map(([field, label]) => location[field] && <span key={field} className="block"><span className="text-muted">{label}</span> {location[field]}</span>)}
      {notes && <span className="block">{notes}</span>}
    </>
  )
}

function Hospital({ location: { hospital } }: { readonly location: LocationBlock }) {
  return (
    <>
      <strong>{hospital.name}</strong>
      {hospital.address && <span className="block">{hospital.address}</span>}
      <strong className="block">
        <Phone number={hospital.phone} />
      </strong>
    </>
  )
}

/** What else there is to know of a place, where somebody said it. */
const FACTS = [
  ['sets', 'Sets'], ['truckParking', 'Trucks'], ['shuttle', 'Shuttle'], ['backgroundHolding', 'Background holding'], ['backgroundParking', 'Background parking'],
  ['catering', 'Catering'], ['lunchRoom', 'Lunch room'], ['bathrooms', 'Bathrooms'], ['access', 'Access'], ['weatherCover', 'Weather cover'],
] as const
