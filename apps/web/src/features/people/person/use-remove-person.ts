import { useApolloClient } from '@apollo/client/react'
import { failureOf } from '../../../lib/failure-of.js'
import { PeopleScreenDocument, RemovePersonDocument, RestorePersonDocument } from '../../../lib/graphql.generated.js'
import { toast } from '../../../ui/toast.js'

/** Takes somebody off at once, and offers the way back. */
export function useRemovePerson(): (person: { readonly personId: string; readonly name: string }) => Promise<void> {
  const client = useApolloClient()
  const refetchQueries = [PeopleScreenDocument]
  return async ({ personId, name }) => {
    const restore = async () => {
      await client.mutate({ mutation: RestorePersonDocument, variables: { personId }, refetchQueries })
      toast(`${name} is back`)
    }
    const said = (error: unknown) => toast(`${failureOf(error).title} ${name} stays as before.`)
    try {
      await client.mutate({ mutation: RemovePersonDocument, variables: { personId }, refetchQueries })
      toast(`${name} is off the production`, { undo: () => void restore().catch(said) })
    } catch (error) {
      said(error)
    }
  }
}
