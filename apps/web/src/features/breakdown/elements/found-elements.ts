import { CAST } from '@callboard/schedule'
import { type BreakdownFacts, byLabel, type Element } from '../breakdown-facts.js'

export type Kind = 'all' | 'notCast' | 'noScene' | 'dates'

/** The elements searched for, by category in its usual order, then by label. */
export function foundElements(facts: BreakdownFacts, { search, category }: { readonly search: string; readonly category: string }): readonly Element[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean)
  const place = new Map(facts.categories.map((one, index) => [one.category, index]))
  const placeOf = (element: Element) => place.get(element.category) ?? place.size
  return facts.elements
    .filter((element) => category === '' || element.category === category)
    .filter((element) => {
      const text = textOf(element, facts)
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => placeOf(a) - placeOf(b) || byLabel(a, b))
}

function textOf({ name, boardId, aliases, category, personId }: Element, { personById }: BreakdownFacts): string {
  return [name, boardId, category, ...aliases, personId && personById.get(personId)?.name].join(' ').toLowerCase()
}

/** The same by what is missing or known of them. */
export function kindsOf(facts: BreakdownFacts, elements: readonly Element[]): Readonly<Record<Kind, readonly Element[]>> {
  const dated = new Set([...facts.availabilities, ...facts.events].flatMap(({ elementId }) => elementId ?? []))
  return {
    all: elements,
    notCast: elements.filter(({ category, personId }) => category === CAST && personId === null),
    noScene: elements.filter(({ elementId }) => !facts.scenesOf.has(elementId)),
    dates: elements.filter(({ elementId }) => dated.has(elementId)),
  }
}
