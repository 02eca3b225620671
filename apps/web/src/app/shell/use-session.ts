import { useApolloClient } from '@apollo/client/react'
import { useNavigate } from '@tanstack/react-router'
import { SignOutDocument, SwitchOrganizationDocument } from '../../lib/graphql.generated.js'

/** Leaving, and continuing in another company: either forgets everything this browser had loaded. */
export function useSession() {
  const client = useApolloClient()
  const navigate = useNavigate()
  return {
    async signOut() {
      await client.mutate({ mutation: SignOutDocument })
      await client.clearStore()
      await navigate({ to: '/sign-in' })
    },
    async switchTo(organizationId: string) {
      await client.mutate({ mutation: SwitchOrganizationDocument, variables: { organizationId } })
      await navigate({ to: '/' })
      await client.resetStore()
    },
  }
}
