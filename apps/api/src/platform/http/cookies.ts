import type { FastifyReply, FastifyRequest } from 'fastify'

export type CookieName = 'session' | 'reader'

/** The name a cookie goes by: bound to this host alone where the connection is encrypted. */
export function cookieName(name: CookieName, publicUrl: string): string {
  return publicUrl.startsWith('https://') ? `__Host-${name}` : `callboard-${name}`
}

export function readCookie(request: FastifyRequest, name: string): string | null {
  const header = request.headers.cookie
  if (header === undefined) return null
  for (const part of header.split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || null
  }
  return null
}

/** Adds a Set-Cookie header. Tokens are base64url, so that nothing needs escaping. */
export function writeCookie(reply: FastifyReply, name: string, token: string, seconds: number): void {
  const secure = name.startsWith('__Host-') ? '; Secure' : ''
  const cookie = `${name}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`
  const earlier = reply.getHeader('set-cookie')
  reply.header('set-cookie', earlier === undefined ? cookie : [earlier, cookie].flat() as string[])
}
