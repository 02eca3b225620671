import { useApolloClient } from '@apollo/client/react'
import type { Strip } from '@callboard/schedule'
import { keyBetween, moveStripsAfter } from '@callboard/schedule'
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
import { moveDayToUnit } from './move-day-to-unit.js'

/** Takes scenes over from another unit's board: the server moves them to this one's boneyard, and from there they go to their place. A day comes whole. */
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
    const bringDay: BringFrom['day'] = ({ dayId, day, draftId: from, words }, afterDayId) => {
      const { days } = store.snapshot().board
      const at = days.findIndex(({ id }) => id === afterDayId)
      const order = keyBetween(days[at]?.order ?? null, days[at + 1]?.order ?? null)
      const toName = facts.units.find((unit) => unit.draftId === draftId)?.name ?? 'this board'
      void moveDayToUnit(client, { dayId, words, fromDraftId: from, fromOrder: day.order, toDraftId: draftId, toOrder: order, toName, refresh: store.refresh })
    }
    return { scenes: (sceneIds, from, place) => void bring(sceneIds, from, place), day: bringDay }
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
