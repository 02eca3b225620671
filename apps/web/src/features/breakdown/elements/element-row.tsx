import { countOf } from '../../../lib/count-words.js'
import type { Element } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'

/** One element in the list; the whole row opens it. */
export function ElementRow({ element, isTabStop }: { readonly element: Element; readonly isTabStop: boolean }) {
  const { colourOf, personById, scenesOf, openElement } = useBreakdown()
  const player = element.personId ? personById.get(element.personId)?.name : undefined
  const scenes = scenesOf.get(element.elementId)?.length ?? 0
  return (
    <button
      type="button" data-element={element.elementId} tabIndex={isTabStop ? 0 : -1} onClick={() => openElement(element.elementId)}
      className="grid h-14 w-full grid-cols-[2.5rem_minmax(0,1fr)_auto] items-center gap-x-3 border-b border-line text-left -outline-offset-2 hover:bg-hover md:h-9 md:grid-cols-[2.5rem_minmax(0,1.5fr)_9.5rem_minmax(0,1.2fr)_3.5rem_6.5rem_4.5rem]"
    >
      <span className="font-semibold tabular-nums">{element.boardId}</span>
      <span className="min-w-0">
        <span className="block truncate font-medium">{element.name}</span>
        <span className="block truncate text-small text-muted md:hidden">{[element.category, player].filter(Boolean).join(', ')}</span>
      </span>
      <span className="hidden min-w-0 items-center gap-2 md:flex">
        <span aria-hidden className="h-4 w-1 shrink-0 rounded-full forced-color-adjust-none" style={{ backgroundColor: colourOf.get(element.category) }} />
        <span className="truncate">{element.category}</span>
      </span>
      <span className="hidden truncate text-muted md:block">{player}</span>
      <span className="text-right tabular-nums">
        <span aria-hidden>
          {scenes}
          <span className="text-small text-muted md:hidden"> sc</span>
        </span>
        <span className="sr-only">{countOf(scenes, 'scene')}</span>
      </span>
      <span className="hidden md:block">{holdWords(element)}</span>
      <span className="hidden text-right tabular-nums md:block">{element.dayRate?.toLocaleString('en-GB')}</span>
    </button>
  )
}

function holdWords({ allowHold, allowDrop, minimumDropDays }: Element): string {
  if (!allowHold) return ''
  return allowDrop ? `Hold, drop ${minimumDropDays}` : 'Hold'
}
