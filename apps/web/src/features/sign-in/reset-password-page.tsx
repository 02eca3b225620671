import { useState } from 'react'
import { z } from 'zod'
import { enterWords, type EnterRefusal } from '../../lib/enter-words.js'
import { ResetPasswordDocument } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { useEnter } from '../../lib/use-enter.js'
import { useLinkToken } from '../../lib/use-link-token.js'
import { useTitle } from '../../lib/use-title.js'
import { useZodForm } from '../../lib/use-zod-form.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { Form } from '../../ui/form.js'
import { TextLink } from '../../ui/link.js'
import { NarrowPage } from '../../ui/narrow-page.js'
import { PasswordInput } from '../../ui/password-input.js'
import { TextInput } from '../../ui/text-input.js'

export function ResetPasswordPage() {
  useTitle('New password')
  const token = useLinkToken()
  const enter = useEnter()
  const { act, busy, failure } = useAct(ResetPasswordDocument)
  const [refusal, setRefusal] = useState<EnterRefusal>()
  const [asksForCode, setAsksForCode] = useState(false)
  const { register, handleSubmit, formState } = useZodForm(newPassword, { password: '', code: '' })
  const send = handleSubmit(async ({ password, code }) => {
    const answer = (await act({ input: { token, password, code: code || null } }))?.resetPassword
    if (!answer) return
    if (answer.__typename === 'SignedIn') return enter()
    setRefusal(answer)
    if (answer.__typename === 'CodeNeeded') setAsksForCode(true)
  })
  const words = failure ?? (refusal && enterWords(refusal))
  return (
    <NarrowPage
      title="Your new password"
      lead="It signs you in here and out everywhere else."
      foot={<TextLink to="/forgot-password">Ask for another link</TextLink>}
    >
      {words && !busy && <ErrorNotice {...words} />}
      <Form aria-label="New password" onSubmit={(event) => void send(event)}>
        <Field label="New password" hint="At least ten characters" error={formState.errors.password?.message}>
          <PasswordInput autoComplete="new-password" autoFocus {...register('password')} />
        </Field>
        {asksForCode && (
          <Field label="Code" hint="The digits your authenticator app shows now">
            <TextInput inputMode="numeric" autoComplete="one-time-code" {...register('code')} />
          </Field>
        )}
        <Button kind="primary" type="submit" busy={busy}>
          Use this password
        </Button>
      </Form>
    </NarrowPage>
  )
}

const newPassword = z.object({ password: z.string().min(10, 'Use at least ten characters.'), code: z.string().trim() })
