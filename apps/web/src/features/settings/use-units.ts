import { assertNever } from '@callboard/basics'
import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { countOf } from '../../lib/count-words.js'
import { failureOf, type Failure } from '../../lib/failure-of.js'
import { type RemoveUnitMutation, RemoveUnitDocument, SaveUnitDocument, SettingsScreenDocument, type UnitKind } from '../../lib/graphql.generated.js'
import { toast } from '../../ui/toast.js'

export interface TypedUnit {
  /** Null for a new one. */
  readonly unitId: string | null
  readonly name: string
  readonly kind: UnitKind
}

/** Saving and removing units; each act says what it did. */
export function useUnits(productionId: string) {
  const client = useApolloClient()
  const [failure, setFailure] = useState<Failure>()
  const refetchQueries = [SettingsScreenDocument]
  const attempt = async (work: () => Promise<Failure | string>): Promise<boolean> => {
    setFailure(undefined)
    try {
      const outcome = await work()
      if (typeof outcome === 'string') toast(outcome)
      else setFailure(outcome)
      return typeof outcome === 'string'
    } catch (error) {
      setFailure(failureOf(error))
      return false
    }
  }
  const save = ({ unitId, name, kind }: TypedUnit) =>
    attempt(async () => {
      await client.mutate({ mutation: SaveUnitDocument, variables: { input: { productionId, unitId, name, kind } }, refetchQueries })
      return unitId === null ? `${name} is there, with an empty draft` : `${name} is saved`
    })
  const remove = ({ unitId, name }: TypedUnit) =>
    attempt(async () => {
      const { data } = await client.mutate({ mutation: RemoveUnitDocument, variables: { unitId: unitId ?? '' }, refetchQueries })
      return (data && refusalOf(data.removeUnit, name)) ?? `${name} is removed`
    })
  return { save, remove, failure }
}

function refusalOf(answer: RemoveUnitMutation['removeUnit'], name: string): Failure | undefined {
  switch (answer.__typename) {
    case 'UnitRemoved':
      return undefined
    case 'UnitInUse':
      return answer.revisions > 0
        ? { title: `${name} stays: it published ${countOf(answer.revisions, 'revision')}.`, kept: 'What was published names it for ever.' }
        : { title: `${name} stays: ${countOf(answer.scenes, 'scene is', 'scenes are')} on its board.`, kept: 'Bring them to another unit first.' }
    default:
      return assertNever(answer)
  }
}
