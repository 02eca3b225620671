import { useApolloClient, useSubscription } from '@apollo/client/react'
import { useEffect, useMemo, useState } from 'react'
import { ShowPresenceDocument, WhoIsHereDocument, type WhoIsHereSubscription } from '../../../lib/graphql.generated.js'

export type PresentPerson = WhoIsHereSubscription['draftPresence']['people'][number]

/** Shows the others that somebody is at a board, and which strip they have in hand; gives who else is. */
export function usePresence(draftId: string, stripId: string | null): readonly PresentPerson[] {
  useShow(draftId, stripId)
  const [heard, setHeard] = useState<{ readonly people: readonly PresentPerson[]; readonly at: number }>({ people: [], at: 0 })
  useSubscription(WhoIsHereDocument, {
    variables: { draftId },
    fetchPolicy: 'no-cache',
    onData: ({ data }) => data.data && setHeard({ people: data.data.draftPresence.people, at: performance.now() }),
  })
  const next = Math.min(...heard.people.map((person) => person.goneIn))
  useEffect(() => {
    if (!Number.isFinite(next)) return
    const timer = setTimeout(() => setHeard(({ people, at }) => stillHere(people, (performance.now() - at) / 1000)), next * 1000 + 500)
    return () => clearTimeout(timer)
  }, [next, heard])
  return useMemo(() => heard.people.filter((person) => !person.isSelf), [heard])
}

/** Who has not been silent for too long. */
function stillHere(people: readonly PresentPerson[], seconds: number) {
  const left = people.map((person) => ({ ...person, goneIn: person.goneIn - seconds })).filter((person) => person.goneIn > 0)
  return { people: left, at: performance.now() }
}

/** What is in hand changes with every key: only what stays there for a moment is told. */
const SETTLED = 400

function useShow(draftId: string, stripId: string | null): void {
  const client = useApolloClient()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const show = async () => {
      const again = document.hidden ? AGAIN : await told()
      if (!isOver) timer = setTimeout(() => void show(), again * 1000)
    }
    const told = async () => {
      try {
        const { data } = await client.mutate({ mutation: ShowPresenceDocument, variables: { draftId, stripId }, fetchPolicy: 'no-cache' })
        return data?.showPresence.again ?? AGAIN
      } catch {
        return AGAIN
      }
    }
    let isOver = false
    timer = setTimeout(() => void show(), SETTLED)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [client, draftId, stripId])
}

/** Seconds between two signs of life when the server does not say. */
const AGAIN = 15
