import type { Board, ShootDay, Strip } from '../board.js'
import { boneyardOf, daysInOrder, stripsOfDay } from '../strips-of-day.js'
import type { DayPair, StripPair } from './comparison.js'

/** What of two boards is the same thing, in the order of the later one, and what is on one only. */
export interface Matching<Item> {
  readonly pairs: readonly { readonly before: Item; readonly after: Item }[]
  readonly onlyBefore: readonly Item[]
  readonly onlyAfter: readonly Item[]
}

/** Days with one id are the same, and of the others those on one date: a board that was made anew has other ids. */
export function matchedDays(before: Board, after: Board): Matching<ShootDay> & { readonly pairs: readonly DayPair[] } {
  return matched(daysInOrder(before), daysInOrder(after), [(day) => day.id, (day) => day.date])
}

/** Strips with one id are the same, of the others those of one scene and part, and banners of one text on one day. */
export function matchedStrips(
  before: Board,
  after: Board,
  days: readonly DayPair[],
): Matching<Strip> & { readonly pairs: readonly StripPair[] } {
  const laterDay = new Map(days.map((pair) => [pair.before.id, pair.after.id]))
  const names = new Map<Strip, string>()
  for (const strip of before.strips) names.set(strip, nameOf(strip, laterDay.get(strip.dayId ?? '') ?? ''))
  for (const strip of after.strips) names.set(strip, nameOf(strip, strip.dayId ?? ''))
  return matched(stripsInOrder(before), stripsInOrder(after), [(strip) => `${strip.kind} ${strip.id}`, (strip) => names.get(strip) ?? strip.id])
}

/** All strips, day after day, the boneyard last. */
function stripsInOrder(board: Board): readonly Strip[] {
  return [...daysInOrder(board).flatMap((day) => stripsOfDay(board, day.id)), ...boneyardOf(board)]
}

function nameOf(strip: Strip, dayId: string): string {
  return JSON.stringify(strip.kind === 'scene' ? [strip.sceneId, strip.part] : [null, dayId, strip.text])
}

/** Matched by the first name; what is left by the next one, first come first served. */
function matched<Item>(before: readonly Item[], after: readonly Item[], names: readonly ((item: Item) => string)[]): Matching<Item> {
  const partnerOf = new Map<Item, Item>()
  let left = before
  for (const name of names) {
    const waiting = queues(left, name)
    for (const item of after) {
      if (partnerOf.has(item)) continue
      const partner = waiting.get(name(item))?.shift()
      if (partner !== undefined) partnerOf.set(item, partner)
    }
    const taken = new Set(partnerOf.values())
    left = left.filter((item) => !taken.has(item))
  }
  return {
    pairs: after.flatMap((item) => {
      const partner = partnerOf.get(item)
      return partner === undefined ? [] : [{ before: partner, after: item }]
    }),
    onlyBefore: left,
    onlyAfter: after.filter((item) => !partnerOf.has(item)),
  }
}

function queues<Item>(items: readonly Item[], name: (item: Item) => string): Map<string, Item[]> {
  const byName = new Map<string, Item[]>()
  for (const item of items) {
    const queue = byName.get(name(item))
    if (queue) queue.push(item)
    else byName.set(name(item), [item])
  }
  return byName
}
