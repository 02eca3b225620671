import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { ScreenplayImportMovedDocument, ScreenplayImportScreenDocument } from '../../../lib/graphql.generated.js'
import { isUnderWay } from './import-state-words.js'

const POLL = 2_000

/** One import, live while the server is at it: news over the socket, and asked every two seconds where that is down. */
export function useImport(importId: string, productionId: string) {
  const client = useApolloClient()
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ScreenplayImportScreenDocument, {
    variables: { screenplayImportId: importId, productionId },
  })
  const underWay = isUnderWay(data?.screenplayImport?.state)
  useEffect(() => {
    if (!underWay) return undefined
    startPolling(POLL)
    const moved = client
      .subscribe({ query: ScreenplayImportMovedDocument, variables: { screenplayImportId: importId }, fetchPolicy: 'no-cache' })
      .subscribe({
        next: ({ data: news }) => {
          if (!news) return
          const { state, progress } = news.screenplayImportMoved
          if (!isUnderWay(state)) return void refetch()
          client.cache.modify({ id: `ScreenplayImport:${importId}`, fields: { state: () => state, progress: () => progress } })
        },
        error: () => undefined,
      })
    return () => {
      stopPolling()
      moved.unsubscribe()
    }
  }, [client, importId, underWay, refetch, startPolling, stopPolling])
  return { data, error, refetch }
}
