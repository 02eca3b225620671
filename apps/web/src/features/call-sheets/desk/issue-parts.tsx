import { CircleCheckBig, OctagonAlert, TriangleAlert } from 'lucide-react'
import { countOf } from '../../../lib/count-words.js'
import type { DeskFragment } from '../../../lib/graphql.generated.js'
import { TextLink } from '../../../ui/link.js'
import { remarkWords } from './issue-words.js'

interface ReadinessProps {
  readonly remarks: DeskFragment['readiness']
  readonly productionId: string
}

/** What is open, what keeps the sheet in first; each leads to where it is put right. */
export function Readiness({ remarks, productionId }: ReadinessProps) {
  if (remarks.length === 0) {
    return (
      <p className="flex items-center gap-2">
        <CircleCheckBig aria-hidden className="size-4 text-good" />
        Nothing is open.
      </p>
    )
  }
  return (
    <ul aria-label="Open on this sheet" className="flex flex-col gap-1">
      {remarks.map((remark) => (
        <li key={`${remark.kind} ${remark.subject}`} className="flex items-start gap-2">
          {remark.blocks ? <OctagonAlert aria-label="Must be done first" className="mt-0.5 size-4 shrink-0 text-bad" /> : <TriangleAlert aria-label="To look at" className="mt-0.5 size-4 shrink-0 text-warn" />}
          <span>
            {remarkWords(remark)} <Fix remark={remark} productionId={productionId} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Fix({ remark: { kind, personId }, productionId }: { readonly remark: DeskFragment['readiness'][number]; readonly productionId: string }) {
  if (kind === 'NoHospital' || kind === 'NoAddress') {
    return (
      <TextLink to="/productions/$productionId/locations" params={{ productionId }}>
        Open locations
      </TextLink>
    )
  }
  if (personId !== null) {
    return (
      <TextLink to="/productions/$productionId/people" params={{ productionId }} search={{ person: personId }}>
        Open their card
      </TextLink>
    )
  }
  if (kind === 'NoLocation' || kind === 'NobodyCalled') {
    return (
      <TextLink to="/productions/$productionId/schedule" params={{ productionId }}>
        Open the schedule
      </TextLink>
    )
  }
  return null
}

/** Who gets what if it went out now. */
export function Recipients({ recipients }: { readonly recipients: DeskFragment['recipients'] }) {
  const told = recipients.filter((one) => one.told)
  const others = recipients.length - told.length
  return (
    <details className="mt-3">
      <summary className="min-h-control py-1.5 font-medium">
        {countOf(told.length, 'person', 'people')} would be told{others > 0 && `; for ${others} nothing changes, and their answer stands`}
      </summary>
      <ul className="max-h-96 divide-y divide-line overflow-y-auto border-y border-line">
        {told.map(({ personId, name, department, call, was, reachable }) => (
          <li key={personId} className="flex flex-wrap gap-x-3 py-1.5 tabular-nums">
            <span className="font-medium">{name}</span>
            <span className="text-muted">{department}</span>
            <span className="ml-auto">
              your call {was === null ? call : `is now ${call} (was ${was})`}
              {!reachable && <strong className="text-warn">, no address</strong>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
