import { assertNever } from '@callboard/basics'
import { useState } from 'react'
import { z } from 'zod'
import { InviteMemberDocument, MembersScreenDocument, type Role } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { useZodForm } from '../../lib/use-zod-form.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { Form } from '../../ui/form.js'
import { TextInput } from '../../ui/text-input.js'
import { roleAboveOwn } from './member-refusals.js'
import { RoleFields, type RoleFieldsProps } from './role-fields.js'
import { needsProductions } from './role-words.js'

interface InviteFormProps extends Pick<RoleFieldsProps, 'productions'> {
  readonly onInvited: (email: string) => void
}

export function InviteForm({ productions, onInvited }: InviteFormProps) {
  const { act, busy, failure } = useAct(InviteMemberDocument, { refetch: [MembersScreenDocument] })
  const [given, setGiven] = useState<{ role: Role; productionIds: readonly string[] }>({
    role: 'assistantDirector',
    productionIds: productions.map(({ productionId }) => productionId),
  })
  const [grantable, setGrantable] = useState<readonly Role[]>()
  const { register, handleSubmit, formState } = useZodForm(address, { email: '' })
  const invite = handleSubmit(async ({ email }) => {
    const productionIds = needsProductions(given.role) ? [...given.productionIds] : []
    const answer = (await act({ input: { email, role: given.role, productionIds } }))?.inviteMember
    if (!answer) return
    switch (answer.__typename) {
      case 'MemberInvited':
        return onInvited(answer.invitation.email)
      case 'RoleAboveOwn':
        return setGrantable(answer.grantable)
      default:
        return assertNever(answer)
    }
  })
  const refusal = grantable && !grantable.includes(given.role) ? roleAboveOwn(grantable) : undefined
  return (
    <Form aria-label="Invite somebody" onSubmit={(event) => void invite(event)}>
      {(failure ?? refusal) && <ErrorNotice {...(failure ?? refusal ?? { title: '' })} />}
      <Field label="Mail address" error={formState.errors.email?.message}>
        <TextInput type="email" autoComplete="off" {...register('email')} />
      </Field>
      <RoleFields {...given} productions={productions} grantable={grantable} onChange={(role, productionIds) => setGiven({ role, productionIds })} />
      <Button kind="primary" type="submit" busy={busy} className="self-end">
        Send the invitation
      </Button>
    </Form>
  )
}

const address = z.object({ email: z.email('Write the address like ana@harbour.film.') })
