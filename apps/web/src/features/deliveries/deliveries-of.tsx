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
import { SpreadLinks } from './spread-links.js'

export interface DeliveriesOfProps {
  readonly revisionId: string
  readonly setting: DeliverySetting
}

/** The deliveries of one revision: links that may have been passed on, counts, then who needs attention first. */
export function DeliveriesOf({ revisionId, setting }: DeliveriesOfProps) {
  const { data, error, refetch } = useQuery(DeliveriesOfRevisionDocument, { variables: { productionId: setting.productionId, revisionId } })
  const [shown, setShown] = useState<DeliveryState | 'all'>('all')
  useDeliveriesMoved(setting.productionId, refetch)
  if (!data) return <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />
  return (
    <>
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
  if (deliveries.length === 0) return <p className="border-t border-line py-6 text-muted">This revision concerned nobody, so nothing was sent.</p>
  const counted = ladder.map((state) => ({ value: state, label: deliveryWords[state], count: deliveries.filter((one) => one.state === state).length }))
  const choices = [{ value: 'all' as const, label: 'All', count: deliveries.length }, ...counted.filter(({ count, value }) => count > 0 || value === shown)]
  const items = deliveries.filter(({ state }) => shown === 'all' || state === shown)
  return (
    <>
      <FilterBar label="Show" choices={choices} value={shown} onChange={onShow} />
      <ul aria-label="Deliveries, what needs attention first" className="mt-3 border-t border-line">
        {items.map((delivery) => (
          <DeliveryItem key={delivery.deliveryId} delivery={delivery} setting={setting} />
        ))}
      </ul>
      {items.length === 0 && <p className="py-6 text-muted">No delivery stands there any more.</p>}
    </>
  )
}
