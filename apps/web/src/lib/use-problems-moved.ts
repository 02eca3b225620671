import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import { ProblemsMovedDocument } from './graphql.generated.js'

/** Calls back when problems of a production were opened, given or solved; once at the start of the line too. */
export function useProblemsMoved(productionId: string, onMoved: () => unknown): void {
  const client = useApolloClient()
  const latest = useRef(onMoved)
  useEffect(() => {
    latest.current = onMoved
  })
  useEffect(() => {
    let isFirst = true
    const moved = client.subscribe({ query: ProblemsMovedDocument, variables: { productionId }, fetchPolicy: 'no-cache' }).subscribe({
      next: () => {
        if (!isFirst) latest.current()
        isFirst = false
      },
      error: () => undefined,
    })
    return () => moved.unsubscribe()
  }, [client, productionId])
}
