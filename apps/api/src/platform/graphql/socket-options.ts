import type { FastifyRequest } from 'fastify'
import type { Services } from '../context/ctx.js'
import { viewerOf } from '../context/viewer-of.js'
import { cookieName, readCookie } from '../http/cookies.js'
import { deviceOf } from '../http/request-ctx.js'
import { isSameOrigin } from '../http/same-origin.js'
import type { WatchingCtx } from './watch-resolver.js'

interface Socket {
  readonly extra: { readonly request: FastifyRequest }
}

/** Live updates over graphql-ws: same origin only, a signed-in viewer, asked again before every event. */
export function socketOptions(services: Services): Record<string, unknown> {
  return {
    path: '/graphql',
    connectionInitWaitTimeout: 3000,
    onConnect: async (socket: Socket) => {
      if (!isSameOrigin(socket.extra.request, services.settings.publicUrl)) return false
      return (await viewerOf(services, sessionToken(services, socket))).kind === 'member'
    },
    context: (socket: Socket) => watchingCtx(services, socket),
  }
}

function sessionToken(services: Services, socket: Socket): string | null {
  return readCookie(socket.extra.request, cookieName('session', services.settings.publicUrl))
}

async function watchingCtx(services: Services, socket: Socket): Promise<WatchingCtx> {
  const viewerNow = () => viewerOf(services, sessionToken(services, socket))
  return {
    viewer: await viewerNow(),
    viewerNow,
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
