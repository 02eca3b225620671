import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Ctx, Request, Services } from '../context/ctx.js'
import { viewerOf } from '../context/viewer-of.js'
import { type CookieName, cookieName, readCookie, writeCookie } from './cookies.js'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** The context of one HTTP request. */
export async function requestCtx(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<Ctx> {
  const token = readCookie(request, cookieName('session', services.settings.publicUrl))
  return {
    viewer: await viewerOf(services, token),
    services,
    request: describeRequest(services, request, reply),
    transaction: null,
  }
}

export function describeRequest(services: Services, request: FastifyRequest, reply: FastifyReply): Request {
  const publicUrl = services.settings.publicUrl
  return {
    requestId: request.id,
    ip: request.ip,
    device: deviceOf(request.headers['user-agent']),
    fromThisMachine: LOOPBACK.has(request.ip),
    setCookie: (name: CookieName, token, seconds) => writeCookie(reply, cookieName(name, publicUrl), token, seconds),
    dropCookie: (name: CookieName) => writeCookie(reply, cookieName(name, publicUrl), '', 0),
  }
}

/** The browser's own words for itself, short enough to keep. */
export function deviceOf(userAgent: string | undefined): string {
  return (userAgent ?? 'unknown device').replace(/[^\x20-\x7e]/g, '').slice(0, 200)
}
