import { useQuery } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import { type DeliverableFragment, DeliverabilityDocument } from './graphql.generated.js'

export interface WhatGoesOut {
  readonly draftId: string
  /** The day whose sheet goes out; null for a publication. */
  readonly dayId: string | null
  /** Whenever it is another, it is asked again. */
  readonly version: string
  /** Whether the viewer may see deliveries. */
  readonly maySee: boolean
}

/** Who would not hear of what goes out: undefined until it is known, or when it is not for the viewer. */
export function useDeliverability({ draftId, dayId, version, maySee }: WhatGoesOut): DeliverableFragment | undefined {
  const { data, refetch } = useQuery(DeliverabilityDocument, { variables: { draftId, dayId }, skip: !maySee, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' })
  const asked = useRef(version)
  useEffect(() => {
    if (!maySee || asked.current === version) return
    asked.current = version
    void refetch().catch(() => undefined)
  }, [version, maySee, refetch])
  return data?.deliverability ?? undefined
}
