import { useApolloClient } from '@apollo/client/react'
import type { Strip } from '@callboard/schedule'
import { moveStripsAfter } from '@callboard/schedule'
import { useMemo } from 'react'
import { failureOf } from '../../../lib/failure-of.js'
import { MoveScenesToUnitDocument } from '../../../lib/graphql.generated.js'
import { toast } from '../../../ui/toast.js'
import type { BringFrom } from '../board/board-actions.js'
import type { Place } from '../board/neighbour-place.js'
import type { ScheduleFacts } from '../schedule-facts.js'
import type { DraftStore } from '../sync/draft-store.js'
import { newId } from '../sync/new-id.js'
import { movedWords } from '../words/strip-words.js'
import { refusalWords } from '../words/refusal-words.js'

/** Takes scenes over from another unit's board: the server moves them to this one's boneyard, and from there they go to their place. */
export function useBringFrom(draftId: string, store: DraftStore, facts: ScheduleFacts): BringFrom {
  const client = useApolloClient()
  return useMemo(() => {
    const bring = async (sceneIds: readonly string[], from: string, place: Place) => {
      try {
        const input = { fromDraftId: from, toDraftId: draftId, sceneIds: [...sceneIds], clientEditId: newId() }
        const { data } = await client.mutate({ mutation: MoveScenesToUnitDocument, variables: { input }, fetchPolicy: 'no-cache' })
        const answer = data?.moveScenesToUnit
        if (answer?.__typename === 'EditRefused') return toast(`Nothing was moved: ${refusalWords(answer.kind)}.`)
        const strips = await arrivedOn(store, sceneIds)
        const ids = strips.map(({ id }) => id)
        if (place.dayId !== null && ids.length > 0) store.edit(moveStripsAfter(store.snapshot().board, { stripIds: ids, ...place }))
        toast(movedWords(store.snapshot().board, ids, facts))
      } catch (error) {
        toast(failureOf(error).title)
      }
    }
    return (sceneIds, from, place) => void bring(sceneIds, from, place)
  }, [client, draftId, store, facts])
}

/** The strips of these scenes, as soon as the board has heard of them. */
function arrivedOn(store: DraftStore, sceneIds: readonly string[]): Promise<readonly Strip[]> {
  const there = () => store.snapshot().confirmed.strips.filter((strip) => strip.kind === 'scene' && sceneIds.includes(strip.sceneId))
  return new Promise((resolve) => {
    const look = () => {
      const strips = there()
      if (strips.length < sceneIds.length) return
      stop()
      resolve(strips)
    }
    const stop = store.subscribe(look)
    store.refresh()
    look()
  })
}
