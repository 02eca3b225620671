import { useQuery } from '@apollo/client/react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { DeliveriesScreenDocument } from '../../lib/graphql.generated.js'
import { useDeliveriesMoved } from '../../lib/use-deliveries-moved.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { Button } from '../../ui/button.js'
import { EmptyState } from '../../ui/empty-state.js'
import { LinkButton } from '../../ui/link.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { RevisionChip } from '../../ui/revision-band.js'
import { Select } from '../../ui/select.js'
import { DeliveriesOf } from './deliveries-of.js'
import type { PreferenceDrawerProps } from './preference-drawer.js'

const PreferenceDrawer = lazy(() => import('./preference-drawer.js').then((module) => ({ default: module.PreferenceDrawer })))

/** How far each notice of a revision got, live. */
export function DeliveriesPage() {
  useTitle('Deliveries')
  const productionId = useProductionId()
  const navigate = useNavigate()
  const { revision: revisionId, sheet: callSheetId, tell } = useSearch({ strict: false })
  const { data, error, refetch } = useQuery(DeliveriesScreenDocument, { variables: { productionId } })
  useDeliveriesMoved(productionId, refetch)
  const newest = data?.revisions[0]
  // Whoever is in the middle of something stays there; what came out meanwhile is offered.
  const [opened, setOpened] = useState<string>()
  if (opened === undefined && newest) setOpened(newest.revisionId)
  const revision = data?.revisions.find((one) => one.revisionId === (revisionId ?? opened)) ?? newest
  const choose = (id: string) => void navigate({ to: '/productions/$productionId/deliveries', params: { productionId }, search: { revision: id } })
  return (
    <>
      <PageHeader
        title="Deliveries"
        facts={revision && <WhatWasSent colour={revision.colour} isSheet={callSheetId !== undefined} />}
        actions={
          data && revision && data.revisions.length > 1 && (
            <Select
              aria-label="Revision"
              options={data.revisions.map(({ revisionId: value, number, colour, unitName }) => ({ value, label: `Revision ${number}, ${colour}${unitName ? `, ${unitName}` : ''}` }))}
              value={revision.revisionId}
              onChange={(event) => choose(event.target.value)}
            />
          )
        }
      />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />}
      {data && !revision && <NothingSent productionId={productionId} />}
      {newest && revision && newest !== revision && newest.revisionId !== opened && <CameOut newest={newest} onShow={() => choose(newest.revisionId)} />}
      {revision && data?.production && (
        <DeliveriesOf
          key={`${revision.revisionId} ${callSheetId ?? ''}`}
          setting={{
            revisionId: revision.revisionId, callSheetId, productionId,
            zone: data.production.zone,
            clock: data.production.clock,
            maySend: data.production.viewerCan.includes('send deliveries'),
            // Each unit publishes for itself: what another unit told later replaces nothing of this.
            isNewest: revision === data.revisions.find(({ unitName }) => unitName === revision.unitName),
          }}
        />
      )}
      {tell && data?.production && <HowTold personId={tell} setting={data.production} />}
    </>
  )
}

/** How one person is told, opened from a list elsewhere that said what is wrong with it. */
function HowTold(told: Pick<PreferenceDrawerProps, 'personId' | 'setting'>) {
  const navigate = useNavigate()
  return (
    <Suspense fallback={null}>
      <PreferenceDrawer {...told} onClose={() => void navigate({ to: '.', search: ({ tell: _, ...rest }) => rest })} />
    </Suspense>
  )
}

/** A revision that came out while an earlier one is looked at. */
function CameOut({ newest, onShow }: { readonly newest: { readonly colour: string; readonly number: number }; readonly onShow: () => void }) {
  return (
    <p role="status" className="flex flex-wrap items-center gap-3 border-t border-line py-3">
      Revision {newest.number} is out: <RevisionChip colour={newest.colour} />
      <Button onClick={onShow}>Show how far it is</Button>
    </p>
  )
}

function WhatWasSent({ colour, isSheet }: { readonly colour: string; readonly isSheet: boolean }) {
  return (
    <>
      <RevisionChip colour={colour} />
      {isSheet && ' Issued call sheet'}
    </>
  )
}

function NothingSent({ productionId }: { readonly productionId: string }) {
  return (
    <EmptyState
      action={
        <LinkButton kind="primary" to="/productions/$productionId/schedule" params={{ productionId }}>
          Open the schedule
        </LinkButton>
      }
    >
      Nothing was sent yet. When a draft is published, everyone’s notice is followed here until they answer.
    </EmptyState>
  )
}
