import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import type { ApolloDriverConfig } from '@nestjs/apollo'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Services } from '../context/ctx.js'
import { requestCtx } from '../http/request-ctx.js'
import { errorFormatter } from './format-error.js'
import { guardSchema } from './guard-schema.js'
import { stringifyAnswer } from './json-text.js'
import { LIMITS, limitRules } from './limits.js'
import { SCALARS } from './scalars.js'
import { socketOptions } from './socket-options.js'
import { unionTypeNames } from './union-types.js'

/** Where the contract lies: one file per noun beside its feature. */
const SDL_PATHS = [join(fileURLToPath(new URL('../../../src/', import.meta.url)), '**/*.graphql')]

/** How GraphQL is served. */
export function graphqlOptions(services: Services): Omit<ApolloDriverConfig, 'driver'> {
  return {
    path: '/graphql',
    typePaths: SDL_PATHS,
    resolvers: { ...SCALARS, ...unionTypeNames() },
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    fieldResolverEnhancers: [],
    transformSchema: (schema: GraphQLSchema) => guardSchema(schema),
    context: (request: FastifyRequest, reply: FastifyReply) => requestCtx(services, request, reply),
    plugins: [ApolloServerPluginCacheControlDisabled()],
    validationRules: limitRules,
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: errorFormatter(services.log),
    stringifyResult: stringifyAnswer,
    includeStacktraceInErrorResponses: false,
    playground: false,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    subscriptions: { 'graphql-ws': socketOptions(services) },
  }
}
