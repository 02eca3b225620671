import type { ApolloClient } from '@apollo/client'
import { failureOf } from '../../../lib/failure-of.js'
import { MoveDayToUnitDocument } from '../../../lib/graphql.generated.js'
import { toast } from '../../../ui/toast.js'
import { newId } from '../sync/new-id.js'
import { refusalWords } from '../words/refusal-words.js'

/** A day, the board it leaves and where it is there, the board it goes to. */
export interface DayToUnit {
  readonly dayId: string
  /** "Day 4". */
  readonly words: string
  readonly fromDraftId: string
  readonly fromOrder: string
  readonly toDraftId: string
  /** Its place among the days there; null: by its date. */
  readonly toOrder: string | null
  /** "Second unit". */
  readonly toName: string
  /** Asks the boards that are open here for news. */
  readonly refresh: () => void
}

/** Moves a day to another unit's board; what is taken back is taken back on both. */
export async function moveDayToUnit(client: ApolloClient, move: DayToUnit): Promise<void> {
  const { dayId, words, fromDraftId, fromOrder, toDraftId, toOrder, toName, refresh } = move
  if (!(await send(client, { fromDraftId, toDraftId, dayId, order: toOrder }))) return
  refresh()
  const back = async () => {
    if (!(await send(client, { fromDraftId: toDraftId, toDraftId: fromDraftId, dayId, order: fromOrder }))) return
    refresh()
    toast(`Undone: ${words} is back where it was, on both boards`)
  }
  toast(`${words} moved to ${toName}, with its strips and calls`, { undo: () => void back() })
}

/** Whether it was done; says why when it was not. */
async function send(client: ApolloClient, input: { readonly fromDraftId: string; readonly toDraftId: string; readonly dayId: string; readonly order: string | null }): Promise<boolean> {
  try {
    const { data } = await client.mutate({ mutation: MoveDayToUnitDocument, variables: { input: { ...input, clientEditId: newId() } }, fetchPolicy: 'no-cache' })
    const answer = data?.moveDayToUnit
    if (answer?.__typename === 'ScenesMoved') return true
    toast(`Nothing was moved: ${refusalWords(answer?.kind ?? '')}.`)
  } catch (error) {
    toast(failureOf(error).title)
  }
  return false
}
