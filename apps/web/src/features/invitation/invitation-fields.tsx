import type { BaseSyntheticEvent } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { Button } from '../../ui/button.js'
import { Field } from '../../ui/field.js'
import { Form } from '../../ui/form.js'
import { PasswordInput } from '../../ui/password-input.js'
import { TextInput } from '../../ui/text-input.js'

interface InvitationFieldsProps {
  readonly form: UseFormReturn<{ name: string; password: string; code: string }>
  readonly asksForCode: boolean
  readonly busy: boolean
  readonly onSubmit: (event: BaseSyntheticEvent) => Promise<void>
}

export function InvitationFields({ form, asksForCode, busy, onSubmit }: InvitationFieldsProps) {
  const { register, formState } = form
  return (
    <Form aria-label="Join" onSubmit={(event) => void onSubmit(event)}>
      <Field label="Your name" hint="As the office should see it" error={formState.errors.name?.message}>
        <TextInput autoComplete="name" autoFocus {...register('name')} />
      </Field>
      <Field label="Password" hint="A new one has at least ten characters" error={formState.errors.password?.message}>
        <PasswordInput autoComplete="new-password" {...register('password')} />
      </Field>
      {asksForCode && (
        <Field label="Code" hint="The digits your authenticator app shows now">
          <TextInput inputMode="numeric" autoComplete="one-time-code" {...register('code')} />
        </Field>
      )}
      <Button kind="primary" type="submit" busy={busy}>
        Join
      </Button>
    </Form>
  )
}
