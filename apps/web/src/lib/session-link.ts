import type { ApolloLink } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { ErrorLink } from '@apollo/client/link/error'
import { ViewerDocument } from './graphql.generated.js'

/** Asks anew who is looking when something was not allowed: a session that ended elsewhere leads to the door. */
export function sessionLink(): ApolloLink {
  return new ErrorLink(({ error, operation }) => {
    if (!CombinedGraphQLErrors.is(error)) return
    if (!error.errors.some(({ extensions }) => extensions?.['code'] === 'NOT_ALLOWED')) return
    void operation.client.refetchQueries({ include: [ViewerDocument] })
  })
}
