import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client'
import { makeCache } from './cache.js'
import { liveLink } from './live-link.js'
import { sessionLink } from './session-link.js'

/** The one connection of the office to the server. The header proves that a page of ours asked, not a form elsewhere. */
export function makeClient(): ApolloClient {
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin', headers: { 'x-callboard': '1' } })
  return new ApolloClient({
    cache: makeCache(),
    link: ApolloLink.from([sessionLink(), ApolloLink.split(({ operationType }) => operationType === 'subscription', liveLink(), http)]),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  })
}
