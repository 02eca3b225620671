import { CAST } from '@callboard/schedule'
import { X } from 'lucide-react'
import { useState } from 'react'
import { cn } from '../../../ui/cn.js'
import { IconButton } from '../../../ui/icon-button.js'
import { type Scene } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'
import { useNeeds } from './use-needs.js'

export interface NeedLineProps {
  readonly scene: Scene
  readonly need: Scene['elements'][number]
}

/** One element of the scene: its label, its name, how many, and the way out. */
export function NeedLine({ scene, need }: NeedLineProps) {
  const { elementById, personById, mayEdit, openElement } = useBreakdown()
  const { setQuantity } = useNeeds(scene)
  const element = elementById.get(need.elementId)
  const player = element?.personId ? personById.get(element.personId)?.name : undefined
  return (
    <li className="group flex min-h-row items-center gap-2 hover:bg-hover">
      {element?.boardId && <span className="min-w-6 shrink-0 font-semibold tabular-nums">{element.boardId}</span>}
      <button type="button" onClick={() => openElement(need.elementId)} className="min-h-6 min-w-0 truncate text-left underline-offset-3 hover:underline">
        {need.label}
      </button>
      {player && <span className="min-w-0 shrink-[6] truncate text-muted">{player}</span>}
      <span className="ml-auto flex shrink-0 items-center gap-1">
        {need.category !== CAST && <Quantity need={need} mayEdit={mayEdit} onSet={(quantity) => void setQuantity(need, quantity)} />}
        {mayEdit && <IconButton label={`Take ${need.label} out of the scene`} icon={<X />} className="text-muted" onClick={() => void setQuantity(need, 0)} />}
      </span>
    </li>
  )
}

interface QuantityProps {
  readonly need: Scene['elements'][number]
  readonly mayEdit: boolean
  readonly onSet: (quantity: number) => void
}

/** How many: saved when one leaves it or presses Enter. */
function Quantity({ need, mayEdit, onSet }: QuantityProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const save = () => {
    const wanted = Number(typed)
    if (typed !== null && Number.isInteger(wanted) && wanted >= 1 && wanted <= 10_000 && wanted !== need.quantity) onSet(wanted)
    setTyped(null)
  }
  if (!mayEdit) return need.quantity > 1 && <span className="tabular-nums">×{need.quantity}</span>
  return (
    <label className={cn('flex items-center text-muted focus-within:text-ink', need.quantity === 1 && 'opacity-0 group-hover:opacity-100 focus-within:opacity-100 touch:opacity-100')}>
      <span aria-hidden>×</span>
      <span className="sr-only">How many: {need.label}</span>
      <input
        inputMode="numeric" value={typed ?? String(need.quantity)} onChange={({ target }) => setTyped(target.value)} onBlur={save} onFocus={({ target }) => target.select()}
        onKeyDown={({ key }) => (key === 'Enter' ? save() : key === 'Escape' && setTyped(null))}
        className={cn('h-7 w-9 rounded-medium border border-transparent bg-transparent px-1 tabular-nums hover:border-edge focus:border-edge', need.quantity > 1 && 'font-medium text-ink')}
      />
    </label>
  )
}
