import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import { BreakdownChangedDocument, type BreakdownChangedSubscription } from './graphql.generated.js'

type Changed = BreakdownChangedSubscription['breakdownChanged']

/** So much happens in one go; by then the answer to one's own change is there, too. */
const QUIET = 300
/** A line open this soon has missed nothing since the screen was read. */
const SOON = 1000

/** Calls back with what changed in a breakdown, by whomever; each time the line was broken, with the whole of it. */
export function useBreakdownChanged(productionId: string, onChanged: (changes: readonly Changed[]) => unknown): void {
  const client = useApolloClient()
  const latest = useRef(onChanged)
  useEffect(() => {
    latest.current = onChanged
  })
  useEffect(() => {
    const since = performance.now()
    let timer: ReturnType<typeof setTimeout> | undefined
    let waiting: Changed[] = []
    let isOpen = false
    const tell = () => {
      timer = undefined
      const changes = waiting
      waiting = []
      latest.current(changes)
    }
    const heard = (change: Changed) => {
      const isOpening = !isOpen && change.entity === productionId && performance.now() - since < SOON
      isOpen = true
      if (isOpening) return
      waiting.push(change)
      timer ??= setTimeout(tell, QUIET)
    }
    const line = client
      .subscribe({ query: BreakdownChangedDocument, variables: { productionId }, fetchPolicy: 'no-cache' })
      .subscribe({ next: ({ data }) => void (data && heard(data.breakdownChanged)), error: () => undefined })
    return () => {
      clearTimeout(timer)
      line.unsubscribe()
    }
  }, [client, productionId])
}
