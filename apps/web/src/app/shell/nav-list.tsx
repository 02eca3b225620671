import { PlaceLink } from './place-link.js'
import { usePlaces } from './use-places.js'

/** All rooms the viewer may enter; in the side column, and in the drawer on a phone. */
export function NavList({ onGo }: { readonly onGo?: () => void }) {
  const { productionId, ofProduction, ofOrganization } = usePlaces()
  return (
    <nav aria-label="Office" className="flex flex-col gap-4">
      {ofProduction.length > 0 && (
        <ul className="flex flex-col gap-px">
          {ofProduction.map((place) => (
            <li key={place.to}>
              <PlaceLink place={place} productionId={productionId} onGo={onGo} />
            </li>
          ))}
        </ul>
      )}
      <ul className="flex flex-col gap-px border-t border-line pt-4 first:border-0 first:pt-0">
        {ofOrganization.map((place) => (
          <li key={place.to}>
            <PlaceLink place={place} onGo={onGo} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
