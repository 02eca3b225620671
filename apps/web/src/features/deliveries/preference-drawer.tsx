import { useQuery } from '@apollo/client/react'
import { failureOf } from '../../lib/failure-of.js'
import { PreferenceOfPersonDocument } from '../../lib/graphql.generated.js'
import { useMay } from '../../lib/use-viewer.js'
import { Drawer } from '../../ui/drawer.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { ConsentLog } from './consent-log.js'
import type { DeliverySetting } from './delivery-setting.js'
import { PreferenceForm } from './preference-form.js'

export interface PreferenceDrawerProps {
  readonly personId: string
  readonly setting: Pick<DeliverySetting, 'zone' | 'clock'>
  readonly onClose: () => void
}

/** How one person is told from now on: ways, language, quiet hours, and what they agreed to. */
export function PreferenceDrawer({ personId, setting, onClose }: PreferenceDrawerProps) {
  const { data, error, refetch } = useQuery(PreferenceOfPersonDocument, { variables: { personId }, fetchPolicy: 'cache-and-network' })
  const mayEdit = useMay('edit people')
  const preference = data?.contactPreference
  return (
    <Drawer open onClose={onClose} title={preference ? `How ${preference.name} is told` : 'How they are told'}>
      {!preference && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />}
      {preference && (
        <div className="flex flex-col gap-6">
          <PreferenceForm preference={preference} mayEdit={mayEdit} onSaved={onClose} name={preference.name} />
          <ConsentLog preference={preference} mayEdit={mayEdit} setting={setting} />
        </div>
      )}
    </Drawer>
  )
}
