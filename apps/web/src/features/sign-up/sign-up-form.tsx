import { z } from 'zod'
import { SignUpDocument } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { useZodForm } from '../../lib/use-zod-form.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { Form } from '../../ui/form.js'
import { PasswordInput } from '../../ui/password-input.js'
import { TextInput } from '../../ui/text-input.js'

/** A company and its first owner. */
export function SignUpForm({ onSent }: { readonly onSent: (email: string) => void }) {
  const { act, busy, failure } = useAct(SignUpDocument)
  const { register, handleSubmit, formState } = useZodForm(newCompany, { organizationName: '', name: '', email: '', password: '' })
  const { errors } = formState
  const send = handleSubmit(async (input) => {
    const sent = await act({ input })
    if (sent) onSent(sent.signUp.email)
  })
  return (
    <Form aria-label="Sign up" onSubmit={(event) => void send(event)}>
      {failure && <ErrorNotice {...failure} />}
      <Field label="Company" error={errors.organizationName?.message}>
        <TextInput autoComplete="organization" autoFocus {...register('organizationName')} />
      </Field>
      <Field label="Your name" error={errors.name?.message}>
        <TextInput autoComplete="name" {...register('name')} />
      </Field>
      <Field label="Mail address" hint="The confirmation goes here" error={errors.email?.message}>
        <TextInput type="email" autoComplete="username" {...register('email')} />
      </Field>
      <Field label="Password" hint="At least ten characters" error={errors.password?.message}>
        <PasswordInput autoComplete="new-password" {...register('password')} />
      </Field>
      <Button kind="primary" type="submit" busy={busy}>
        Start the company
      </Button>
    </Form>
  )
}

const newCompany = z.object({
  organizationName: z.string().trim().min(1, 'Type the name of the company.').max(200, 'A name has at most 200 characters.'),
  name: z.string().trim().min(1, 'Type your name.').max(200, 'A name has at most 200 characters.'),
  email: z.email('Write the address like ana@harbour.film.'),
  password: z.string().min(10, 'Use at least ten characters.'),
})
