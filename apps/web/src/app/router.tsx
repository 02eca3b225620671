import { createRouter } from '@tanstack/react-router'
import { Waiting } from '../ui/waiting.js'
import { BrokenScreen } from './broken-screen.js'
import { NotFoundScreen } from './not-found-screen.js'
import { routeTree } from './routes.js'

/** The addresses of the office, each screen fetched when first opened or when a link to it is about to be pressed. */
export function makeOfficeRouter() {
  return createRouter({
    routeTree,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: BrokenScreen,
    defaultNotFoundComponent: NotFoundScreen,
    defaultPendingComponent: () => <Waiting />,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeOfficeRouter>
  }
}
