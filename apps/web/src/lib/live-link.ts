import { ApolloLink } from '@apollo/client'
import { from, mergeMap } from 'rxjs'

/** Subscriptions over a socket; socket and its code are fetched when the first screen listens. */
export function liveLink(): ApolloLink {
  let opened: Promise<ApolloLink> | undefined
  return new ApolloLink((operation, forward) => {
    opened ??= openLink()
    return from(opened).pipe(mergeMap((link) => link.request(operation, forward)))
  })
}

/** Tells whether the socket is up, now if it is, and at each change; gives the way to stop. */
export function followLine(listen: (isUp: boolean) => void): () => void {
  listeners.add(listen)
  if (isUp) listen(true)
  return () => listeners.delete(listen)
}

const listeners = new Set<(isUp: boolean) => void>()
let isUp = false

function tell(up: boolean) {
  isUp = up
  for (const listen of listeners) listen(up)
}

async function openLink(): Promise<ApolloLink> {
  const [{ createClient }, { GraphQLWsLink }] = await Promise.all([
    import('graphql-ws/client'),
    import('@apollo/client/link/subscriptions'),
  ])
  const url = `${location.origin.replace(/^http/, 'ws')}/graphql`
  const on = { connected: () => tell(true), closed: () => tell(false) }
  return new GraphQLWsLink(createClient({ url, lazy: true, retryAttempts: Number.POSITIVE_INFINITY, on }))
}
