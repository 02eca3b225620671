import { useApolloClient } from '@apollo/client/react'
import type { Board } from '@callboard/schedule'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { apolloDraftServer } from './apollo-draft-server.js'
import type { DraftNews, DraftSnapshot } from './room.js'
import { type DraftStore, openDraft } from './draft-store.js'
import { deviceStorage, keptEdits } from './kept-edits.js'
import { newId } from './new-id.js'

export interface DraftToOpen {
  readonly draftId: string
  readonly board: Board
  readonly version: number
  /** Whose edits wait in this browser. */
  readonly memberId: string
  readonly tell: (news: DraftNews) => void
}

/** Opens a draft while the screen is there; null for the moment before. */
export function useDraft(draft: DraftToOpen): DraftStore | null {
  const client = useApolloClient()
  const { draftId, memberId } = draft
  const [first] = useState(draft)
  const [store, setStore] = useState<DraftStore | null>(null)
  useEffect(() => {
    const opened = openDraft({
      draft: first,
      server: apolloDraftServer(client, draftId),
      kept: keptEdits({ storage: deviceStorage(), draftId, memberId, tabId: newId() }),
      newId,
      later: (act, milliseconds) => {
        const timer = setTimeout(act, milliseconds)
        return () => clearTimeout(timer)
      },
      tell: first.tell,
    })
    setStore(opened)
    opened.refresh()
    addEventListener('online', opened.refresh)
    document.addEventListener('visibilitychange', opened.refresh)
    return () => {
      removeEventListener('online', opened.refresh)
      document.removeEventListener('visibilitychange', opened.refresh)
      rememberBoard(client, draftId, opened)
      opened.close()
    }
  }, [client, draftId, memberId, first])
  return store
}

export function useDraftSnapshot(store: DraftStore): DraftSnapshot {
  return useSyncExternalStore(store.subscribe, store.snapshot)
}

/** The next visit starts from where this one ended. */
function rememberBoard(client: ReturnType<typeof useApolloClient>, draftId: string, store: DraftStore) {
  const { confirmed, version } = store.snapshot()
  client.cache.modify({ id: `Draft:${draftId}`, fields: { board: () => confirmed, version: () => version } })
}
