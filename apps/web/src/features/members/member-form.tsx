import { useState } from 'react'
import type { MemberRowFragment } from '../../lib/graphql.generated.js'
import { momentWords, readersZone } from '../../lib/time-words.js'
import { Button } from '../../ui/button.js'
import { ConfirmButton } from '../../ui/confirm-button.js'
import { DefinitionList } from '../../ui/definition-list.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Form } from '../../ui/form.js'
import { RoleFields, type RoleFieldsProps } from './role-fields.js'
import { useMemberActs } from './use-member-acts.js'

interface MemberFormProps extends Pick<RoleFieldsProps, 'productions'> {
  readonly member: MemberRowFragment
  readonly onDone: () => void
}

export function MemberForm({ member, productions, onDone }: MemberFormProps) {
  const [given, setGiven] = useState<Pick<MemberRowFragment, 'role' | 'productionIds'>>(member)
  const { change, remove, grantable, words, busy } = useMemberActs(member, onDone)
  return (
    <>
      <DefinitionList
        className="mb-5"
        items={[
          { term: 'Mail', value: <span className="break-all">{member.email}</span> },
          { term: 'Member since', value: momentWords(member.joinedAt, { zone: readersZone(), clock: 'h24' }) },
          { term: 'Signing in', value: member.totpIsOn ? 'Password and code' : 'Password only' },
        ]}
      />
      <Form
        aria-label="Role"
        onSubmit={(event) => {
          event.preventDefault()
          void change(given)
        }}
      >
        {words && <ErrorNotice {...words} />}
        <RoleFields {...given} productions={productions} grantable={grantable} onChange={(role, productionIds) => setGiven({ role, productionIds: [...productionIds] })} />
        <Button kind="primary" type="submit" busy={busy} className="self-start">
          Save
        </Button>
      </Form>
      <div className="mt-6 border-t border-line pt-4">
        <ConfirmButton
          question={`Remove ${member.name}?`}
          consequence={`${member.name} is signed out everywhere at once and needs a new invitation to come back. What they did stays in the audit trail.`}
          confirm={`Remove ${member.name}`}
          onConfirm={() => void remove()}
        >
          Remove from the company
        </ConfirmButton>
      </div>
    </>
  )
}
