import { useQuery } from '@apollo/client/react'
import { failureOf } from '../../lib/failure-of.js'
import { SettingsScreenDocument } from '../../lib/graphql.generated.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { Departments } from './departments.js'
import { SettingsForm } from './settings-form.js'
import { SheetSettings } from './sheet-settings.js'
import { Units } from './units.js'

export function SettingsPage() {
  useTitle('Settings')
  const productionId = useProductionId()
  const { data, error, refetch } = useQuery(SettingsScreenDocument, { variables: { productionId } })
  const production = data?.production
  const mayEdit = production?.viewerCan.includes('edit production')
  return (
    <>
      <PageHeader title="Settings" facts={production?.title} />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={12} />}
      {data && !mayEdit && <EmptyState>Your role does not change the settings of this production.</EmptyState>}
      {production && mayEdit && (
        <div className="grid gap-x-16 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <SettingsForm production={production} />
          <div>
            <Units productionId={productionId} units={production.units} />
            <Departments productionId={productionId} departments={production.departments} />
            <SheetSettings productionId={productionId} kind={production.kind} />
          </div>
        </div>
      )}
    </>
  )
}
