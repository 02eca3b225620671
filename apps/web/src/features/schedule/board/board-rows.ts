import { boneyardOf, daysInOrder, stripsOfDay, type Board, type ShootDay, type Strip } from '@callboard/schedule'

/** One row of the list: the head of a day, a strip, a place for strips, or the break that closes a shoot day. */
export type BoardRow =
  | { readonly kind: 'day'; readonly key: string; readonly day: ShootDay; readonly position: number; readonly of: number }
  | { readonly kind: 'strip'; readonly key: string; readonly strip: Strip; readonly position: number; readonly of: number }
  | { readonly kind: 'empty'; readonly key: string; readonly dayId: string }
  | { readonly kind: 'break'; readonly key: string; readonly dayId: string }

/** The whole board from the first day to the last; each shoot day is closed by its day break. */
export function boardRows(board: Board): readonly BoardRow[] {
  const days = daysInOrder(board)
  return days.flatMap((day, index): BoardRow[] => {
    const strips = stripRows(stripsOfDay(board, day.id))
    const head = { kind: 'day', key: `day:${day.id}`, day, position: index + 1, of: days.length } as const
    if (day.type !== 'shoot') return [head, ...strips]
    return [
      head,
      ...(strips.length > 0 ? strips : [{ kind: 'empty', key: `empty:${day.id}`, dayId: day.id } as const]),
      { kind: 'break', key: `break:${day.id}`, dayId: day.id },
    ]
  })
}

/** The strips on no day. */
export function boneyardRows(board: Board): readonly BoardRow[] {
  return stripRows(boneyardOf(board))
}

/** A row arrow keys stop at. */
export type Stop = Extract<BoardRow, { kind: 'day' | 'strip' }>

/** Whether they do. */
export function isStop(row: BoardRow): row is Stop {
  return row.kind === 'day' || row.kind === 'strip'
}

/** The rows after a change, those that say the same as before being the same objects, so that nothing is drawn twice. */
export function keptRows(before: readonly BoardRow[], after: readonly BoardRow[]): readonly BoardRow[] {
  const known = new Map(before.map((row) => [row.key, row]))
  const rows = after.map((row) => {
    const old = known.get(row.key)
    return old && saysSame(old, row) ? old : row
  })
  return rows.length === before.length && rows.every((row, index) => row === before[index]) ? before : rows
}

function saysSame(a: BoardRow, b: BoardRow): boolean {
  if (a.kind === 'strip' && b.kind === 'strip') return a.strip === b.strip && a.position === b.position && a.of === b.of
  if (a.kind === 'day' && b.kind === 'day') return a.day === b.day && a.position === b.position && a.of === b.of
  return a.kind === b.kind
}

function stripRows(strips: readonly Strip[]): BoardRow[] {
  return strips.map((strip, index) => ({ kind: 'strip', key: strip.id, strip, position: index + 1, of: strips.length }))
}
