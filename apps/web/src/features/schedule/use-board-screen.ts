import { useMemo } from 'react'
import { boardActions } from './board/board-actions.js'
import type { BoardScreen } from './board-context.js'
import { dayFactsMaker } from './day/day-facts.js'
import { noFlags } from './flags/board-flags.js'
import { useDraftSnapshot } from './sync/use-draft.js'

/** Everything parts of the board share, as it is now; what did not change keeps its identity. */
export function useBoardScreen({ draftId, store, facts, open, openMenu }: Pick<BoardScreen, 'draftId' | 'store' | 'facts' | 'open' | 'openMenu'>): BoardScreen {
  const { board } = useDraftSnapshot(store)
  const actions = useMemo(() => boardActions(store, facts, () => {}), [store, facts])
  const daysOf = useMemo(() => dayFactsMaker(facts), [facts])
  const days = useMemo(() => daysOf(board), [daysOf, board])
  return useMemo(
    () => ({ draftId, store, board, facts, actions, days, flags: noFlags, holders: nobody, open, openMenu }),
    [draftId, store, board, facts, actions, days, open, openMenu],
  )
}

const nobody: ReadonlyMap<string, string> = new Map()
