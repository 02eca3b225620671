import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { failureOf, type Failure } from './failure-of.js'

export interface ActOptions {
  /** Documents on screen that the act makes out of date. */
  readonly refetch?: readonly DocumentNode[]
}

/** One mutation: sends it and gives the answer, or undefined when something broke, which `failure` then puts into words. */
export function useAct<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>, { refetch = [] }: ActOptions = {}) {
  const client = useApolloClient()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const act = async (variables: Variables): Promise<Data | undefined> => {
    setBusy(true)
    setFailure(undefined)
    try {
      const { data } = await client.mutate<Data, OperationVariables>({ mutation: document, variables, refetchQueries: [...refetch] })
      return data
    } catch (error) {
      setFailure(failureOf(error))
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { act, busy, failure }
}
