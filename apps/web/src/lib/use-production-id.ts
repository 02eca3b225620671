import { useParams } from '@tanstack/react-router'

/** The production in the address; throws on a screen that is not part of one. */
export function useProductionId(): string {
  const { productionId } = useParams({ strict: false })
  if (!productionId) throw new Error('This screen is not part of a production.')
  return productionId
}
