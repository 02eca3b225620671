import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'

/** Questions and changes go over HTTP, where they are counted and written down. */
export function onlySubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (operation.operation !== 'subscription') context.reportError(new GraphQLError('A socket is for subscriptions only.', { nodes: operation }))
    },
  }
}

/** There is nobody left to tell once an HTTP request is answered. */
export function noSubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (operation.operation === 'subscription') context.reportError(new GraphQLError('Subscriptions need a socket.', { nodes: operation }))
    },
  }
}
