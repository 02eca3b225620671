import { useQuery } from '@apollo/client/react'
import { useEffect, useMemo, useState } from 'react'
import { BoardGroundDocument } from '../../../lib/graphql.generated.js'
import { useBreakdownChanged } from '../../../lib/use-breakdown-changed.js'
import type { Ground } from './ground.js'

/** What the board is checked against; asked for when the board is on the screen. Null until it is there, or when it may not be seen. */
export function useGround(productionId: string): Ground | null {
  const isShown = useShown()
  const { data, refetch } = useQuery(BoardGroundDocument, { variables: { productionId }, fetchPolicy: 'no-cache', skip: !isShown })
  useBreakdownChanged(productionId, () => isShown && void refetch())
  return useMemo(() => (data?.breakdown ? { ...data, breakdown: data.breakdown } : null), [data])
}

function useShown(): boolean {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 100)
    return () => clearTimeout(timer)
  }, [])
  return isShown
}
