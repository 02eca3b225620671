import type { CallSheetView, Hospital, LocationBlock } from '@callboard/call-sheet'
import type { PersonLocation } from '@callboard/notice'
import { CircleParking, Cross, Phone } from 'lucide-react'
import { buttonStyle } from '../../ui/button-style.js'
import { useWords } from '../words/use-words.js'
import { CopyButton } from './copy-button.js'
import { directionsTo, mapOf, phoneLink, type Place } from './directions.js'
import { Part } from './part.js'

interface WhereProps {
  readonly location: PersonLocation | null
  readonly sheet: CallSheetView | undefined
}

/** How to get there, where to park, and the nearest hospital one tap away. */
export function Where({ location, sheet }: WhereProps) {
  const words = useWords()
  if (location === null) return <Part title={words.where}><p>{words.toBeAdvised}</p></Part>
  const { name, address } = location
  const block = sheet?.locations.find((one) => one.name === name)
  const hospital = block?.hospital.name ? block.hospital : location.hospital
  return (
    <Part title={words.where}>
      <p className="font-semibold">{name}</p>
      <p className="whitespace-pre-line">{address}</p>
      <Directions place={location} what={name} />
      <Ground location={location} block={block} />
      {hospital !== null && <NearestHospital hospital={hospital} />}
    </Part>
  )
}

/** What the day's sheet says of the place; until it came in, what the revision said. */
function Ground({ location, block }: { readonly location: PersonLocation; readonly block: LocationBlock | undefined }) {
  const words = useWords()
  const parking = block?.parking || location.parking
  return (
    <dl className="mt-3 space-y-2">
      {parking !== '' && (
        <div>
          <dt className="text-base text-muted">{words.parking}</dt>
          <dd className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <span className="whitespace-pre-line">{parking}</span>
            <a href={mapOf(location, parking)} target="_blank" rel="noopener noreferrer" className={buttonStyle()}>
              <CircleParking aria-hidden /> {words.onTheMap}
            </a>
          </dd>
        </div>
      )}
      <Fact term={words.basecamp} text={block?.basecamp || location.basecamp} />
      <Fact term={words.shuttle} text={block?.shuttle ?? ''} />
      <Fact term={words.access} text={block?.access ?? ''} />
      <Fact term={words.catering} text={block?.catering ?? ''} />
      <Fact term={words.goodToKnow} text={block?.notes || location.notes} />
    </dl>
  )
}

function Directions({ place, what }: { readonly place: Place; readonly what: string }) {
  const words = useWords()
  return (
    <p className="mt-2 flex flex-wrap gap-2">
      {directionsTo(place).map(({ map, url }) => (
        <a key={map} href={url} target="_blank" rel="noopener noreferrer" className={buttonStyle()}>
          {map}
          <span className="sr-only">{words.directionsTo(what)}</span>
        </a>
      ))}
      <CopyButton text={[place.name, place.address].filter((line) => line !== '').join('\n')}>{words.copyAddress}</CopyButton>
    </p>
  )
}

function NearestHospital({ hospital }: { readonly hospital: Hospital }) {
  const words = useWords()
  return (
    <div className="mt-4 border-l-4 border-bad pl-3">
      <h3 className="flex items-center gap-1.5 font-semibold">
        <Cross aria-hidden className="size-4 text-bad" /> {words.hospital}
      </h3>
      <p>{hospital.name}</p>
      {hospital.address !== '' && <p>{hospital.address}</p>}
      {hospital.phone !== '' && (
        <p className="mt-1">
          <a href={phoneLink(hospital.phone)} className={buttonStyle()}>
            <Phone aria-hidden /> {words.call(hospital.phone)}
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
