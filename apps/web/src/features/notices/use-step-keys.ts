import { type RefObject, useRef } from 'react'
import { useShortcut } from '../../lib/shortcuts.js'

/** N and P step through the notices in the list: the next one gets the focus and is read. */
export function useStepKeys(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  useShortcut('n', () => step(list.current, 1))
  useShortcut('p', () => step(list.current, -1))
  return list
}

function step(list: HTMLElement | null, by: 1 | -1) {
  const cards = [...(list?.querySelectorAll<HTMLElement>('[data-notice]') ?? [])]
  const current = cards.findIndex((card) => card.contains(document.activeElement))
  const next = current < 0 && by < 0 ? cards.at(-1) : cards[current + by]
  next?.focus()
}
