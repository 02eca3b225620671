import { assertNever } from '@callboard/basics'
import { useApolloClient } from '@apollo/client/react'
import { failureOf } from '../../lib/failure-of.js'
import { LocationsScreenDocument, RemoveLocationDocument, SaveLocationDocument, type LocationItemFragment } from '../../lib/graphql.generated.js'
import { countOf } from '../../lib/count-words.js'
import { toast } from '../../ui/toast.js'
import { fieldsOf, inputOf } from './location-fields.js'

/** Removes a location no shoot day is at. Nothing points at it, so undoing is adding it again. */
export function useRemoveLocation(productionId: string): (location: LocationItemFragment) => Promise<void> {
  const client = useApolloClient()
  const refetchQueries = [LocationsScreenDocument]
  return async (location) => {
    const { locationId, name } = location
    const said = (error: unknown) => toast(`${failureOf(error).title} ${name} was not changed.`)
    const bringBack = async () => {
      const input = inputOf(fieldsOf(location), { productionId, locationId: null, expectedVersion: null })
      await client.mutate({ mutation: SaveLocationDocument, variables: { input }, refetchQueries })
      toast(`${name} is back`)
    }
    try {
      const { data } = await client.mutate({ mutation: RemoveLocationDocument, variables: { locationId }, refetchQueries })
      const answer = data?.removeLocation
      if (!answer) return
      switch (answer.__typename) {
        case 'LocationRemoved':
          return toast(`${name} is removed`, { undo: () => void bringBack().catch(said) })
        case 'LocationInUse':
          return toast(`${name} stays: ${countOf(answer.shootDays, 'shoot day is', 'shoot days are')} there. Move them first.`)
        default:
          return assertNever(answer)
      }
    } catch (error) {
      said(error)
    }
  }
}
