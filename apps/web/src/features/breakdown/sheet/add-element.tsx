import { type KeyboardEvent, useId, useState } from 'react'
import { cn } from '../../../ui/cn.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { TextInput } from '../../../ui/text-input.js'
import { byLabel, type Scene } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'
import { type Offer, offersFor } from './offers-for.js'
import { useNeeds } from './use-needs.js'

export interface AddElementProps {
  readonly scene: Scene
  readonly category: string
  readonly onClose: () => void
}

/** Type a name: what is known is offered, what is not is made. Stays open for the next one; Escape closes it. */
export function AddElement({ scene, category, onClose }: AddElementProps) {
  const { elements } = useBreakdown()
  const { add, failure } = useNeeds(scene)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const inScene = new Set(scene.elements.map(({ elementId }) => elementId))
  const offers = offersFor(elements.filter((element) => element.category === category && !inScene.has(element.elementId)).toSorted(byLabel), text)
  const take = (offer: Offer | undefined) => {
    if (offer === undefined) return
    void add(category, offer.name)
    setText('')
    setAt(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onClose()
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setAt(Math.min(at + 1, offers.length - 1)),
      ArrowUp: () => setAt(Math.max(at - 1, 0)),
      Enter: () => take(offers[at]),
    }
    if (moves[event.key]) event.preventDefault()
    moves[event.key]?.()
  }
  return (
    <div className="relative mt-1" onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || text !== '' || onClose()}>
      <TextInput
        autoFocus role="combobox" aria-label={`Add to ${category}`} aria-expanded={offers.length > 0} aria-controls={listId} aria-autocomplete="list" autoComplete="off"
        {...(offers[at] ? { 'aria-activedescendant': `${listId}-${at}` } : {})} placeholder="Name, then Enter" value={text} onKeyDown={onKeyDown}
        onChange={({ target }) => {
          setText(target.value)
          setAt(0)
        }}
      />
      {failure && <ErrorNotice {...failure} />}
      <ul id={listId} role="listbox" aria-label={`Known in ${category}`} className={cn('absolute inset-x-0 z-20 mt-1 max-h-64 overflow-y-auto rounded-medium bg-sheet py-1 shadow-float forced-colors:border', offers.length === 0 && 'hidden')}>
        {offers.map((offer, index) => (
          <li
            key={offer.key} id={`${listId}-${index}`} role="option" aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()} onClick={() => take(offer)}
            className={cn('flex min-h-control cursor-default items-center gap-2 px-3', index === at && 'bg-hover outline -outline-offset-1 outline-edge')}
          >
            {offer.isNew ? <>Add “{offer.name}”<span className="ml-auto text-small text-muted">new</span></> : <>{offer.boardId && <span className="min-w-6 font-semibold tabular-nums">{offer.boardId}</span>}{offer.name}</>}
          </li>
        ))}
      </ul>
    </div>
  )
}
