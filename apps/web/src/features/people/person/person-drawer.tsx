import type { PeopleDepartmentFragment, PersonRowFragment } from '../../../lib/graphql.generated.js'
import { useProductionId } from '../../../lib/use-production-id.js'
import { Button } from '../../../ui/button.js'
import { Drawer } from '../../../ui/drawer.js'
import { TextLink } from '../../../ui/link.js'
import { toast } from '../../../ui/toast.js'
import { PersonForm } from './person-form.js'
import { useRemovePerson } from './use-remove-person.js'

interface PersonDrawerProps {
  /** Nothing for somebody new. */
  readonly person: PersonRowFragment | undefined
  readonly departments: readonly PeopleDepartmentFragment[]
  readonly open: boolean
  readonly onClose: () => void
}

/** One person beside the list. */
export function PersonDrawer({ person, departments, open, onClose }: PersonDrawerProps) {
  const productionId = useProductionId()
  const remove = useRemovePerson()
  return (
    <Drawer open={open} onClose={onClose} title={person ? person.name : 'Somebody new'}>
      <PersonForm
        productionId={productionId}
        person={person}
        departments={departments}
        onSaved={(saved) => {
          toast(`${saved.name} is saved`)
          onClose()
        }}
      />
      {person && (
        <div className="mt-6 border-t border-line pt-4">
          <p className="mb-4">
            <TextLink to="/productions/$productionId/knew-what/$personId" params={{ productionId, personId: person.personId }}>
              What {person.name} knew, and when
            </TextLink>
          </p>
          <Button
            kind="danger"
            onClick={() => {
              onClose()
              void remove(person)
            }}
          >
            Take {person.name} off the production
          </Button>
          <p className="mt-1 text-small text-muted">Can be undone. What was published stays as it was.</p>
        </div>
      )}
    </Drawer>
  )
}
