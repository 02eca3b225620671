import { assertNever } from '@callboard/basics'
import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { failureOf, type Failure } from '../../../lib/failure-of.js'
import { type ImportPeopleMutation, ImportPeopleDocument, UndoPeopleImportDocument, type PersonRowInput, type RowCheckFragment } from '../../../lib/graphql.generated.js'
import { partsOf } from './parts-of.js'

export interface Imported {
  readonly importIds: readonly string[]
  readonly added: number
  readonly changed: number
  /** Rows the server found wrong after all; those before them are in. */
  readonly refused: readonly RowCheckFragment[]
}

const LIMITS = { rows: 500, bytes: 80_000 }
const nothingYet: Imported = { importIds: [], added: 0, changed: 0, refused: [] }

/** Sends the rows, in as few parts as a request holds, and can take all of them back. */
export function useImportPeople(productionId: string) {
  const client = useApolloClient()
  const [sent, setSent] = useState<number>()
  const [failure, setFailure] = useState<Failure>()

  const send = async (rows: PersonRowInput[]) => {
    const { data } = await client.mutate({ mutation: ImportPeopleDocument, variables: { input: { productionId, rows } } })
    return data?.importPeople
  }

  const importRows = async (rows: readonly PersonRowInput[]): Promise<Imported> => {
    setFailure(undefined)
    let done = nothingYet
    let count = 0
    try {
      for (const part of partsOf(rows, LIMITS)) {
        setSent(count)
        done = after(await send(part), done)
        if (done.refused.length > 0) break
        count += part.length
      }
    } catch (error) {
      setFailure(failureOf(error))
    } finally {
      setSent(undefined)
    }
    return done
  }

  const undo = async ({ importIds }: Imported): Promise<boolean> => {
    setFailure(undefined)
    try {
      for (const peopleImportId of importIds.toReversed()) {
        await client.mutate({ mutation: UndoPeopleImportDocument, variables: { peopleImportId } })
      }
      return true
    } catch (error) {
      setFailure(failureOf(error))
      return false
    }
  }
  return { importRows, undo, sent, failure }
}

/** What was done, one answer later. */
function after(answer: ImportPeopleMutation['importPeople'] | undefined, before: Imported): Imported {
  if (!answer) return before
  switch (answer.__typename) {
    case 'PeopleImported':
      return {
        ...before,
        importIds: [...before.importIds, answer.peopleImportId],
        added: before.added + answer.added,
        changed: before.changed + answer.changed,
      }
    case 'PeopleRowsInvalid':
      return { ...before, refused: answer.checks.filter(({ errors }) => errors.length > 0) }
    default:
      return assertNever(answer)
  }
}
