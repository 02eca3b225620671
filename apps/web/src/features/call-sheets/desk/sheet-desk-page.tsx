import { useQuery } from '@apollo/client/react'
import { useParams } from '@tanstack/react-router'
import { formatDay } from '@callboard/time'
import { failureOf } from '../../../lib/failure-of.js'
import { type DeskFragment, SheetDeskScreenDocument } from '../../../lib/graphql.generated.js'
import { useDeliveriesMoved } from '../../../lib/use-deliveries-moved.js'
import { useProductionId } from '../../../lib/use-production-id.js'
import { useTitle } from '../../../lib/use-title.js'
import { EmptyState } from '../../../ui/empty-state.js'
import { LinkButton } from '../../../ui/link.js'
import { NotLoaded } from '../../../ui/not-loaded.js'
import { PageHeader } from '../../../ui/page-header.js'
import { RevisionChip } from '../../../ui/revision-band.js'
import { StatusWord } from '../../../ui/status-word.js'
import { CallSheet } from '../sheet/call-sheet.js'
import { Attachments } from './attachments.js'
import { CastTimes } from './cast-times.js'
import { DeskForm } from './desk-form.js'
import { IssueHistory } from './issue-history.js'
import { IssuePanel } from './issue-panel.js'
import { PushPanel } from './push-panel.js'
import { DifferingFields, SavedAt } from './saving-parts.js'
import { useSheetTyping } from './use-sheet-typing.js'

/** Where the call sheet of one shoot day is made: what is typed beside the sheet it makes, what is open, and the act of sending it out. */
export function SheetDeskPage() {
  const productionId = useProductionId()
  const { dayId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(SheetDeskScreenDocument, { variables: { productionId, dayId }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' })
  useDeliveriesMoved(productionId, refetch)
  const desk = data?.sheetDesk
  useTitle(desk ? `Call sheet desk, Day ${desk.dayNumber}` : 'Call sheet desk')
  if (desk) return <Desk key={desk.dayId} desk={desk} maySend={data.production?.viewerCan.includes('publish schedule') ?? false} onReload={refetch} />
  return (
    <>
      <PageHeader title="Call sheet desk" />
      {data && !error ? <NoDesk productionId={productionId} /> : <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={16} />}
    </>
  )
}

const STATE_WORDS = { draft: 'Draft', ready: 'Ready', issued: 'Issued' } as const

interface DeskProps {
  readonly desk: DeskFragment
  readonly maySend: boolean
  readonly onReload: () => Promise<unknown>
}

function Desk({ desk, maySend, onReload }: DeskProps) {
  const typing = useSheetTyping(desk, onReload)
  const { productionId } = desk
  return (
    <>
      <PageHeader
        title={`Call sheet, ${desk.unitName ? `${desk.unitName}, ` : ''}Day ${desk.dayNumber}`}
        facts={
          <>
            <span>{formatDay(desk.date)}</span>
            <StatusWord status={STATE_WORDS[desk.state]} />
            <RevisionChip colour={desk.colour} />
            <SavedAt typing={typing} />
          </>
        }
        actions={
          <>
            <DayLink productionId={productionId} dayId={desk.previousDayId} words="Day before" />
            <DayLink productionId={productionId} dayId={desk.nextDayId} words="Day after" />
            <LinkButton to="/productions/$productionId/call-sheets" params={{ productionId }}>
              All call sheets
            </LinkButton>
          </>
        }
      />
      <DifferingFields typing={typing} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-4 xl:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
        <div className="min-w-0">
          <IssuePanel desk={desk} typing={typing} maySend={maySend} onReload={onReload} />
          <PushPanel desk={desk} onPushed={onReload} />
          <DeskForm desk={desk} typing={typing} />
          <CastTimes desk={desk} typing={typing} />
          <Attachments desk={desk} onChanged={onReload} />
          <IssueHistory desk={desk} />
        </div>
        <section aria-label="The sheet as it would go out now" className="min-w-0 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto" tabIndex={0}>
          <CallSheet view={desk.view} />
        </section>
      </div>
    </>
  )
}

interface DayLinkProps {
  readonly productionId: string
  readonly dayId: string | null
  readonly words: string
}

function DayLink({ productionId, dayId, words }: DayLinkProps) {
  if (dayId === null) return null
  return (
    <LinkButton to="/productions/$productionId/call-sheets/desk/$dayId" params={{ productionId, dayId }}>
      {words}
    </LinkButton>
  )
}

function NoDesk({ productionId }: { readonly productionId: string }) {
  const back = (
    <LinkButton to="/productions/$productionId/call-sheets" params={{ productionId }}>
      All call sheets
    </LinkButton>
  )
  return <EmptyState action={back}>This day is not on the board any more, or the desk is not for your role.</EmptyState>
}
