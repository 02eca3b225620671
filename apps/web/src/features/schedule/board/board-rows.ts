import { boneyardOf, daysInOrder, stripsOfDay, type Board, type ShootDay, type Strip } from '@callboard/schedule'

/** One row of the list: the head of a shoot day, a strip, a place for strips, or the break that closes the day. */
export type BoardRow =
  | { readonly kind: 'day'; readonly key: string; readonly day: ShootDay; readonly position: number; readonly of: number }
  | { readonly kind: 'strip'; readonly key: string; readonly strip: Strip; readonly position: number; readonly of: number }
  | { readonly kind: 'empty'; readonly key: string; readonly dayId: string }
  | { readonly kind: 'break'; readonly key: string; readonly dayId: string }

/** The whole board from the first day to the last, each closed by its day break. */
export function boardRows(board: Board): readonly BoardRow[] {
  const days = daysInOrder(board)
  return days.flatMap((day, index): BoardRow[] => {
    const strips = stripRows(stripsOfDay(board, day.id))
    return [
      { kind: 'day', key: `day:${day.id}`, day, position: index + 1, of: days.length },
      ...(strips.length > 0 ? strips : [{ kind: 'empty', key: `empty:${day.id}`, dayId: day.id } as const]),
      { kind: 'break', key: `break:${day.id}`, dayId: day.id },
    ]
  })
}

/** The strips on no day. */
export function boneyardRows(board: Board): readonly BoardRow[] {
  return stripRows(boneyardOf(board))
}

/** Whether arrow keys stop at a row. */
export function isStop(row: BoardRow): boolean {
  return row.kind === 'day' || row.kind === 'strip'
}

function stripRows(strips: readonly Strip[]): BoardRow[] {
  return strips.map((strip, index) => ({ kind: 'strip', key: strip.id, strip, position: index + 1, of: strips.length }))
}
