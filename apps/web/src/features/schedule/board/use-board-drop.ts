import { useEffect, useRef } from 'react'
import type { BoardDrop } from './board-drop.js'
import { whenFetched } from './when-fetched.js'

/** Carries out drops on the board, and says meanwhile what is held where. Fetched when the board is there. */
export function useBoardDrop(drop: BoardDrop): void {
  const latest = useRef(drop)
  useEffect(() => {
    latest.current = drop
  })
  useEffect(() => whenFetched(async () => (await import('./board-drop.js')).boardDrop(latest)), [])
}
