import type { Severity } from '../rule-packs/rule-pack.js'
import type { Ground } from './ground.js'

/** People a rule is broken for, by place, and by how much: a larger figure is worse. */
export interface Case {
  readonly places: readonly number[]
  readonly by: number
  /** What the sentence also says of those it names: only people with the same are named together. */
  readonly told: number
}

/** People one flag is about: those worst off, who are named, and the others. */
export interface WorstFirst<Item> {
  readonly worst: Item
  /** The worst off, in the order of the people. */
  readonly named: readonly string[]
  readonly others: number
  /** All of them, the worst off first, then in the order of the people. */
  readonly personIds: readonly string[]
  /** By how much and for how many, for the key: the flag is another one when any of it changes. */
  readonly figures: readonly number[]
}

export function worstFirst<Item extends Case>({ people }: Ground, cases: readonly [Item, ...Item[]]): WorstFirst<Item> {
  const sorted = cases
    .flatMap((item) => item.places.map((place) => ({ place, item })))
    .sort((a, b) => b.item.by - a.item.by || a.place - b.place)
  const idAt = ({ place }: { readonly place: number }) => people[place]?.personId ?? ''
  const worst = sorted[0]?.item ?? cases[0]
  const named = sorted.filter(({ item }) => item.by === worst.by && item.told === worst.told)
  return {
    worst,
    named: named.map(idAt),
    others: sorted.length - named.length,
    personIds: sorted.map(idAt),
    figures: runLengths(sorted.map(({ item }) => item.by)),
  }
}

/** Equal figures one after the other as the figure and how often it comes: a whole unit has a handful. */
function runLengths(figures: readonly number[]): readonly number[] {
  const lengths: number[] = []
  figures.forEach((figure, index) => {
    if (index > 0 && figures[index - 1] === figure) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1
    else lengths.push(figure, 1)
  })
  return lengths
}

/** " 3 more are short of rest as well.", nothing when there are none. */
export function more(others: number, { one, many }: { readonly one: string; readonly many: string }): string {
  if (others === 0) return ''
  return others === 1 ? ` One more ${one}.` : ` ${others} more ${many}.`
}

/** The same keys together; every list has at least one. */
export function gathered<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}

const ORDER: readonly Severity[] = ['note', 'warning', 'breach']

/** Of what several packs say about one person, the worst: by severity, then by how much. Null when none says anything. */
export function worstOf<Item extends { readonly severity: Severity; readonly by: number }>(found: readonly (Item | null)[]): Item | null {
  let worst: Item | null = null
  for (const one of found) {
    if (one && (!worst || isWorse(one, worst))) worst = one
  }
  return worst
}

function isWorse(a: { readonly severity: Severity; readonly by: number }, b: { readonly severity: Severity; readonly by: number }): boolean {
  const difference = ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)
  return difference > 0 || (difference === 0 && a.by > b.by)
}
