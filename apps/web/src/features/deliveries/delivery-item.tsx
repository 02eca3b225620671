import { useState } from 'react'
import type { DeliveryRowFragment } from '../../lib/graphql.generated.js'
import { deliveryWords } from '../../lib/delivery-words.js'
import { momentWords } from '../../lib/time-words.js'
import { StatusWord } from '../../ui/status-word.js'
import { DeliveryActions } from './delivery-actions.js'
import type { DeliverySetting } from './delivery-setting.js'
import { ResendForm } from './resend-form.js'

export interface DeliveryItemProps {
  readonly delivery: DeliveryRowFragment
  readonly setting: DeliverySetting
}

/** One notice on its way to one person. */
export function DeliveryItem({ delivery, setting }: DeliveryItemProps) {
  const [correcting, setCorrecting] = useState(false)
  const { name, state, address, lastError, attempts, movedAt } = delivery
  return (
    <li
      aria-label={name}
      className="relative grid gap-x-6 gap-y-1 border-b border-line py-2 max-sm:pr-12 sm:grid-cols-[minmax(0,19rem)_8rem_minmax(0,1fr)_auto] sm:items-start"
    >
      <span className="min-w-0 sm:py-1">
        <span className="font-semibold">{name}</span>
        {address && <span className="block break-words text-muted">{address}</span>}
      </span>
      <span className="sm:py-1">
        <StatusWord status={deliveryWords[state]} />
        {state === 'opened' && <span className="block text-small text-muted">a hint only</span>}
      </span>
      <span className="min-w-0 text-muted tabular-nums sm:py-1">
        {momentWords(movedAt, setting)}
        {attempts > 1 && `, ${attempts} tries`}
        {state === 'blocked' && <span className="block">No address to send to</span>}
        {lastError && <span className="block break-words">{lastError}</span>}
      </span>
      {setting.maySend && <DeliveryActions delivery={delivery} setting={setting} isCorrecting={correcting} onCorrect={() => setCorrecting(true)} />}
      {correcting && (
        <div className="sm:col-span-full">
          <ResendForm delivery={delivery} onDone={() => setCorrecting(false)} />
        </div>
      )}
    </li>
  )
}
