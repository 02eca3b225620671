import type { ApolloClient } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { DraftEditsDocument, DraftMovedDocument, EditDraftDocument, ScheduleDraftDocument } from '../../../lib/graphql.generated.js'
import { followLine } from '../../../lib/live-link.js'
import type { DraftServer, Ears, SendAnswer } from './draft-server.js'
import type { OwnEdit } from './draft-state.js'

/** A draft on the server, over the office's one connection. */
export function apolloDraftServer(client: ApolloClient, draftId: string): DraftServer {
  return {
    send: (own) => send(client, draftId, own),
    editsAfter: async (afterVersion) => {
      const { data } = await client.query({ query: DraftEditsDocument, variables: { draftId, afterVersion }, fetchPolicy: 'no-cache' })
      return data?.draftEdits ?? []
    },
    load: async () => {
      const { data } = await client.query({ query: ScheduleDraftDocument, variables: { draftId }, fetchPolicy: 'network-only' })
      if (!data?.draft) throw new Error('The draft is gone.')
      return data.draft
    },
    listen: (ears) => listen(client, draftId, ears),
  }
}

async function send(client: ApolloClient, draftId: string, { clientEditId, edit }: OwnEdit): Promise<SendAnswer> {
  try {
    const { data } = await client.mutate({ mutation: EditDraftDocument, variables: { input: { draftId, clientEditId, edit } }, fetchPolicy: 'no-cache' })
    const answer = data?.editDraft
    if (answer?.__typename === 'DraftEdited') return { kind: 'numbered', edit: answer.edit }
    if (answer?.__typename === 'EditRefused') return { kind: 'refused', refusal: answer.kind, version: answer.version }
    throw new Error('The server gave no answer.')
  } catch (error) {
    if (isFinal(error)) return { kind: 'turnedAway' }
    throw error
  }
}

/** Trying again would bring the same answer. */
function isFinal(error: unknown): boolean {
  if (!CombinedGraphQLErrors.is(error)) return false
  const code = error.errors[0]?.extensions?.['code']
  return code === 'NOT_ALLOWED' || code === 'BAD_USER_INPUT'
}

function listen(client: ApolloClient, draftId: string, { onMoved, onLine }: Ears): () => void {
  let cancelled = false
  const subscription = client.subscribe({ query: DraftMovedDocument, variables: { draftId }, fetchPolicy: 'no-cache' }).subscribe({
    next: ({ data }) => data && onMoved(data.draftMoved.version),
    error: () => cancelled || onLine(false),
  })
  const unfollow = followLine(onLine)
  return () => {
    cancelled = true
    unfollow()
    subscription.unsubscribe()
  }
}
