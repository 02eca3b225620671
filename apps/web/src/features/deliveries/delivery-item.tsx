import { useState } from 'react'
import type { DeliveryRowFragment } from '../../lib/graphql.generated.js'
import { blockedWords, channelWords, deliveryWords } from '../../lib/delivery-words.js'
import { momentWords } from '../../lib/time-words.js'
import { StatusWord } from '../../ui/status-word.js'
import { DeliveryActions } from './delivery-actions.js'
import type { DeliverySetting } from './delivery-setting.js'
import type { PersonSent } from './people-of.js'
import { ResendForm } from './resend-form.js'

export interface DeliveryItemProps {
  readonly person: PersonSent
  readonly setting: DeliverySetting
}

/** Where one person stands, and each way something went to them. */
export function DeliveryItem({ person, setting }: DeliveryItemProps) {
  const [correcting, setCorrecting] = useState<DeliveryRowFragment>()
  return (
    <li
      aria-label={person.name}
      className="relative grid gap-x-6 gap-y-1 border-b border-line py-2 max-sm:pr-12 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto] sm:items-start"
    >
      <span className="min-w-0 sm:py-1">
        <span className="block font-semibold">{person.name}</span>
        <StatusWord status={deliveryWords[person.state]} />
        {person.digest && <span className="block text-small text-muted">digest only, asks no answer</span>}
      </span>
      <ul aria-label={`Ways to ${person.name}`} className="min-w-0">
        {person.deliveries.map((delivery) => (
          <Way key={delivery.deliveryId} delivery={delivery} setting={setting} only={person.deliveries.length === 1} />
        ))}
      </ul>
      <DeliveryActions person={person} setting={setting} isCorrecting={correcting !== undefined} onCorrect={setCorrecting} />
      {correcting && (
        <div className="sm:col-span-full">
          <ResendForm delivery={correcting} onDone={() => setCorrecting(undefined)} />
        </div>
      )}
    </li>
  )
}

interface WayProps {
  readonly delivery: DeliveryRowFragment
  readonly setting: DeliverySetting
  readonly only: boolean
}

function Way({ delivery, setting, only }: WayProps) {
  const { channel, state, address, blockedBy, lastError, attempts, movedAt, nextAttemptAt } = delivery
  const waits = nextAttemptAt !== null && nextAttemptAt > movedAt && state === 'queued'
  return (
    <li className="grid gap-x-4 py-1 sm:grid-cols-[9rem_8rem_minmax(0,1fr)]">
      <span className="text-muted">{channelWords[channel]}</span>
      <span>
        {!only && <StatusWord status={deliveryWords[state]} />}
        {state === 'opened' && <span className="block text-small text-muted">a hint only</span>}
      </span>
      <span className="min-w-0 text-muted tabular-nums">
        {address && <span className="block break-words">{address}</span>}
        {waits ? `goes ${momentWords(nextAttemptAt, setting)}` : momentWords(movedAt, setting)}
        {attempts > 1 && `, ${attempts} tries`}
        {blockedBy && <span className="block">{blockedWords[blockedBy]}</span>}
        {state === 'unknown' && <span className="block">It may have arrived. {nextAttemptAt === null ? 'Ask them, or send it again.' : 'The provider is asked.'}</span>}
        {lastError && <span className="block break-words">{lastError}</span>}
      </span>
    </li>
  )
}
