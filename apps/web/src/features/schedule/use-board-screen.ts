import { useMemo } from 'react'
import { boardActions } from './board/board-actions.js'
import type { BoardScreen } from './board-context.js'
import { dayFactsMaker } from './day/day-facts.js'
import type { Ground } from './flags/ground.js'
import { useAcknowledged } from './flags/use-acknowledged.js'
import { useBoardFlags } from './flags/use-board-flags.js'
import type { PresentPerson } from './presence/use-presence.js'
import { useDraftSnapshot } from './sync/use-draft.js'
import { useBringFrom } from './drafts/use-bring-from.js'

export interface OpenBoard extends Pick<BoardScreen, 'draftId' | 'store' | 'facts' | 'open' | 'openMenu'> {
  readonly present: readonly PresentPerson[]
  /** What the board is checked against; null until it is there. */
  readonly ground: Ground | null
}

/** Everything parts of the board share, as it is now; what did not change keeps its identity. */
export function useBoardScreen({ draftId, store, facts, ground, open, openMenu, present }: OpenBoard): BoardScreen {
  const { board } = useDraftSnapshot(store)
  const bring = useBringFrom(draftId, store, facts)
  const actions = useMemo(() => boardActions(store, facts, bring), [store, facts, bring])
  const daysOf = useMemo(() => dayFactsMaker(facts), [facts])
  const days = useMemo(() => daysOf(board), [daysOf, board])
  const { flags, checker } = useBoardFlags({ board, facts, ground, acknowledged: useAcknowledged(draftId) })
  const holders = useMemo(() => new Map(present.flatMap(({ stripId, name }) => (stripId === null ? [] : [[stripId, name] as const]))), [present])
  return useMemo(
    () => ({ draftId, store, board, facts, actions, days, flags, checker, holders, open, openMenu }),
    [draftId, store, board, facts, actions, days, flags, checker, holders, open, openMenu],
  )
}
