import type { Board, OrderKey, Strip } from '../board.js'
import type { Edit, SetLocks } from '../edit.js'
import type { EditRefusal } from '../edit-refusal.js'
import { byOrder } from '../order-keys.js'

/** What an edit would disturb: strips it moves, splits or takes off the board, and days it changes or that strips leave or enter. */
interface Disturbed {
  readonly strips?: readonly Strip[]
  /** null: the boneyard, which is never locked. */
  readonly dayIds?: readonly (string | null)[]
}

/** What is locked of all that an edit would disturb, as a refusal; null when nothing is. */
export function refusalOfLocks(board: Board, { strips = [], dayIds = [] }: Disturbed): EditRefusal | null {
  const lockedStrips = strips.filter((strip) => strip.locked)
  const named = new Set(dayIds)
  const lockedDays = board.days.filter((day) => day.locked && named.has(day.id))
  if (lockedStrips.length === 0 && lockedDays.length === 0) return null
  return { kind: 'Locked', stripIds: lockedStrips.map(({ id }) => id), dayIds: lockedDays.map(({ id }) => id) }
}

/** The days a strip leaves and enters; none while it stays on its day. */
export function daysCrossed(from: string | null, to: string | null): readonly (string | null)[] {
  return from === to ? [] : [from, to]
}

/**
 * Of things in one order, the locked ones that new keys would truly move: the order of those that are locked or not named at all
 * becomes another. Keys that are only renewed move nothing, and others may be laid before and behind what is locked.
 */
export function movedLocked<Item extends Placed>(items: readonly Item[], keyOf: (item: Item) => Item['order'] | undefined): readonly Item[] {
  const fixed = items.filter((item) => item.locked || keyOf(item) === undefined)
  const named = fixed.filter((item) => (keyOf(item) ?? item.order) !== item.order)
  if (named.length === 0) return []
  const before = fixed.toSorted(byOrder)
  const after = fixed.map((item) => ({ item, id: item.id, order: keyOf(item) ?? item.order })).sort(byOrder)
  return before.every((item, index) => after[index]?.item === item) ? [] : named
}

interface Placed {
  readonly id: string
  readonly order: OrderKey
  readonly locked: boolean
}

/** The edit that takes away what was added, locked as it may be. */
export function unlockedFirst(added: Pick<SetLocks, 'strips' | 'days'>, removal: Edit): Edit {
  const isFree = (added.strips ?? []).length === 0 && (added.days ?? []).length === 0
  return isFree ? removal : { kind: 'batch', edits: [{ kind: 'setLocks', ...added, locked: false }, removal] }
}

/** The ids of those that are locked. */
export function lockedIds(items: readonly { readonly id: string; readonly locked: boolean }[]): readonly string[] {
  return items.filter((item) => item.locked).map((item) => item.id)
}
