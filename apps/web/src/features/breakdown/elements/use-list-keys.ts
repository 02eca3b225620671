import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Element } from '../breakdown-facts.js'

/** The longest pause within what is typed to find an element, in milliseconds. */
const PAUSE = 1_000

/** By how many rows; Infinity is as far as it goes. */
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10, Home: -Infinity, End: Infinity }

export type ListKeys = ReturnType<typeof useListKeys>

/**
 * One tab stop for a list whose rows are marked `data-element`: arrows, Page Up and Down, Home and End go from row to row, and letters and
 * digits to the element with that label or that beginning of its name. The list keeps the row of `at` there, wherever it scrolls.
 */
export function useListKeys(elements: readonly Element[]) {
  const list = useRef<HTMLUListElement>(null)
  const typed = useRef({ text: '', at: -Infinity })
  const [chosen, choose] = useState<string>()
  const at = Math.max(0, elements.findIndex(({ elementId }) => elementId === chosen))
  const goTo = (index: number) => {
    const id = elements[Math.max(0, Math.min(elements.length - 1, index))]?.elementId
    // Now, so that the row is there for the focus to go to.
    flushSync(() => choose(id))
    rowsOf(list.current).find(({ dataset }) => dataset['element'] === id)?.focus()
  }
  const isTyping = (event: KeyboardEvent) => event.timeStamp - typed.current.at < PAUSE
  return {
    at,
    list: {
      ref: list,
      onFocus: ({ target }: FocusEvent) => choose(idOf(target) ?? chosen),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        const step = STEPS[event.key]
        if (step === undefined && !isText(event.key, isTyping(event))) return
        event.preventDefault()
        if (step !== undefined) {
          typed.current = { text: '', at: -Infinity }
          return goTo(at + step)
        }
        typed.current = { text: (isTyping(event) ? typed.current.text : '') + folded(event.key), at: event.timeStamp }
        goTo(foundAt(elements, at, typed.current.text) ?? at)
      },
      // A space within a name opens nothing.
      onKeyUp: (event: KeyboardEvent) => event.key === ' ' && isTyping(event) && event.preventDefault(),
    },
  }
}

function rowsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-element]') ?? [])]
}

function idOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset['element'] : undefined
}

function isText(key: string, isTyping: boolean): boolean {
  return /^[\p{L}\p{N}]$/u.test(key) || (isTyping && [...key].length === 1)
}

/** The same letter again and again goes from one to the next that begins with it. */
function foundAt(elements: readonly Element[], at: number, text: string): number | undefined {
  const [letter = ''] = text
  const isAgain = text === letter.repeat(text.length)
  return matchAfter(elements, text.length > 1 ? at - 1 : at, text) ?? (isAgain ? matchAfter(elements, at, letter) : undefined)
}

/** The first after a row, and round to the start: whose label is this, or else whose label or name begins with it. */
function matchAfter(elements: readonly Element[], at: number, text: string): number | undefined {
  const round = elements.map((_, index) => (at + 1 + index) % elements.length)
  const label = (index: number) => folded(elements[index]?.boardId ?? '')
  return round.find((index) => label(index) === text) ?? round.find((index) => label(index).startsWith(text) || folded(elements[index]?.name ?? '').startsWith(text))
}

function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
