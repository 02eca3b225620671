import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react'
import { AcknowledgedFlagsDocument, FlagsMovedDocument } from '../../../lib/graphql.generated.js'
import type { Acknowledgement } from './board-flags.js'

/** Who takes responsibility for which red flags of a draft, as it is now: others' answers appear by themselves. */
export function useAcknowledged(draftId: string): readonly Acknowledgement[] {
  const client = useApolloClient()
  const { data } = useQuery(AcknowledgedFlagsDocument, { variables: { draftId }, fetchPolicy: 'cache-first' })
  const known = data?.draft?.flagsVersion ?? 0
  useSubscription(FlagsMovedDocument, {
    variables: { draftId },
    fetchPolicy: 'no-cache',
    onData: ({ data: news }) => {
      if ((news.data?.draftMoved.flagsVersion ?? 0) > known) void client.query({ query: AcknowledgedFlagsDocument, variables: { draftId }, fetchPolicy: 'network-only' })
    },
  })
  return data?.draft?.acknowledgedFlags ?? NOBODY
}

const NOBODY: readonly Acknowledgement[] = []
