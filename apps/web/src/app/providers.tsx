import { ApolloProvider } from '@apollo/client/react'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { makeClient } from '../lib/client.js'
import { LiveRegion } from '../ui/live-region.js'
import { Toaster } from '../ui/toaster.js'
import { makeOfficeRouter } from './router.js'

/** Everything around the screens: the connection, the address, what is read out and what pops up. */
export function Providers() {
  const [client] = useState(makeClient)
  const [router] = useState(makeOfficeRouter)
  return (
    <CSPProvider disableStyleElements>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
        <LiveRegion />
        <Toaster />
      </ApolloProvider>
    </CSPProvider>
  )
}
