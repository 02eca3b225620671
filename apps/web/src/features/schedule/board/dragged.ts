import type { ShootDay } from '@callboard/schedule'
import type { BoardRow } from './board-rows.js'

/** What is under the pointer while something is dragged, the board it comes from, and the words shown beside it. */
export type Dragged = { readonly draftId: string; readonly words: string } & (
  | { readonly kind: 'strips'; readonly stripIds: readonly string[]; readonly sceneIds: readonly string[] }
  | { readonly kind: 'day'; readonly dayId: string; readonly day: ShootDay }
)

/** What a drag carries, read from what the browser gives back; null for a stranger's. */
export function draggedOf(data: Record<string, unknown>): Dragged | null {
  return data['kind'] === 'strips' || data['kind'] === 'day' ? (data as unknown as Dragged) : null
}

/** Strips land on every row; a day lands beside the head of another. */
export function accepts(row: BoardRow, data: Record<string, unknown>): boolean {
  const dragged = draggedOf(data)
  if (dragged?.kind === 'day') return row.kind === 'day' && row.day.id !== dragged.dayId
  return dragged?.kind === 'strips'
}
