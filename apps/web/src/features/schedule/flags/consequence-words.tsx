import { useMemo } from 'react'
import type { Place } from '../board/neighbour-place.js'
import { useBoard } from '../board-context.js'
import { consequenceOfMove } from './consequence.js'

/** What a move would do, before it is done: `Day 9 → 5 6/8 pgs, breaks Ana's turnaround`. */
export function ConsequenceWords({ stripIds, place }: { readonly stripIds: readonly string[]; readonly place: Place }) {
  const { board, facts } = useBoard()
  const consequence = useMemo(() => consequenceOfMove(board, { stripIds, place }, facts), [board, stripIds, place, facts])
  return <p className={consequence.isRefused ? 'text-bad' : 'tabular-nums'}>{consequence.words}</p>
}
