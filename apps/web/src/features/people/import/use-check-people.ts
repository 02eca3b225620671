import { useApolloClient } from '@apollo/client/react'
import { useCallback, useState } from 'react'
import { failureOf, type Failure } from '../../../lib/failure-of.js'
import { CheckPeopleDocument, type PersonRowInput, type RowCheckFragment } from '../../../lib/graphql.generated.js'
import { importRowOf, type ImportRow } from './import-row.js'
import { partsOf } from './parts-of.js'
import { repeatsOf } from './repeats-of.js'

/** One request carries at most 100 kB. */
const LIMITS = { rows: 100, bytes: 80_000 }

/** Asks the server about the rows, part by part, and counts how far it is. */
export function useCheckPeople(productionId: string) {
  const client = useApolloClient()
  const [checked, setChecked] = useState<number>()
  const [failure, setFailure] = useState<Failure>()
  const ask = useCallback(
    async (rows: readonly PersonRowInput[]): Promise<RowCheckFragment[]> => {
      const variables = { input: { productionId, rows: [...rows] } }
      const { data } = await client.query({ query: CheckPeopleDocument, variables, fetchPolicy: 'network-only' })
      return data?.checkPeople ?? []
    },
    [client, productionId],
  )
  const checkOne = useCallback(
    async (row: PersonRowInput): Promise<RowCheckFragment | undefined> => {
      try {
        return (await ask([row]))[0]
      } catch (error) {
        setFailure(failureOf(error))
        return undefined
      }
    },
    [ask],
  )
  const check = async (rows: readonly PersonRowInput[]): Promise<ImportRow[] | undefined> => {
    setFailure(undefined)
    setChecked(0)
    try {
      const checks: RowCheckFragment[] = []
      for (const part of partsOf(rows, LIMITS)) {
        checks.push(...(await ask(part)))
        setChecked(checks.length)
      }
      return withRepeats(rows, checks)
    } catch (error) {
      setFailure(failureOf(error))
      return undefined
    } finally {
      setChecked(undefined)
    }
  }
  return { check, checkOne, checked, failure }
}

/** The server sees one part at a time; what repeats across parts is found here. */
function withRepeats(rows: readonly PersonRowInput[], checks: readonly RowCheckFragment[]): ImportRow[] {
  const repeats = repeatsOf(rows)
  const byLine = new Map(checks.map((check) => [check.line, check]))
  return rows.flatMap((person) => {
    const check = byLine.get(person.line)
    return check ? [importRowOf(person, { ...check, duplicateOfLine: check.duplicateOfLine ?? repeats.get(person.line) ?? null })] : []
  })
}
