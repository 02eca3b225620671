import { useQuery } from '@apollo/client/react'
import { useParams } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { failureOf } from '../../lib/failure-of.js'
import { CallSheetScreenDocument, type CallSheetScreenQuery } from '../../lib/graphql.generated.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { useMay } from '../../lib/use-viewer.js'
import { Button } from '../../ui/button.js'
import { EmptyState } from '../../ui/empty-state.js'
import { LinkButton, TextLink } from '../../ui/link.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { RevisionChip } from '../../ui/revision-band.js'
import { StatusWord } from '../../ui/status-word.js'
import { WarningNotice } from '../../ui/warning-notice.js'
import { AnswerCount } from './answer-count.js'
import { NamedCopies } from './copies/named-copies.js'
import { ExtractLinks } from './extract-links.js'
import { PdfLinks } from './pdf-links.js'
import { sheetStateWords } from './sheet-state-words.js'
import { CallSheet } from './sheet/call-sheet.js'

/** One call sheet as on paper, bound to its revision for ever. */
export function CallSheetPage() {
  const productionId = useProductionId()
  const { callSheetId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(CallSheetScreenDocument, { variables: { callSheetId, productionId } })
  const sheet = data?.callSheet
  useTitle(sheet ? `Call sheet, Day ${sheet.head.dayNumber}` : 'Call sheet')
  if (sheet) return <Sheet sheet={sheet} paper={data.production?.paper ?? 'a4'} productionId={productionId} />
  if (data && !error) return <NoSheet productionId={productionId} />
  return (
    <>
      <PageHeader title="Call sheet" />
      <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={16} />
    </>
  )
}

interface SheetProps {
  readonly sheet: NonNullable<CallSheetScreenQuery['callSheet']>
  readonly paper: 'a4' | 'letter'
  readonly productionId: string
}

function Sheet({ sheet: { head, view, replacedBy }, paper, productionId }: SheetProps) {
  const mayCopy = useMay('see contact details')
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={`Call sheet, Day ${head.dayNumber}`}
          facts={
            <>
              <StatusWord status={sheetStateWords[head.state]} />
              <RevisionChip colour={head.colour} />
              <AnswerCount head={head} />
            </>
          }
          actions={
            <>
              <PdfLinks callSheetId={head.callSheetId} first={paper} />
              <Button onClick={() => print()}>
                <Printer aria-hidden />
                Print
              </Button>
            </>
          }
        />
        {head.state === 'superseded' && <Superseded colour={head.colour} replacedBy={replacedBy} productionId={productionId} />}
        <ExtractLinks callSheetId={head.callSheetId} view={view} paper={paper} mayNamePeople={mayCopy} />
        {mayCopy && <NamedCopies callSheetId={head.callSheetId} paper={paper} />}
      </div>
      <CallSheet view={view} />
    </>
  )
}

interface SupersededProps {
  readonly colour: string
  readonly replacedBy: string | null
  readonly productionId: string
}

function Superseded({ colour, replacedBy, productionId }: SupersededProps) {
  return (
    <div className="mb-4">
      <WarningNotice title={`You are reading ${colour.toUpperCase()}. It is no longer the one to go by.`}>
        {replacedBy === null ? (
          <p>This day is not in the newest revision.</p>
        ) : (
          <TextLink to="/productions/$productionId/call-sheets/$callSheetId" params={{ productionId, callSheetId: replacedBy }}>
            Open the call sheet that replaced it
          </TextLink>
        )}
      </WarningNotice>
    </div>
  )
}

function NoSheet({ productionId }: { readonly productionId: string }) {
  return (
    <>
      <PageHeader title="Call sheet" />
      <EmptyState
        action={
          <LinkButton to="/productions/$productionId/call-sheets" params={{ productionId }}>
            All call sheets
          </LinkButton>
        }
      >
        There is no such call sheet, or it is not for your role.
      </EmptyState>
    </>
  )
}
