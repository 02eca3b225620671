import { useQuery } from '@apollo/client/react'
import { useParams } from '@tanstack/react-router'
import { ShellProductionsDocument } from '../../lib/graphql.generated.js'
import { useViewer } from '../../lib/use-viewer.js'
import { organizationPlaces, productionPlaces } from './places.js'

/** Where the viewer may go from here: the rooms of the production in the address, and those of the organization. */
export function usePlaces() {
  const { member } = useViewer()
  const { productionId } = useParams({ strict: false })
  const { data } = useQuery(ShellProductionsDocument, { fetchPolicy: 'cache-first' })
  const production = data?.productions.find((one) => one.productionId === productionId)
  const inOrganization = new Set(member?.allowedTo)
  const inProduction = new Set(production?.viewerCan ?? member?.allowedTo)
  return {
    productionId,
    production,
    productions: data?.productions ?? [],
    ofProduction: productionId ? productionPlaces.filter(({ needs }) => inProduction.has(needs)) : [],
    ofOrganization: organizationPlaces.filter(({ needs }) => inOrganization.has(needs)),
  }
}
