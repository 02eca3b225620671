import type { DeliverableFragment } from '../../lib/graphql.generated.js'
import { domainWords, type ReachLine, reachLinesOf, reachSummary } from '../../lib/deliverability-words.js'
import { TextLink } from '../../ui/link.js'
import { Section } from '../../ui/section.js'
import { TroubleList } from '../../ui/trouble-list.js'

interface ReachCheckProps {
  readonly reach: DeliverableFragment
  readonly productionId: string
}

/** Who would not hear of the publication, why, and where that is put right. */
export function ReachCheck({ reach, productionId }: ReachCheckProps) {
  return (
    <Section title="Who can be reached">
      <p className="mb-2">{reachSummary(reach)}</p>
      <TroubleList label="In the way of notices" lines={reachLinesOf(reach)} fix={(line) => <Fix line={line} productionId={productionId} />} />
      <p className="mt-2 text-small text-muted">{domainWords(reach)}</p>
    </Section>
  )
}

function Fix({ line: { place, personId }, productionId }: { readonly line: ReachLine; readonly productionId: string }) {
  if (place === 'outbox') return <TextLink to="/outbox">Open the outbox</TextLink>
  if (personId === null) return null
  if (place === 'telling') {
    return (
      <TextLink to="/productions/$productionId/deliveries" params={{ productionId }} search={{ tell: personId }}>
        Change how they are told
      </TextLink>
    )
  }
  return (
    <TextLink to="/productions/$productionId/people" params={{ productionId }} search={{ person: personId }}>
      Open their card
    </TextLink>
  )
}
