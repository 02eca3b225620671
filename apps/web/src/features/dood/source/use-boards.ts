import { useApolloClient } from '@apollo/client/react'
import type { Board } from '@callboard/schedule'
import { useCallback, useEffect, useState } from 'react'
import { DoodBoardDocument } from '../../../lib/graphql.generated.js'

export interface Boards {
  /** One for each draft, in their order; undefined until all are there. */
  readonly boards: readonly Board[] | undefined
  readonly error: unknown
  readonly refetch: () => void
}

interface Loaded {
  readonly key: string
  readonly boards?: readonly Board[]
  readonly error?: unknown
}

/** The boards of several drafts as they are on the server now. */
export function useBoards(draftIds: readonly string[]): Boards {
  const client = useApolloClient()
  const key = draftIds.join()
  const [loaded, setLoaded] = useState<Loaded>({ key: '' })
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (key === '') return
    let isWanted = true
    const ask = async (draftId: string) => {
      const { data } = await client.query({ query: DoodBoardDocument, variables: { draftId }, fetchPolicy: 'network-only' })
      return data?.draft?.board ?? []
    }
    Promise.all(key.split(',').map(ask)).then(
      (boards) => isWanted && setLoaded({ key, boards: boards.flat() }),
      (error: unknown) => isWanted && setLoaded({ key, error }),
    )
    return () => {
      isWanted = false
    }
  }, [client, key, round])
  const refetch = useCallback(() => setRound((now) => now + 1), [])
  const isOurs = loaded.key === key
  return { boards: isOurs ? loaded.boards : undefined, error: isOurs ? loaded.error : undefined, refetch }
}
