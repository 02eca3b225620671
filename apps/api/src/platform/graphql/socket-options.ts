import type { FastifyRequest } from 'fastify'
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLFormattedError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
import type { Ctx, Services } from '../context/ctx.js'
import { viewerOf } from '../context/viewer-of.js'
import { viewersNow } from '../context/viewers-now.js'
import { cookieName, readCookie } from '../http/cookies.js'
import { deviceOf } from '../http/request-ctx.js'
import { isSameOrigin } from '../http/same-origin.js'
import { errorFormatter } from './format-error.js'
import { LIMITS, limitRules } from './limits.js'
import { onlySubscriptions } from './transports.js'
import { openSockets, type WatchedSocket } from './open-sockets.js'
import type { WatchingCtx } from './watch-resolver.js'

interface Socket extends WatchedSocket {
  readonly extra: WatchedSocket['extra'] & { readonly request: FastifyRequest }
  readonly subscriptions: Readonly<Record<string, unknown>>
}

/** Socket, subscription, what was asked, how it was run, and the answer. */
type Sent = readonly [Socket, string, unknown, unknown, ExecutionResult]

const MOST_SUBSCRIPTIONS = 20

/**
 * Live updates over graphql-ws: same origin only, a signed-in viewer, asked again before every event and from time to time; so many
 * sockets to a session and subscriptions to a socket; the limits and the words for errors of HTTP.
 */
export function socketOptions(services: Services): Record<string, unknown> {
  const format = formatterOf(services)
  const holderNow = viewersNow(services)
  const viewerNow = (socket: Socket) => holderNow(sessionToken(services, socket))
  const sockets = openSockets(services.settings.recheckSeconds, viewerNow)
  return {
    path: '/graphql',
    connectionInitWaitTimeout: 3000,
    onConnect: async (socket: Socket) => {
      if (!isSameOrigin(socket.extra.request, services.settings.publicUrl)) return false
      const token = sessionToken(services, socket)
      if (token === null || !sockets.admit(socket, token)) return false
      // Whoever opens a line is there: the session was used.
      return (await viewerOf(services, token)).kind === 'member'
    },
    onClose: (socket: Socket) => sockets.leave(socket),
    onSubscribe: (socket: Socket, _id: string, payload: { readonly query: string }) => refusalOf(socket, payload.query),
    validate: faultsOf,
    isProd: true,
    onError: (_socket: Socket, _id: string, _payload: unknown, errors: readonly Failure[]) => errors.map(format),
    onNext: (...[, , , , result]: Sent) => (result.errors ? { ...result, errors: result.errors.map(format) } : undefined),
    context: async (socket: Socket): Promise<WatchingCtx> => ({
      ...socketCtx(services, socket, await viewerNow(socket)),
      viewerNow: () => viewerNow(socket),
      recheck: (recheck) => sockets.recheck(socket, recheck),
    }),
  }
}

/** Too many at once on one socket, this one counted already, or a document that is none or too long. */
function refusalOf(socket: Socket, document: string): readonly GraphQLError[] | undefined {
  if (Object.keys(socket.subscriptions).length > MOST_SUBSCRIPTIONS) return [new GraphQLError(`At most ${MOST_SUBSCRIPTIONS} subscriptions on one socket.`)]
  try {
    parse(document, { maxTokens: LIMITS.tokens })
    return undefined
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

/** The rule about the one root field of a subscription throws where a condition has no value. */
function faultsOf(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  try {
    return validate(schema, document, [...specifiedRules, ...limitRules, onlySubscriptions])
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

type Failure = GraphQLError | GraphQLFormattedError

/** What has no place in the answer was wrong with the request; over HTTP the server says so itself. */
function formatterOf(services: Services): (error: Failure) => GraphQLFormattedError {
  const formatError = errorFormatter(services.log)
  return (error) => {
    const formatted = 'toJSON' in error ? error.toJSON() : error
    const code = formatted.extensions?.['code'] ?? (formatted.path === undefined ? 'BAD_REQUEST' : undefined)
    return formatError(code === undefined ? formatted : { ...formatted, extensions: { ...formatted.extensions, code } }, error)
  }
}

function sessionToken(services: Services, socket: Socket): string | null {
  return readCookie(socket.extra.request, cookieName('session', services.settings.publicUrl))
}

function socketCtx(services: Services, socket: Socket, viewer: Ctx['viewer']): Ctx {
  return {
    viewer,
    services,
    transaction: null,
    request: {
      requestId: 'socket',
      ip: '',
      device: deviceOf(socket.extra.request.headers['user-agent']),
      fromThisMachine: false,
      setCookie: () => undefined,
      dropCookie: () => undefined,
    },
  }
}
