import { ok, refuse } from '@callboard/basics'
import type { Board } from '../board.js'
import type { SetLocks } from '../edit.js'
import type { EditAnswer, EditRefusal } from '../edit-refusal.js'
import { idsOfStrips, refusalOfIds } from './find.js'

/** The inverse names only what really changed. */
export function applySetLocks(board: Board, { strips: stripIds = [], days: dayIds = [], locked }: SetLocks): EditAnswer {
  const refusal = refusalOfStrangers(board, stripIds, dayIds) ?? refusalOfIds(stripIds) ?? refusalOfIds(dayIds)
  if (refusal) return refuse(refusal)

  const strips = locking(board.strips, stripIds, locked)
  const days = locking(board.days, dayIds, locked)
  return ok({
    board: { ...board, strips: strips.items, days: days.items },
    inverse: { kind: 'setLocks', strips: strips.changed, days: days.changed, locked: !locked },
  })
}

function refusalOfStrangers(board: Board, stripIds: readonly string[], dayIds: readonly string[]): EditRefusal | null {
  const known = idsOfStrips(board)
  const stripId = stripIds.find((id) => !known.has(id))
  if (stripId !== undefined) return { kind: 'UnknownStrip', stripId }
  const days = new Set(board.days.map((day) => day.id))
  const dayId = dayIds.find((id) => !days.has(id))
  return dayId === undefined ? null : { kind: 'UnknownDay', dayId }
}

interface Lockable {
  readonly id: string
  readonly locked: boolean
}

/** The same list when nothing in it changes. */
function locking<Item extends Lockable>(items: readonly Item[], ids: readonly string[], locked: boolean) {
  const named = new Set(ids)
  const changed = items.filter((item) => named.has(item.id) && item.locked !== locked).map((item) => item.id)
  const changes = new Set(changed)
  if (changed.length === 0) return { items, changed }
  return { items: items.map((item) => (changes.has(item.id) ? { ...item, locked } : item)), changed }
}
