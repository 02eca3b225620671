import type { Board, Checker, RedFlag } from '@callboard/schedule'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ScheduleFacts } from '../schedule-facts.js'
import { type Acknowledgement, boardFlags, type BoardFlags, noFlags } from './board-flags.js'
import type { Ground } from './ground.js'

export interface CheckedBoard {
  readonly flags: BoardFlags
  /** Ready to try edits on; null until the board was checked once. */
  readonly checker: Checker | null
}

export interface ToCheck {
  readonly board: Board
  readonly facts: ScheduleFacts
  readonly ground: Ground | null
  readonly acknowledged: readonly Acknowledgement[]
}

/** The red flags of a board: all of them some time after it is shown, then after each edit what it touched, never before it is painted. */
export function useBoardFlags({ board, facts, ground, acknowledged }: ToCheck): CheckedBoard {
  const [checker, setChecker] = useState<Checker | null>(null)
  const latest = useRef(board)
  useEffect(() => {
    latest.current = board
  }, [board])
  useEffect(() => {
    if (!ground) return
    let isWanted = true
    const start = async () => {
      const { startChecks } = await import('./board-checks.js')
      if (isWanted) setChecker(startChecks(latest.current, facts, ground))
    }
    void start()
    return () => {
      isWanted = false
    }
  }, [facts, ground])
  useEffect(() => {
    if (!checker || checker.board === board) return
    const timer = setTimeout(() => setChecker((now) => now && now.after(latest.current)), AFTER_PAINT)
    return () => clearTimeout(timer)
  }, [checker, board])
  const list = useSame(checker?.flags ?? null)
  const flags = useMemo(() => (list === null ? noFlags : boardFlags(list, acknowledged)), [list, acknowledged])
  return useMemo(() => ({ flags, checker }), [flags, checker])
}

/** Milliseconds until an edit is on the screen. */
const AFTER_PAINT = 50

/** The list as it was while it holds the same flags, so that nothing is drawn again for an edit that changes none. */
function useSame(flags: readonly RedFlag[] | null): readonly RedFlag[] | null {
  const before = useRef<readonly RedFlag[] | null>(null)
  return useMemo(() => {
    const old = before.current
    const isSame = old !== null && flags !== null && old.length === flags.length && flags.every((flag, index) => flag.key === old[index]?.key)
    if (!isSame) before.current = flags
    return before.current
  }, [flags])
}
