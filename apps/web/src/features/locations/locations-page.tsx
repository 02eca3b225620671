import { useQuery } from '@apollo/client/react'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { LocationsScreenDocument } from '../../lib/graphql.generated.js'
import { countOf } from '../../lib/count-words.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { Button } from '../../ui/button.js'
import { EmptyState } from '../../ui/empty-state.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { LocationDrawer } from './location-drawer.js'
import { LocationItem } from './location-item.js'

export function LocationsPage() {
  useTitle('Locations')
  const productionId = useProductionId()
  const { data, error, refetch } = useQuery(LocationsScreenDocument, { variables: { productionId } })
  const [opened, setOpened] = useState<string>()
  const locations = data?.production?.locations ?? []
  const mayEdit = data?.production?.viewerCan.includes('edit schedule') ?? false
  const add = mayEdit && (
    <Button kind="primary" onClick={() => setOpened('new')}>
      <Plus aria-hidden /> Add a location
    </Button>
  )
  return (
    <>
      <PageHeader
        title="Locations"
        facts={locations.length > 0 && countOf(locations.length, 'location')}
        actions={locations.length > 0 && add}
      />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />}
      {data && locations.length === 0 && (
        <EmptyState action={add}>
          A location is a place in the world: its address, where to park, and the nearest hospital stand on every call sheet shot there.
        </EmptyState>
      )}
      {locations.length > 0 && (
        <ul className="border-t border-line">
          {locations.map((location) => (
            <LocationItem key={location.locationId} location={location} onOpen={mayEdit ? setOpened : undefined} />
          ))}
        </ul>
      )}
      {mayEdit && (
        <LocationDrawer
          productionId={productionId}
          location={locations.find(({ locationId }) => locationId === opened)}
          open={opened !== undefined}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  )
}
