import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { DocumentsScreenDocument, type DocumentsScreenQuery } from '../../lib/graphql.generated.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { Field } from '../../ui/field.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { Section } from '../../ui/section.js'
import { Select } from '../../ui/select.js'
import { DocumentList } from './document-list.js'
import { ScheduleImport } from './import/schedule-import.js'

/** The schedule to take away, and a schedule of another program to bring in. */
export function DocumentsPage() {
  useTitle('Documents')
  const productionId = useProductionId()
  const { data, error, refetch } = useQuery(DocumentsScreenDocument, { variables: { productionId }, fetchPolicy: 'cache-and-network' })
  return (
    <>
      <PageHeader title="Documents" facts={data?.production?.title} />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={10} />}
      {data && !data.production && <EmptyState>This production is not here, or not for you.</EmptyState>}
      {data?.production && <Documents productionId={productionId} drafts={data.drafts} mayImport={MAY_IMPORT.every((action) => data.production?.viewerCan.includes(action))} />}
    </>
  )
}

const MAY_IMPORT = ['edit schedule', 'edit breakdown']

interface DocumentsProps {
  readonly productionId: string
  readonly drafts: DocumentsScreenQuery['drafts']
  readonly mayImport: boolean
}

function Documents({ productionId, drafts, mayImport }: DocumentsProps) {
  const [chosen, setChosen] = useState<string>()
  const draft = drafts.find(({ draftId }) => draftId === chosen) ?? drafts[0]
  // Every unit has a current draft.
  const units = drafts.filter(({ isCurrent }) => isCurrent).map(({ unitId, unitName }) => ({ unitId, name: unitName }))
  const hasUnits = units.length > 1
  return (
    <div className="max-w-4xl">
      <Section title="Take away">
        {draft && drafts.length > 1 && (
          <Field label="Draft" className="mb-4 max-w-sm">
            <Select
              options={drafts.map(({ draftId, unitName, name, isCurrent }) => ({ value: draftId, label: `${hasUnits ? `${unitName}: ` : ''}${name}${isCurrent ? ' (current)' : ''}` }))}
              value={draft.draftId}
              onChange={(event) => setChosen(event.target.value)}
            />
          </Field>
        )}
        {draft && draft.publishedVersion !== draft.version && draft.days > 0 && (
          <p className="mb-3 text-muted">Not published as it stands: its papers say DRAFT where a revision has its colour.</p>
        )}
        {draft ? <DocumentList productionId={productionId} draft={draft} /> : <EmptyState>There is no draft of the schedule to print.</EmptyState>}
      </Section>
      {mayImport && (
        <Section title="Bring in">
          <ScheduleImport productionId={productionId} units={units} />
        </Section>
      )}
    </div>
  )
}
