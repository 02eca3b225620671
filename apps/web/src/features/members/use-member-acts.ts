import { assertNever } from '@callboard/basics'
import { useState } from 'react'
import {
  ChangeMemberDocument,
  MembersScreenDocument,
  RemoveMemberDocument,
  ViewerDocument,
  type ChangeMemberMutation,
  type MemberRowFragment,
  type RemoveMemberMutation,
  type Role,
} from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { toast } from '../../ui/toast.js'
import { lastOwner, roleAboveOwn } from './member-refusals.js'
import { needsProductions, roleWords } from './role-words.js'

type Answer = ChangeMemberMutation['changeMember'] | RemoveMemberMutation['removeMember']

/** Changing and removing one member, with every answer in words. */
export function useMemberActs({ membershipId, name }: MemberRowFragment, onDone: () => void) {
  const refetch = [MembersScreenDocument, ViewerDocument]
  const changing = useAct(ChangeMemberDocument, { refetch })
  const removing = useAct(RemoveMemberDocument, { refetch })
  const [refusal, setRefusal] = useState<{ title: string; kept: string }>()
  const [grantable, setGrantable] = useState<readonly Role[]>()
  const answered = (answer: Answer) => {
    switch (answer.__typename) {
      case 'MemberChanged':
        toast(`${name} is ${roleWords[answer.membership.role].toLowerCase()}`)
        return onDone()
      case 'MemberRemoved':
        toast(`${name} is no longer a member`)
        return onDone()
      case 'RoleAboveOwn':
        setGrantable(answer.grantable)
        return setRefusal(roleAboveOwn(answer.grantable))
      case 'LastOwner':
        return setRefusal(lastOwner)
      default:
        return assertNever(answer)
    }
  }
  const change = async ({ role, productionIds }: Pick<MemberRowFragment, 'role' | 'productionIds'>) => {
    setRefusal(undefined)
    const data = await changing.act({ input: { membershipId, role, productionIds: needsProductions(role) ? productionIds : [] } })
    if (data) answered(data.changeMember)
  }
  const remove = async () => {
    setRefusal(undefined)
    const data = await removing.act({ membershipId })
    if (data) answered(data.removeMember)
  }
  return { change, remove, grantable, words: changing.failure ?? removing.failure ?? refusal, busy: changing.busy || removing.busy }
}
