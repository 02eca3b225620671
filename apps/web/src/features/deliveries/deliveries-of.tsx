import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { deliveryWords } from '../../lib/delivery-words.js'
import { DeliveriesOfRevisionDocument, type DeliveryRowFragment, type DeliveryState } from '../../lib/graphql.generated.js'
import { useDeliveriesMoved } from '../../lib/use-deliveries-moved.js'
import { FilterBar } from '../../ui/filter-bar.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { DeliveryItem } from './delivery-item.js'
import { type DeliverySetting, ladder } from './delivery-setting.js'
import { peopleOf } from './people-of.js'
import { SpreadLinks } from './spread-links.js'
import { UndoSend } from './undo-send.js'

export interface DeliveriesOfProps {
  readonly setting: DeliverySetting
}

/** The deliveries of one revision, or of one issued call sheet: what can still be kept back, links that may have been passed on, counts, then who needs attention first. */
export function DeliveriesOf({ setting }: DeliveriesOfProps) {
  const { data, error, refetch } = useQuery(DeliveriesOfRevisionDocument, { variables: { productionId: setting.productionId, revisionId: setting.revisionId, callSheetId: setting.callSheetId ?? null } })
  const [shown, setShown] = useState<DeliveryState | 'all'>('all')
  useDeliveriesMoved(setting.productionId, refetch)
  if (!data) return <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />
  return (
    <>
      <UndoSend deliveries={data.deliveries} setting={setting} />
      <SpreadLinks links={data.spreadLinks} maySend={setting.maySend} />
      <Ladder deliveries={data.deliveries} shown={shown} onShow={setShown} setting={setting} />
    </>
  )
}

interface LadderProps extends Pick<DeliveriesOfProps, 'setting'> {
  readonly deliveries: readonly DeliveryRowFragment[]
  readonly shown: DeliveryState | 'all'
  readonly onShow: (shown: DeliveryState | 'all') => void
}

function Ladder({ deliveries, shown, onShow, setting }: LadderProps) {
  if (deliveries.length === 0) return <p className="border-t border-line py-6 text-muted">This concerned nobody, so nothing was sent.</p>
  const people = peopleOf(deliveries)
  const counted = ladder.map((state) => ({ value: state, label: deliveryWords[state], count: people.filter((one) => one.state === state).length }))
  const choices = [{ value: 'all' as const, label: 'All', count: people.length }, ...counted.filter(({ count, value }) => count > 0 || value === shown)]
  const items = people.filter(({ state }) => shown === 'all' || state === shown)
  return (
    <>
      <FilterBar label="Show" choices={choices} value={shown} onChange={onShow} />
      <ul aria-label="Deliveries, what needs attention first" className="mt-3 border-t border-line">
        {items.map((person) => (
          <DeliveryItem key={person.personId} person={person} setting={setting} />
        ))}
      </ul>
      {items.length === 0 && <p className="py-6 text-muted">Nobody stands there any more.</p>}
    </>
  )
}
