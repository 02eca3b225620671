import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useTitle } from '../../lib/use-title.js'
import { TextLink } from '../../ui/link.js'
import { NarrowPage } from '../../ui/narrow-page.js'
import { CheckYourMail } from './check-your-mail.js'
import { ConfirmSignUpPage } from './confirm-sign-up-page.js'
import { SignUpForm } from './sign-up-form.js'

/** A new company; the link in the mail leads back here, with its token after the #. */
export function SignUpPage() {
  const isConfirming = useLocation().hash.includes('confirm=')
  return isConfirming ? <ConfirmSignUpPage /> : <NewCompany />
}

function NewCompany() {
  useTitle('Sign up')
  const [sentTo, setSentTo] = useState<string>()
  return (
    <NarrowPage
      title={sentTo ? 'Look in your mail' : 'Start a production company'}
      lead={sentTo ? undefined : 'One account for the office; crew and cast need none.'}
      foot={
        <>
          Have an account? <TextLink to="/sign-in">Sign in</TextLink>. Invited by a company? Use the link in your mail.
        </>
      }
    >
      {sentTo && <CheckYourMail email={sentTo} onChange={() => setSentTo(undefined)} />}
      <div hidden={sentTo !== undefined}>
        <SignUpForm onSent={setSentTo} />
      </div>
    </NarrowPage>
  )
}
