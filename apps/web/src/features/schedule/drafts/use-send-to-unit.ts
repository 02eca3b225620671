import { useApolloClient } from '@apollo/client/react'
import type { Strip } from '@callboard/schedule'
import { failureOf } from '../../../lib/failure-of.js'
import { MoveScenesToUnitDocument } from '../../../lib/graphql.generated.js'
import { announce } from '../../../ui/announce.js'
import { toast } from '../../../ui/toast.js'
import { useBoard } from '../board-context.js'
import { newId } from '../sync/new-id.js'
import { refusalWords } from '../words/refusal-words.js'
import { stripNames } from '../words/strip-words.js'
import type { Unit } from './use-beside.js'

/** Gives scenes to another unit: they leave this board and wait in the other's boneyard. */
export function useSendToUnit(): (strips: readonly Strip[], unit: Unit) => void {
  const client = useApolloClient()
  const { draftId, store, facts } = useBoard()
  const send = async (strips: readonly Strip[], unit: Unit) => {
    const sceneIds = [...new Set(strips.flatMap((strip) => (strip.kind === 'scene' ? [strip.sceneId] : [])))]
    if (sceneIds.length === 0) return announce('Only scenes go to another unit.')
    try {
      const input = { fromDraftId: draftId, toDraftId: unit.draftId, sceneIds, clientEditId: newId() }
      const { data } = await client.mutate({ mutation: MoveScenesToUnitDocument, variables: { input }, fetchPolicy: 'no-cache' })
      const answer = data?.moveScenesToUnit
      if (answer?.__typename === 'EditRefused') return toast(`Nothing was moved: ${refusalWords(answer.kind)}.`)
      store.refresh()
      toast(`${stripNames(strips, facts)} moved to the boneyard of ${unit.name}`)
    } catch (error) {
      toast(failureOf(error).title)
    }
  }
  return (strips, unit) => void send(strips, unit)
}
