import { assertNever } from '@callboard/basics'
import { minutes } from '@callboard/time'
import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { failureOf, type Failure } from '../../lib/failure-of.js'
import { type RemoveDepartmentMutation, RemoveDepartmentDocument, SaveDepartmentDocument, SettingsScreenDocument } from '../../lib/graphql.generated.js'
import { countOf } from '../../lib/count-words.js'
import { toast } from '../../ui/toast.js'

export interface TypedDepartment {
  /** Null for a new one. */
  readonly departmentId: string | null
  readonly name: string
  readonly callOffset: number
  readonly position: number
}

/** Saving, moving and removing departments; each act says what it did, removing can be undone. */
export function useDepartments(productionId: string) {
  const client = useApolloClient()
  const [failure, setFailure] = useState<Failure>()
  const refetchQueries = [SettingsScreenDocument]
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    setFailure(undefined)
    try {
      await work()
      return true
    } catch (error) {
      setFailure(failureOf(error))
      return false
    }
  }
  const send = ({ departmentId, name, callOffset, position }: TypedDepartment) =>
    client.mutate({
      mutation: SaveDepartmentDocument,
      variables: { input: { productionId, departmentId, name, callOffset: minutes(callOffset), position } },
      refetchQueries,
    })
  const save = (department: TypedDepartment) =>
    attempt(async () => {
      await send(department)
      toast(`${department.name} is saved`)
    })
  const swap = (one: TypedDepartment, other: TypedDepartment) =>
    attempt(async () => {
      await send({ ...one, position: other.position })
      await send({ ...other, position: one.position })
      toast(`${one.name} stands ${one.position > other.position ? 'before' : 'after'} ${other.name}`)
    })
  const bringBack = (department: TypedDepartment) => attempt(() => send({ ...department, departmentId: null }))
  const remove = (department: TypedDepartment) =>
    attempt(async () => {
      const { data } = await client.mutate({
        mutation: RemoveDepartmentDocument,
        variables: { departmentId: department.departmentId ?? '' },
        refetchQueries,
      })
      const refused = data && refusalOf(data.removeDepartment, department.name)
      if (refused) setFailure(refused)
      else toast(`${department.name} is removed`, { undo: () => void bringBack(department) })
    })
  return { save, swap, remove, failure }
}

function refusalOf(answer: RemoveDepartmentMutation['removeDepartment'], name: string): Failure | undefined {
  switch (answer.__typename) {
    case 'DepartmentRemoved':
      return undefined
    case 'DepartmentInUse':
      return {
        title: `${name} stays: ${countOf(answer.people, 'person is', 'people are')} in it.`,
        kept: 'Put them into another department first.',
      }
    default:
      return assertNever(answer)
  }
}
