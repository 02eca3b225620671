import { assertNever } from '@callboard/basics'
import { useState } from 'react'
import { z } from 'zod'
import { countOf } from '../../lib/count-words.js'
import { triesWords, waitWords, weakWords } from '../../lib/enter-words.js'
import { AccountScreenDocument, ChangePasswordDocument, type ChangePasswordMutation } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { useZodForm } from '../../lib/use-zod-form.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { Form } from '../../ui/form.js'
import { PasswordInput } from '../../ui/password-input.js'
import { toast } from '../../ui/toast.js'

type Answer = ChangePasswordMutation['changePassword']

export function ChangePasswordForm() {
  const { act, busy, failure } = useAct(ChangePasswordDocument, { refetch: [AccountScreenDocument] })
  const [refusal, setRefusal] = useState<Answer>()
  const { register, handleSubmit, formState, reset } = useZodForm(passwords, { current: '', next: '' })
  const change = handleSubmit(async (input) => {
    const answer = (await act({ input }))?.changePassword
    setRefusal(answer)
    if (answer?.__typename !== 'PasswordChanged') return
    reset()
    toast(`The password is changed; ${countOf(answer.sessionsEnded, 'other session')} ended`)
  })
  const words = failure ?? (refusal && wordsOf(refusal))
  return (
    <Form aria-label="Change the password" className="max-w-sm" onSubmit={(event) => void change(event)}>
      {words && !busy && <ErrorNotice {...words} />}
      <Field label="Password so far" error={formState.errors.current?.message}>
        <PasswordInput {...register('current')} />
      </Field>
      <Field label="New password" hint="At least ten characters; signs you out everywhere else" error={formState.errors.next?.message}>
        <PasswordInput autoComplete="new-password" {...register('next')} />
      </Field>
      <Button type="submit" busy={busy} className="self-start">
        Change the password
      </Button>
    </Form>
  )
}

const passwords = z.object({
  current: z.string().min(1, 'Type the password you use now.'),
  next: z.string().min(10, 'Use at least ten characters.'),
})

function wordsOf(answer: Answer) {
  switch (answer.__typename) {
    case 'PasswordChanged':
      return undefined
    case 'WrongCredentials':
      return { title: 'The password so far is another.', kept: triesWords(answer) }
    case 'WeakPassword':
      return { title: 'The new password is too easy to guess.', kept: weakWords(answer.atLeast) }
    case 'TooManyAttempts':
      return { title: 'Too many tries.', kept: waitWords(answer.retryAfter) }
    default:
      return assertNever(answer)
  }
}
