import { useApolloClient, useQuery } from '@apollo/client/react'
import type { ApolloClient } from '@apollo/client'
import type { Board } from '@callboard/schedule'
import { useEffect, useMemo } from 'react'
import { DoodBoardsDocument, DoodDraftMovedDocument } from '../../../lib/graphql.generated.js'

export interface Boards {
  /** One for each unit, the main unit's first; undefined until they are there. */
  readonly boards: readonly Board[] | undefined
  readonly error: unknown
  readonly refetch: () => Promise<unknown>
}

/** The current boards of a production's units; what others change on them appears by itself. */
export function useBoards(productionId: string): Boards {
  const client = useApolloClient()
  const { data, error, refetch } = useQuery(DoodBoardsDocument, { variables: { productionId }, fetchPolicy: 'cache-and-network' })
  const drafts = data?.currentDrafts
  const draftIds = drafts?.map(({ draftId }) => draftId).join() ?? ''
  useEffect(() => (draftIds === '' ? undefined : followDrafts(client, productionId, draftIds.split(','))), [client, productionId, draftIds])
  return { boards: useMemo(() => drafts?.map(({ board }) => board), [drafts]), error: drafts ? undefined : error, refetch }
}

/** Asks for the boards again when one has moved on: once at a time, and once more when something moved meanwhile. */
function followDrafts(client: ApolloClient, productionId: string, draftIds: readonly string[]): () => void {
  let asking = false
  let again = false
  const ask = async () => {
    again = asking
    if (asking) return
    asking = true
    await client.query({ query: DoodBoardsDocument, variables: { productionId }, fetchPolicy: 'network-only' }).catch(() => undefined)
    asking = false
    if (again) void ask()
  }
  const isNews = (draftId: string, version: number) => version > (versionOf(client, productionId, draftId) ?? -1)
  const lines = draftIds.map((draftId) =>
    client.subscribe({ query: DoodDraftMovedDocument, variables: { draftId }, fetchPolicy: 'no-cache' }).subscribe({
      next: ({ data }) => void (data && isNews(draftId, data.draftMoved.version) && ask()),
      // The boards stay as they are until the screen is opened again.
      error: () => undefined,
    }),
  )
  return () => lines.forEach((line) => line.unsubscribe())
}

function versionOf(client: ApolloClient, productionId: string, draftId: string): number | undefined {
  const known = client.readQuery({ query: DoodBoardsDocument, variables: { productionId } })
  return known?.currentDrafts.find((draft) => draft.draftId === draftId)?.version
}
