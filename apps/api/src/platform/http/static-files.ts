import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const WEB = fileURLToPath(new URL('../../../../web/dist/', import.meta.url))

/** Serves the office and the reader: hashed files for a year, the pages themselves always fresh. */
export async function serveStaticFiles(server: FastifyInstance): Promise<void> {
  if (!existsSync(WEB)) return
  await server.register(fastifyStatic, { root: WEB, wildcard: false, index: false, cacheControl: false, setHeaders: cacheByName })
  const page = (file: string) => (_request: unknown, reply: FastifyReply) => reply.header('cache-control', 'no-store').sendFile(file)
  server.get('/c', page('reader.html'))
  server.get('/', page('index.html'))
  server.get('/*', page('index.html'))
}

function cacheByName(reply: FastifyReply, path: string): void {
  const hashed = /[\\/]assets[\\/]/.test(path)
  reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}
