import type { LocationItemFragment } from '../../lib/graphql.generated.js'
import { Button } from '../../ui/button.js'
import { Drawer } from '../../ui/drawer.js'
import { toast } from '../../ui/toast.js'
import { LocationForm } from './location-form.js'
import { useRemoveLocation } from './use-remove-location.js'

interface LocationDrawerProps {
  readonly productionId: string
  readonly location: LocationItemFragment | undefined
  readonly open: boolean
  readonly onClose: () => void
}

/** One location beside the list. */
export function LocationDrawer({ productionId, location, open, onClose }: LocationDrawerProps) {
  const remove = useRemoveLocation(productionId)
  return (
    <Drawer open={open} onClose={onClose} title={location?.name ?? 'A new location'}>
      <LocationForm
        productionId={productionId}
        location={location}
        onSaved={(saved) => {
          toast(`${saved.name} is saved`)
          onClose()
        }}
      />
      {location && (
        <div className="mt-6 border-t border-line pt-4">
          <Button
            kind="danger"
            onClick={() => {
              onClose()
              void remove(location)
            }}
          >
            Remove {location.name}
          </Button>
          <p className="mt-1 text-small text-muted">Only while no shoot day is there. Can be undone.</p>
        </div>
      )}
    </Drawer>
  )
}
