import { useState } from 'react'
import { z } from 'zod'
import { ForgotPasswordDocument } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { useTitle } from '../../lib/use-title.js'
import { useZodForm } from '../../lib/use-zod-form.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { Form } from '../../ui/form.js'
import { TextLink } from '../../ui/link.js'
import { NarrowPage } from '../../ui/narrow-page.js'
import { TextInput } from '../../ui/text-input.js'
import { MailedTo } from './mailed-to.js'

export function ForgotPasswordPage() {
  useTitle('Forgot password')
  const { act, busy, failure } = useAct(ForgotPasswordDocument)
  const [sentTo, setSentTo] = useState<string>()
  const { register, handleSubmit, formState } = useZodForm(address, { email: '' })
  const send = handleSubmit(async ({ email }) => setSentTo((await act({ email }))?.requestPasswordReset.email))
  return (
    <NarrowPage
      title="Choose a new password"
      lead="We send a link to the address of your account."
      foot={<TextLink to="/sign-in">Back to signing in</TextLink>}
    >
      {sentTo && <MailedTo email={sentTo} />}
      <Form aria-label="Ask for a link" onSubmit={(event) => void send(event)}>
        {failure && <ErrorNotice {...failure} />}
        <Field label="Mail address" error={formState.errors.email?.message}>
          <TextInput type="email" autoComplete="username" autoFocus {...register('email')} />
        </Field>
        <Button kind={sentTo ? 'secondary' : 'primary'} type="submit" busy={busy}>
          {sentTo ? 'Send another link' : 'Send the link'}
        </Button>
      </Form>
    </NarrowPage>
  )
}

const address = z.object({ email: z.email('Write the address like ana@harbour.film.') })
