import type { ApolloClient } from '@apollo/client'
import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { ScheduleScreenDocument, type ScheduleScreenQuery } from '../../lib/graphql.generated.js'

/**
 * What the board must know of the production, at once when it was seen before, and then as it is now. Kept whole rather than in the
 * cache: taking a thousand scenes apart and putting them together again takes longer than fetching them.
 */
export function useScheduleScreen(productionId: string, memberId: string) {
  const client = useApolloClient()
  const { data, error, refetch } = useQuery(ScheduleScreenDocument, { variables: { productionId }, fetchPolicy: 'no-cache' })
  const seen = seenBy(client)
  const key = `${memberId} ${productionId}`
  useEffect(() => {
    if (data) seen.set(key, data)
  }, [seen, key, data])
  return { data: data ?? seen.get(key), error, refetch }
}

const memory = new WeakMap<ApolloClient, Map<string, ScheduleScreenQuery>>()

function seenBy(client: ApolloClient): Map<string, ScheduleScreenQuery> {
  const known = memory.get(client)
  if (known) return known
  const seen = new Map<string, ScheduleScreenQuery>()
  memory.set(client, seen)
  return seen
}
