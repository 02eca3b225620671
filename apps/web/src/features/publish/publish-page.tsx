import { useQuery } from '@apollo/client/react'
import { useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { type PreviewFragment, PublishScreenDocument, ShellProductionsDocument } from '../../lib/graphql.generated.js'
import { useDeliverability } from '../../lib/use-deliverability.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { LinkButton } from '../../ui/link.js'
import { PageHeader } from '../../ui/page-header.js'
import { RevisionBand } from '../../ui/revision-band.js'
import { Waiting } from '../../ui/waiting.js'
import { WarningNotice } from '../../ui/warning-notice.js'
import { PeopleToTell, Readiness, UnitChanges } from './preview-parts.js'
import { Published, type PublishedProps } from './published.js'
import { PublishForm } from './publish-form.js'
import { publishInSearch } from './publish-search.js'
import { ReachCheck } from './reach-check.js'
import { UnitChoice, type UnitChoiceProps } from './unit-choice.js'
import { whatChanged } from './what-changed.js'

/** What would go out and to whom; then the act. */
export function PublishPage() {
  useTitle('Publish')
  const productionId = useProductionId()
  const productions = useQuery(ShellProductionsDocument)
  const search = publishInSearch(useSearch({ strict: false }))
  const draftId = search.draft ?? productions.data?.productions.find((one) => one.productionId === productionId)?.draftId ?? ''
  const { data, error, loading, refetch } = useQuery(PublishScreenDocument, {
    variables: { productionId, draftId },
    skip: draftId === '',
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const failed = error ?? productions.error
  if (failed && !data) return <Frame><ErrorNotice {...failureOf(failed)} /></Frame>
  if (!data && (loading || productions.loading)) return <Frame><Waiting words="Comparing with the last revision…" /></Frame>
  if (!data?.publishPreview || !data.production) return <Frame><ErrorNotice title="There is nothing here for you." kept="It does not exist, or your role does not reach it." /></Frame>
  const again = async () => (await refetch()).data?.publishPreview ?? null
  return <Preview key={draftId} production={data.production} preview={data.publishPreview} onReload={again} />
}

interface PreviewProps {
  readonly production: { readonly productionId: string; readonly viewerCan: readonly string[]; readonly units: UnitChoiceProps['units'] }
  readonly preview: PreviewFragment
  readonly onReload: () => Promise<PreviewFragment | null>
}

function Preview({ production, preview, onReload }: PreviewProps) {
  const [published, setPublished] = useState<PublishedProps['answer'] | null>(null)
  const [changes, setChanges] = useState<readonly string[] | null>(null)
  const reach = useDeliverability({ draftId: preview.draftId, dayId: null, version: String(preview.draftVersion), maySee: production.viewerCan.includes('see deliveries') })
  const reload = async () => {
    const after = await onReload()
    if (after) setChanges(whatChanged(preview, after))
  }
  if (published) return <Frame><Published productionId={production.productionId} answer={published} /></Frame>
  return (
    <Frame productionId={production.productionId}>
      <UnitChoice productionId={production.productionId} units={production.units} draftId={preview.draftId} />
      {!preview.isCurrent && <div className="mb-6"><WarningNotice title="This is not the current draft of its unit. Make it current to publish it." /></div>}
      <RevisionBand colour={preview.colour} className="mb-6">
        Revision {preview.number}
        {production.units.length > 1 && ` of ${preview.unitName}`}
        {preview.replaces && `, replaces ${preview.replaces.toUpperCase()}`}
      </RevisionBand>
      {changes && <DraftChangedNotice changes={changes} />}
      <Readiness remarks={reach ? preview.readiness.filter(({ kind }) => kind !== 'unreachable') : preview.readiness} />
      {reach && <ReachCheck reach={reach} productionId={production.productionId} />}
      {production.viewerCan.includes('publish schedule') ? (
        <PublishForm preview={preview} onPublished={setPublished} onDraftChanged={() => void reload()} />
      ) : (
        <p className="mb-6 text-muted">Producers and coordinators publish; you see what would go out.</p>
      )}
      <PeopleToTell preview={preview} productionId={production.productionId} />
      <UnitChanges preview={preview} />
    </Frame>
  )
}

/** The page is up to date again; the reason typed is still there. */
function DraftChangedNotice({ changes }: { readonly changes: readonly string[] }) {
  return (
    <div className="mb-6" role="alert">
      <WarningNotice title="Somebody changed the schedule meanwhile; nothing was published.">
        <p>This page now shows the new state. Look at it, then publish again.</p>
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
        {changes.length === 0 && <p>It concerns the same people with the same words.</p>}
      </WarningNotice>
    </div>
  )
}

function Frame({ productionId, children }: { readonly productionId?: string; readonly children: ReactNode }) {
  return (
    <>
      <PageHeader
        title="Publish"
        actions={
          productionId && (
            <LinkButton to="/productions/$productionId/schedule" params={{ productionId }}>
              Back to the schedule
            </LinkButton>
          )
        }
      />
      {children}
    </>
  )
}
