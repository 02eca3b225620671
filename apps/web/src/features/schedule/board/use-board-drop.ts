import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { applyEdit, formatEighths, moveStripsAfter, totalsOfDay, type Board } from '@callboard/schedule'
import { useEffect, useRef, useState } from 'react'
import type { BoardScreen } from '../board-context.js'
import { dayFactsOf } from '../day/day-facts.js'
import type { BoardRow } from './board-rows.js'
import { draggedOf } from './dragged.js'
import { type DropTarget, placeOfDrop } from './drop-place.js'

/** Carries out drops, and tells beforehand what one would do: `Day 9: 5 6/8 pgs, short rest for Ana`. */
export function useBoardDrop(screen: BoardScreen): string | null {
  const [words, setWords] = useState<string | null>(null)
  const latest = useRef(screen)
  useEffect(() => {
    latest.current = screen
  })
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => draggedOf(source.data) !== null,
        onDropTargetChange: ({ source, location }) => setWords(consequence(latest.current, source.data, location.current.dropTargets[0]?.data)),
        onDrop: ({ source, location }) => {
          setWords(null)
          drop(latest.current, source.data, location.current.dropTargets[0]?.data)
        },
      }),
    [],
  )
  return words
}

type Data = Record<string | symbol, unknown>

function targetOf(data: Data): DropTarget {
  const row = data['row'] as BoardRow | null
  return row === null ? { row } : { row, edge: extractClosestEdge(data) === 'top' ? 'top' : 'bottom' }
}

function drop({ store, actions }: BoardScreen, data: Record<string, unknown>, over: Data | undefined) {
  const dragged = draggedOf(data)
  if (!dragged || !over) return
  const { board } = store.snapshot()
  const target = targetOf(over)
  if (dragged.kind === 'strips') return actions.move(dragged.stripIds, placeOfDrop(board, target))
  if (target.row === null || target.row.kind !== 'day') return
  const { position, day } = target.row
  const after = target.edge === 'bottom' ? day.id : (board.days[position - 2]?.id ?? null)
  actions.moveDay(dragged.dayId, after, 'stayInPlace')
}

function consequence(screen: BoardScreen, data: Record<string, unknown>, over: Data | undefined): string | null {
  const dragged = draggedOf(data)
  if (dragged?.kind !== 'strips' || !over) return null
  const { board } = screen.store.snapshot()
  const place = placeOfDrop(board, targetOf(over))
  const answer = applyEdit(board, moveStripsAfter(board, { stripIds: dragged.stripIds, ...place }))
  if (!answer.ok) return null
  return place.dayId === null ? 'To the boneyard' : afterwards(screen, answer.value.board, place.dayId)
}

function afterwards({ facts, days }: BoardScreen, board: Board, dayId: string): string {
  const before = new Set([...days.values()].flatMap((day) => day.breaches.map((breach) => breach.personId)))
  const then = dayFactsOf(board, facts)
  const short = [...then.values()].flatMap((day) => day.breaches).filter((breach) => !before.has(breach.personId))
  const names = [...new Set(short.map((breach) => facts.nameOf.get(breach.personId) ?? ''))]
  const sums = `Day ${then.get(dayId)?.number}: ${formatEighths(totalsOfDay(board, dayId).eighths)} pgs`
  if (names.length === 0) return sums
  return `${sums}, short rest for ${names.length > 2 ? `${names.length} people` : names.join(' and ')}`
}
