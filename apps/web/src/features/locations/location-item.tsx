import { MapPin, TriangleAlert } from 'lucide-react'
import type { LocationItemFragment } from '../../lib/graphql.generated.js'
import { Chip } from '../../ui/chip.js'

interface LocationItemProps {
  readonly location: LocationItemFragment
  /** Nothing for those who only read. */
  readonly onOpen: ((locationId: string) => void) | undefined
}

/** One location as it will stand on the call sheet. */
export function LocationItem({ location, onOpen }: LocationItemProps) {
  const { locationId, name, address, parking, basecamp } = location
  return (
    <li className="grid gap-x-10 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="min-w-0">
        <h2 className="text-reading font-semibold">
          {onOpen ? (
            <button type="button" onClick={() => onOpen(locationId)} className="min-h-6 text-left underline decoration-transparent underline-offset-4 hover:decoration-edge">
              {name}
            </button>
          ) : (
            name
          )}
        </h2>
        <p className="text-muted">{address || 'No address yet'}</p>
        <MapLink location={location} />
      </div>
      <dl className="grid grid-cols-[5.5rem_minmax(0,1fr)] content-start gap-x-3 gap-y-1">
        <Fact term="Parking" value={parking} />
        <Fact term="Basecamp" value={basecamp} />
        <dt className="text-muted">Hospital</dt>
        <dd className="whitespace-pre-line">
          {hospitalLines(location) || (
            <Chip tone="warn" icon={<TriangleAlert aria-hidden />}>
              No hospital yet
            </Chip>
          )}
        </dd>
      </dl>
    </li>
  )
}

/** The hospital as it is printed: name, address and phone, a line each. */
function hospitalLines({ hospital, hospitalAddress, hospitalPhone }: LocationItemFragment): string {
  return [hospital, hospitalAddress, hospitalPhone].filter((line) => line !== '').join('\n')
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  if (!value) return null
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="whitespace-pre-line">{value}</dd>
    </>
  )
}

function MapLink({ location: { latitude, longitude, name, address } }: { readonly location: LocationItemFragment }) {
  if (latitude === null && !address) return null
  const place = latitude === null || longitude === null ? address : `${latitude},${longitude}`
  return (
    <a
      href={`https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}`}
      target="_blank"
      rel="noreferrer"
      className="mt-1 inline-flex min-h-6 items-center gap-1.5 text-muted underline decoration-edge underline-offset-4 hover:text-ink"
    >
      <MapPin aria-hidden className="size-4" /> Show on a map<span className="sr-only">: {name}, opens another site</span>
    </a>
  )
}
