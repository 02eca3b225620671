import { groupedBy } from '@callboard/basics'
import { joinedDigest } from './digest.js'
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
  /** The worst off who are told the same, in the order of the people. */
  readonly named: readonly string[]
  readonly others: number
  /** All of them, the worst off first, then in the order of the people. */
  readonly personIds: readonly string[]
  /** Stands for all of them in the key. */
  readonly people: string
  /** By how much and for how many, for the key: the flag is another one when any of it changes. */
  readonly figures: readonly number[]
}

/** No items are changed; the sorting is by whole levels, since many share one figure. */
export function worstFirst<Item extends Case>(ground: Ground, cases: readonly [Item, ...Item[]]): WorstFirst<Item> {
  const levels = cases.length === 1 ? [cases] : [...groupedBy(cases, ({ by }) => by).values()].sort(byFigure)
  const top = levels[0] ?? cases
  const inTop = inOrder(ground, top)
  const places = [...inTop]
  const figures = [top[0]?.by ?? 0, inTop.length]
  for (const level of levels.slice(1)) {
    const more = inOrder(ground, level)
    for (const place of more) places.push(place)
    figures.push(level[0]?.by ?? 0, more.length)
  }
  const worst = top.find((item) => item.places.includes(places[0] ?? -1)) ?? cases[0]
  const told = top.filter((item) => item.told === worst.told)
  const named = told.length === top.length ? inTop : inOrder(ground, told)
  const idAt = (place: number) => ground.people[place]?.personId ?? ''
  return {
    worst,
    named: named.map(idAt),
    others: places.length - named.length,
    personIds: places.map(idAt),
    people: joinedDigest(places, ground.digestAt),
    figures,
  }
}

function byFigure([a]: readonly Case[], [b]: readonly Case[]): number {
  return (b?.by ?? 0) - (a?.by ?? 0)
}

/** The places of many in the order of the people, without comparing: each is counted where it stands. */
function inOrder({ people }: Ground, items: readonly Case[]): readonly number[] {
  const [first] = items
  if (items.length === 1 && first) return first.places
  const counts = new Uint8Array(people.length)
  for (const item of items) for (const place of item.places) counts[place] = (counts[place] ?? 0) + 1
  const places: number[] = []
  for (let place = 0; place < counts.length; place += 1) {
    for (let left = counts[place] ?? 0; left > 0; left -= 1) places.push(place)
  }
  return places
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

/** By severity, then by how much. */
export function isWorse(a: { readonly severity: Severity; readonly by: number }, b: { readonly severity: Severity; readonly by: number }): boolean {
  const difference = ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)
  return difference > 0 || (difference === 0 && a.by > b.by)
}
