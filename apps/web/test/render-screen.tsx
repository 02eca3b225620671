import { ApolloClient, ApolloLink } from '@apollo/client'
import { SchemaLink } from '@apollo/client/link/schema'
import { ApolloProvider } from '@apollo/client/react'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router'
import { configure, render } from '@testing-library/react'
import { buildSchema, type GraphQLSchema } from 'graphql'
import type { ReactElement } from 'react'
import { makeCache } from '../src/lib/cache.js'
import { LiveRegion } from '../src/ui/live-region.js'
import { Toaster } from '../src/ui/toaster.js'
import { sdl } from './sdl.mjs'

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 8_000 })

// jsdom lays nothing out, so it cannot scroll.
window.scrollTo = () => undefined

export interface ScreenSetting {
  /** The route's pattern, such as `/productions/$productionId/people`. */
  readonly path?: string
  /** The address opened, such as `/productions/p1/people`. */
  readonly at?: string
  /** Root fields of the server's schema: values, or functions of their arguments. Unions name their `__typename`. */
  readonly answers: Record<string, unknown>
}

/** Shows a screen against the server's real schema, answered by the test; gives the router and the operations asked. */
export function renderScreen(screen: ReactElement, { path = '/', at = path, answers }: ScreenSetting) {
  const asked: { readonly name: string | undefined; readonly variables: Record<string, unknown> }[] = []
  const listen = new ApolloLink((operation, forward) => {
    asked.push({ name: operation.operationName, variables: operation.variables })
    return forward(operation)
  })
  const link = ApolloLink.from([listen, new SchemaLink({ schema: serverSchema(), rootValue: answers })])
  const client = new ApolloClient({ cache: makeCache(), link })
  const router = routerOf(screen, { path, at })
  render(
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
      <LiveRegion />
      <Toaster />
    </ApolloProvider>,
  )
  return { asked, router, client }
}

function routerOf(screen: ReactElement, { path, at }: { readonly path: string; readonly at: string }) {
  const root = createRootRoute({ component: Outlet })
  const route = createRoute({ getParentRoute: () => root, path, component: () => screen })
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => <p>Another screen</p> })
  return createRouter({
    routeTree: root.addChildren([route, elsewhere]),
    history: createMemoryHistory({ initialEntries: [at] }),
    defaultPendingMs: 0,
  })
}

let built: GraphQLSchema | undefined

function serverSchema() {
  built ??= buildSchema(sdl)
  return built
}
