import { useApolloClient } from '@apollo/client/react'
import { useRouter } from '@tanstack/react-router'

/** Goes in after signing in, to `next` or the productions: forgets what was loaded for somebody else first. */
export function useEnter(): (next?: string) => Promise<void> {
  const client = useApolloClient()
  const router = useRouter()
  return async (next = '/') => {
    await client.clearStore()
    router.history.push(next)
  }
}
