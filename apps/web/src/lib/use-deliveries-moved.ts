import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import { DeliveriesMovedDocument } from './graphql.generated.js'
import { followLine } from './live-link.js'

/** Calls back when deliveries or answers of a production moved: at most twice a second, and once when the line is back. */
export function useDeliveriesMoved(productionId: string, onMoved: () => unknown): void {
  const client = useApolloClient()
  const latest = useRef(onMoved)
  useEffect(() => {
    latest.current = onMoved
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let wasDown = false
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        latest.current()
      }, 500)
    }
    const moved = client
      .subscribe({ query: DeliveriesMovedDocument, variables: { productionId }, fetchPolicy: 'no-cache' })
      .subscribe({ next: soon, error: () => undefined })
    const unfollow = followLine((isUp) => {
      if (isUp && wasDown) soon()
      wasDown = !isUp
    })
    return () => {
      clearTimeout(timer)
      unfollow()
      moved.unsubscribe()
    }
  }, [client, productionId])
}
