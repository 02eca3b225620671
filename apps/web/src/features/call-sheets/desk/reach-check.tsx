import type { DeliverableFragment } from '../../../lib/graphql.generated.js'
import { domainWords, type ReachLine, reachLinesOf, reachSummary } from '../../../lib/deliverability-words.js'
import { TextLink } from '../../../ui/link.js'
import { TroubleList } from '../../../ui/trouble-list.js'

interface ReachCheckProps {
  readonly reach: DeliverableFragment
  readonly productionId: string
}

/** Who would not hear of the sheet, why, and where that is put right. */
export function ReachCheck({ reach, productionId }: ReachCheckProps) {
  const lines = reachLinesOf(reach)
  return (
    <div className="mt-3">
      {reach.told > 0 && <p className="font-medium">{reachSummary(reach)}</p>}
      {lines.length > 0 && <TroubleList label="In the way of notices" lines={lines} fix={(line) => <Fix line={line} productionId={productionId} />} />}
      <p className="mt-1 text-small text-muted">{domainWords(reach)}</p>
    </div>
  )
}

function Fix({ line: { place, personId }, productionId }: { readonly line: ReachLine; readonly productionId: string }) {
  if (place === 'outbox') return <TextLink to="/outbox">Open the outbox</TextLink>
  if (personId === null) return null
  return place === 'telling' ? (
    <TextLink to="/productions/$productionId/deliveries" params={{ productionId }} search={{ tell: personId }}>Change how they are told</TextLink>
  ) : (
    <TextLink to="/productions/$productionId/people" params={{ productionId }} search={{ person: personId }}>Open their card</TextLink>
  )
}
