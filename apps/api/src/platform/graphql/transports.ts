import { type ASTVisitor, GraphQLError, Kind, parse, type ValidationContext } from 'graphql'
import type { FastifyInstance } from 'fastify'
import { LIMITS } from './limits.js'

/** Questions and changes go over HTTP, where they are counted and written down. */
export function onlySubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (operation.operation !== 'subscription') context.reportError(new GraphQLError('A socket is for subscriptions only.', { nodes: operation }))
    },
  }
}

/**
 * Turns subscriptions away from HTTP, where nobody is left to tell once a request is answered. Before validation, for the rule about
 * their one root field throws where a condition has no value, and what throws there is answered as a fault of ours.
 */
export function keepSubscriptionsToSockets(server: FastifyInstance): void {
  server.addHook('preHandler', async (request, reply) => {
    if (!request.url.startsWith('/graphql')) return
    const { query } = (request.body ?? request.query ?? {}) as { readonly query?: unknown }
    if (typeof query !== 'string' || !holdsSubscription(query)) return
    await reply.code(400).send({ errors: [{ message: 'Subscriptions need a socket.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
  })
}

function holdsSubscription(query: string): boolean {
  if (!query.includes('subscription')) return false
  try {
    const { definitions } = parse(query, { maxTokens: LIMITS.tokens, noLocation: true })
    return definitions.some((definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'subscription')
  } catch {
    return false
  }
}
