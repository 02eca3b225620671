import { assertNever } from '@callboard/basics'
import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { failureOf, type Failure } from '../../lib/failure-of.js'
import {
  CreateDraftDocument, DraftsScreenDocument, MakeDraftCurrentDocument, RemoveDraftDocument, type RemoveDraftMutation, RenameDraftDocument, ScheduleDraftsDocument, ShellProductionsDocument,
} from '../../lib/graphql.generated.js'
import { toast } from '../../ui/toast.js'

export type DraftActs = ReturnType<typeof useDrafts>

interface NewDraft {
  readonly unitId: string
  readonly name: string
  readonly copyOfDraftId: string | null
}

interface NamedDraft {
  readonly draftId: string
  readonly name: string
}

/** What can be done with drafts; each act says what it did, and gives whether it was done. */
export function useDrafts() {
  const client = useApolloClient()
  const [failure, setFailure] = useState<Failure>()
  const refetchQueries = [DraftsScreenDocument, ScheduleDraftsDocument, ShellProductionsDocument]
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
  return {
    failure,
    create: (input: NewDraft) =>
      attempt(async () => {
        await client.mutate({ mutation: CreateDraftDocument, variables: { input }, refetchQueries })
        return `${input.name} is there`
      }),
    rename: (input: NamedDraft) =>
      attempt(async () => {
        await client.mutate({ mutation: RenameDraftDocument, variables: { input }, refetchQueries })
        return `It is called ${input.name} now`
      }),
    makeCurrent: ({ draftId, name }: NamedDraft) =>
      attempt(async () => {
        await client.mutate({ mutation: MakeDraftCurrentDocument, variables: { draftId }, refetchQueries })
        return `${name} is the current draft: it is the one that is published`
      }),
    remove: ({ draftId, name }: NamedDraft) =>
      attempt(async () => {
        const { data } = await client.mutate({ mutation: RemoveDraftDocument, variables: { draftId }, refetchQueries })
        return (data && refusalOf(data.removeDraft, name)) ?? `${name} is removed`
      }),
  }
}

function refusalOf(answer: RemoveDraftMutation['removeDraft'], name: string): Failure | undefined {
  switch (answer.__typename) {
    case 'DraftRemoved':
      return undefined
    case 'DraftIsCurrent':
      return { title: `${name} stays: it is the current draft.`, kept: 'Make another draft current first.' }
    default:
      return assertNever(answer)
  }
}
