import type { Hospital } from '@callboard/call-sheet'
import type { PersonLocation } from '@callboard/notice'
import { Cross, Phone } from 'lucide-react'
import { buttonStyle } from '../../ui/button-style.js'
import { CopyButton } from './copy-button.js'
import { directionsTo, phoneLink } from './directions.js'
import { Part } from './part.js'

/** How to get there, where to park, and the nearest hospital one tap away. */
export function Where({ location }: { readonly location: PersonLocation | null }) {
  if (location === null) return <Part title="Where"><p>To be advised (TBA).</p></Part>
  const { name, address, parking, basecamp, notes, hospital } = location
  return (
    <Part title="Where">
      <p className="font-semibold">{name}</p>
      <p className="whitespace-pre-line">{address}</p>
      <Directions place={location} what={name} />
      <dl className="mt-3 space-y-2">
        <Fact term="Parking" text={parking} />
        <Fact term="Basecamp" text={basecamp} />
        <Fact term="Good to know" text={notes} />
      </dl>
      {hospital !== null && <NearestHospital hospital={hospital} />}
    </Part>
  )
}

interface Place {
  readonly name: string
  readonly address: string
  readonly latitude: number | null
  readonly longitude: number | null
}

function Directions({ place, what }: { readonly place: Place; readonly what: string }) {
  return (
    <p className="mt-2 flex flex-wrap gap-2">
      {directionsTo(place).map(({ map, url }) => (
        <a key={map} href={url} target="_blank" rel="noopener noreferrer" className={buttonStyle()}>
          {map}
          <span className="sr-only"> directions to {what}</span>
        </a>
      ))}
      <CopyButton text={[place.name, place.address].filter((line) => line !== '').join('\n')} />
    </p>
  )
}

function NearestHospital({ hospital }: { readonly hospital: Hospital }) {
  return (
    <div className="mt-4 border-l-4 border-bad pl-3">
      <h3 className="flex items-center gap-1.5 font-semibold">
        <Cross aria-hidden className="size-4 text-bad" /> Nearest hospital
      </h3>
      <p>{hospital.name}</p>
      {hospital.address !== '' && <p>{hospital.address}</p>}
      {hospital.phone !== '' && (
        <p className="mt-1">
          <a href={phoneLink(hospital.phone)} className={buttonStyle()}>
            <Phone aria-hidden /> Call {hospital.phone}
          </a>
        </p>
      )}
      <Directions place={{ ...hospital, latitude: null, longitude: null }} what={hospital.name} />
    </div>
  )
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  if (text === '') return null
  return (
    <div>
      <dt className="text-base text-muted">{term}</dt>
      <dd className="whitespace-pre-line">{text}</dd>
    </div>
  )
}
