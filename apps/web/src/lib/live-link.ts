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

async function openLink(): Promise<ApolloLink> {
  const [{ createClient }, { GraphQLWsLink }] = await Promise.all([
    import('graphql-ws/client'),
    import('@apollo/client/link/subscriptions'),
  ])
  const url = `${location.origin.replace(/^http/, 'ws')}/graphql`
  return new GraphQLWsLink(createClient({ url, lazy: true, retryAttempts: Number.POSITIVE_INFINITY }))
}
