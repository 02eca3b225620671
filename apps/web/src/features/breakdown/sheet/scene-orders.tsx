import { assertNever } from '@callboard/basics'
import { useApolloClient } from '@apollo/client/react'
import { X } from 'lucide-react'
import { useState } from 'react'
import { RemoveSceneOrderDocument, SaveSceneOrderDocument, type SceneOrderKind } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { Button } from '../../../ui/button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { IconButton } from '../../../ui/icon-button.js'
import { Select } from '../../../ui/select.js'
import { TextInput } from '../../../ui/text-input.js'
import { toast } from '../../../ui/toast.js'
import { putIntoBreakdown, takeOutOfBreakdown } from '../breakdown-cache.js'
import { type Scene, type SceneOrder } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'
import { orderWords } from './order-words.js'

/** Scenes this one must come before or after, or share a day with. */
export function SceneOrders({ scene }: { readonly scene: Scene }) {
  const { orders, mayEdit } = useBreakdown()
  const own = orders.filter(({ firstSceneId, secondSceneId }) => scene.sceneId === firstSceneId || scene.sceneId === secondSceneId)
  const [adding, setAdding] = useState(false)
  if (own.length === 0 && !mayEdit) return null
  return (
    <section aria-label="Tied to other scenes" className="mt-8">
      <h3 className="mb-1 border-b border-line pb-1 font-semibold">Tied to other scenes</h3>
      <ul>
        {own.map((order) => (
          <OrderLine key={order.sceneOrderId} order={order} scene={scene} />
        ))}
      </ul>
      {mayEdit && !adding && (
        <Button kind="quiet" className="-ml-3" onClick={() => setAdding(true)}>
          Tie to another scene
        </Button>
      )}
      {adding && <OrderForm scene={scene} onClose={() => setAdding(false)} />}
    </section>
  )
}

function OrderLine({ order, scene }: { readonly order: SceneOrder; readonly scene: Scene }) {
  const { sceneById, productionId, mayEdit } = useBreakdown()
  const { cache } = useApolloClient()
  const { act } = useAct(RemoveSceneOrderDocument)
  const remove = async () => {
    const answer = (await act({ sceneOrderId: order.sceneOrderId, expectedVersion: order.version }))?.removeSceneOrder
    if (answer?.__typename !== 'SceneOrderRemoved') return
    takeOutOfBreakdown(cache, productionId, 'orders', order.sceneOrderId)
    toast('The scenes are no longer tied')
  }
  return (
    <li className="flex min-h-row items-center gap-3">
      <span>{orderWords(order, scene.sceneId, sceneById)}</span>
      {order.reason && <span className="min-w-0 truncate text-muted">{order.reason}</span>}
      {mayEdit && <IconButton label="Untie" icon={<X />} className="ml-auto text-muted" onClick={() => void remove()} />}
    </li>
  )
}

type Way = 'before' | 'after' | 'sameDay'

function OrderForm({ scene, onClose }: { readonly scene: Scene; readonly onClose: () => void }) {
  const { scenes, sceneById, productionId } = useBreakdown()
  const { cache } = useApolloClient()
  const { act, busy, failure } = useAct(SaveSceneOrderDocument)
  const [way, setWay] = useState<Way>('before')
  const [other, setOther] = useState('')
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<string>()
  const save = async () => {
    const kind: SceneOrderKind = way === 'sameDay' ? 'sameDay' : 'before'
    const [firstSceneId, secondSceneId] = way === 'after' ? [other, scene.sceneId] : [scene.sceneId, other]
    const answer = (await act({ input: { productionId, kind, firstSceneId, secondSceneId, reason } }))?.saveSceneOrder
    if (answer === undefined) return
    switch (answer.__typename) {
      case 'SceneOrderSaved':
        putIntoBreakdown(cache, productionId, 'orders', answer.order.sceneOrderId)
        return onClose()
      case 'SceneOrderContradicts':
        return setRefused(`This cannot be kept: ${answer.orders.map((order) => orderWords(order, '', sceneById)).join(', ')}.`)
      case 'SceneOrderChangedMeanwhile':
        return setRefused('Somebody else changed this tie meanwhile.')
      default:
        return assertNever(answer)
    }
  }
  return (
    <form className="mt-2 grid gap-2 sm:grid-cols-[10rem_minmax(0,1fr)]" onSubmit={(event) => (event.preventDefault(), void save())}>
      <Select aria-label="How" value={way} options={WAYS} onChange={({ target }) => setWay(target.value as Way)} />
      <Select
        aria-label="Which scene" value={other} placeholder="Which scene" onChange={({ target }) => setOther(target.value)}
        options={scenes.filter((one) => one !== scene && !one.omitted).map((one) => ({ value: one.sceneId, label: `${one.number || '–'}  ${one.heading}` }))}
      />
      <TextInput aria-label="Why" placeholder="Why: the glass breaks in 14" value={reason} onChange={({ target }) => setReason(target.value)} className="sm:col-span-2" />
      {refused && <div className="sm:col-span-2"><ErrorNotice title={refused} kept="Nothing was tied." /></div>}
      {failure && <div className="sm:col-span-2"><ErrorNotice {...failure} /></div>}
      <div className="flex gap-2 sm:col-span-2">
        <Button kind="primary" type="submit" busy={busy} disabled={other === ''}>Tie the scenes</Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  )
}

const WAYS = [{ value: 'before', label: 'Shot before' }, { value: 'after', label: 'Shot after' }, { value: 'sameDay', label: 'On one day with' }]
