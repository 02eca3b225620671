import { type Board, type BoardComparison, boneyardOf, compareBoards, daysInOrder, stripsOfDay, type Strip } from '@callboard/schedule'
import type { ChangeClass } from './change-classes.js'
import type { ComparedDay, ComparedRow, Sides } from './compared-row.js'
import { callRows, dayRowsOf } from './day-rows.js'
import { dayWords, type Names, stripWords } from './names.js'
import { stripValues } from './strip-values.js'

export interface ComparedBoards {
  readonly days: readonly ComparedDay[]
  readonly counts: Readonly<Record<ChangeClass, number>>
}

/** Two boards side by side, in the order of the later; what is gone stands at the end, on the day it was. */
export function comparedBoards(before: Board, after: Board, names: Names): ComparedBoards {
  const comparison = compareBoards(before, after)
  const row = rowMaker({ before, after, names, comparison })
  const rowsOn = (dayId: string | null) => (dayId === null ? boneyardOf(after) : stripsOfDay(after, dayId)).map(row)
  const days = daysInOrder(after).map((day) => ({
    key: day.id,
    title: dayWords(after, day.id),
    rows: [...dayRowsOf(day.id, { before, after, names, comparison }), ...callRows(day.id, { names, comparison }), ...rowsOn(day.id)],
  }))
  const boneyard = { key: 'boneyard', title: 'Boneyard', rows: rowsOn(null) }
  const all = [...days, boneyard, ...goneDays({ before, after, names, comparison })].filter((day) => day.rows.length > 0)
  return { days: all, counts: countsOf(all, comparison) }
}

function rowMaker({ before, after, names, comparison }: Sides): (strip: Strip) => ComparedRow {
  const byId = <Entry extends { readonly after: Strip }>(entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.after.id, entry]))
  const [moved, reordered, changed] = [byId(comparison.moved), byId(comparison.reordered), byId(comparison.changed)]
  const added = new Set(comparison.added.map((strip) => strip.id))
  return (strip) => {
    const subject = stripWords(strip, names)
    if (added.has(strip.id)) return { key: strip.id, classes: ['Added'], subject, was: null, now: dayWords(after, strip.dayId) }
    const [move, order, change] = [moved.get(strip.id), reordered.get(strip.id), changed.get(strip.id)]
    const classes: ChangeClass[] = [...(move ? ['Moved' as const] : []), ...(order ? ['Reordered' as const] : []), ...(change ? ['Changed' as const] : [])]
    const was = [move && dayWords(before, move.before.dayId), order && placeWords(before, order.before), change && stripValues(change.before, change.fields)]
    const now = [move && dayWords(after, strip.dayId), order && placeWords(after, strip), change && stripValues(strip, change.fields)]
    return { key: strip.id, classes: classes.length > 0 ? classes : ['Unchanged'], subject, was: joined(was), now: joined(now) }
  }
}

function placeWords(board: Board, strip: Strip): string {
  const there = strip.dayId === null ? boneyardOf(board) : stripsOfDay(board, strip.dayId)
  return `position ${there.findIndex((one) => one.id === strip.id) + 1} of ${there.length}`
}

function joined(words: readonly (string | undefined)[]): string | null {
  return words.filter((word) => word !== undefined).join(', ') || null
}

/** Days that were taken away, and strips that are on no day of the later board. */
function goneDays({ before, names, comparison }: Sides): readonly ComparedDay[] {
  const removed = comparison.days.removed.map((day): ComparedRow => ({
    key: `gone ${day.id}`, classes: ['Omitted'], subject: 'The day', was: dayWords(before, day.id), now: null,
  }))
  const omitted = comparison.omitted.map((strip): ComparedRow => ({
    key: `gone ${strip.id}`, classes: ['Omitted'], subject: stripWords(strip, names), was: dayWords(before, strip.dayId), now: null,
  }))
  return [{ key: 'gone', title: 'No longer on the board', rows: [...removed, ...omitted] }]
}

function countsOf(days: readonly ComparedDay[], { unchanged }: BoardComparison): Record<ChangeClass, number> {
  const counts: Record<ChangeClass, number> = { Added: 0, Omitted: 0, Moved: 0, Reordered: 0, Changed: 0, Unchanged: 0 }
  for (const { classes } of days.flatMap((day) => day.rows)) for (const one of classes) counts[one] += 1
  return { ...counts, Unchanged: unchanged.strips + unchanged.days }
}
