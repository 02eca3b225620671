import { useState } from 'react'
import { z } from 'zod'
import { type SignInMutation, SignInDocument } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { useZodForm } from '../../lib/use-zod-form.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { Form } from '../../ui/form.js'
import { TextLink } from '../../ui/link.js'
import { PasswordInput } from '../../ui/password-input.js'
import { TextInput } from '../../ui/text-input.js'
import { signInWords } from './sign-in-words.js'

/** Address and password; a code as well once the account asks for one. */
export function SignInForm({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { act, busy, failure } = useAct(SignInDocument)
  const [refusal, setRefusal] = useState<SignInMutation['signIn']>()
  const [asksForCode, setAsksForCode] = useState(false)
  const { register, handleSubmit, formState } = useZodForm(credentials, { email: '', password: '', code: '' })
  const { errors } = formState
  const send = handleSubmit(async ({ email, password, code }) => {
    const answer = (await act({ input: { email, password, code: code || null } }))?.signIn
    if (!answer) return
    if (answer.__typename === 'SignedIn') return onSignedIn()
    setRefusal(answer)
    if (answer.__typename === 'CodeNeeded') setAsksForCode(true)
  })
  const words = failure ?? (refusal && signInWords(refusal))
  return (
    <Form aria-label="Sign in" onSubmit={(event) => void send(event)}>
      {words && !busy && <ErrorNotice {...words} />}
      <Field label="Mail address" error={errors.email?.message}>
        <TextInput type="email" autoComplete="username" autoFocus {...register('email')} />
      </Field>
      <Field label="Password" error={errors.password?.message}>
        <PasswordInput {...register('password')} />
      </Field>
      {asksForCode && (
        <Field label="Code" hint="The digits your authenticator app shows now" error={errors.code?.message}>
          <TextInput inputMode="numeric" autoComplete="one-time-code" autoFocus {...register('code')} />
        </Field>
      )}
      <Button kind="primary" type="submit" busy={busy}>
        Sign in
      </Button>
      <p>
        <TextLink to="/forgot-password">Forgot your password?</TextLink>
      </p>
    </Form>
  )
}

const credentials = z.object({
  email: z.string().trim().min(1, 'Type the address of your account.'),
  password: z.string().min(1, 'Type your password.'),
  code: z.string().transform((code) => code.replace(/\s/g, '')).pipe(z.string().regex(/^\d*$/, 'A code has only digits.')),
})
