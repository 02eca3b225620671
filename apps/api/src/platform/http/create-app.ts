import { ApolloDriver } from '@nestjs/apollo'
import { type DynamicModule, Module, type Type } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { GraphQLModule } from '@nestjs/graphql'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../context/ctx.js'
import { graphqlOptions } from '../graphql/graphql-options.js'
import { limitFrames } from '../graphql/limit-frames.js'
import { LIMITS } from '../graphql/limits.js'
import { keepSubscriptionsToSockets } from '../graphql/transports.js'
import { serveHealth } from '../health/health.js'
import { addSecurityHeaders } from './security-headers.js'
import { serveStaticFiles } from './static-files.js'

/** Adds plain HTTP routes of a feature to the server. */
export type ServeRoutes = (server: FastifyInstance, services: Services) => void | Promise<void>

export interface AppParts {
  /** The module that lists the features. */
  readonly features: Type
  readonly routes: readonly ServeRoutes[]
}

export interface App {
  readonly server: FastifyInstance
  listen(port: number, host: string): Promise<number>
  /** Says "not ready", lets what runs finish, and stops; at most ten seconds. */
  close(): Promise<void>
}

@Module({})
class Root {}

/** Builds the API without listening. */
export async function createApp(services: Services, parts: AppParts): Promise<App> {
  let draining = false
  const adapter = new FastifyAdapter({ bodyLimit: LIMITS.bodyBytes, trustProxy: 'loopback', genReqId: () => randomUUID(), forceCloseConnections: 'idle' })
  const nest = await NestFactory.create<NestFastifyApplication>(rootModule(services, parts.features), adapter, {
    logger: false,
    abortOnError: false,
    bodyParser: true,
  })
  const server = adapter.getInstance() as unknown as FastifyInstance
  addSecurityHeaders(server, services.settings.publicUrl)
  keepSubscriptionsToSockets(server)
  await serveHealth(server, services, () => draining)
  for (const serve of parts.routes) await serve(server, services)
  await serveStaticFiles(server)
  return {
    server,
    async listen(port, host) {
      await nest.init()
      limitFrames(nest)
      await nest.listen(port, host)
      const address = server.server.address()
      return typeof address === 'object' && address !== null ? address.port : port
    },
    async close() {
      draining = true
      const late = new Promise((resolve) => setTimeout(resolve, 8000).unref())
      await Promise.race([nest.close(), late])
    },
  }
}

function rootModule(services: Services, features: Type): DynamicModule {
  return {
    module: Root,
    imports: [GraphQLModule.forRoot({ driver: ApolloDriver, ...graphqlOptions(services) }), features],
  }
}
