import type { Element } from '../breakdown-facts.js'

/** What the type-ahead offers: an element that is known, or one to be made. */
export interface Offer {
  readonly key: string
  readonly name: string
  readonly boardId: string | null
  readonly isNew: boolean
}

const MOST = 8

/** Known elements whose name, label or former name holds what was typed, those that begin with it first; and, unless one is called just so, a new one. */
export function offersFor(elements: readonly Element[], text: string): Offer[] {
  const wanted = folded(text)
  const name = text.replace(/\s+/gu, ' ').trim()
  const found = elements.filter((element) => [element.name, element.boardId ?? '', ...element.aliases].some((word) => folded(word).includes(wanted)))
  const known = found
    .toSorted((a, b) => Number(folded(b.name).startsWith(wanted)) - Number(folded(a.name).startsWith(wanted)))
    .slice(0, MOST)
    .map(({ elementId, name: known, boardId }) => ({ key: elementId, name: known, boardId, isNew: false }))
  const isKnown = found.some((element) => folded(element.name) === wanted)
  return name === '' || isKnown ? known : [...known, { key: 'new', name, boardId: null, isNew: true }]
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim().toLowerCase()
}
