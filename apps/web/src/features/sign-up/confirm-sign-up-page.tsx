import { useState } from 'react'
import { enterWords, type EnterRefusal } from '../../lib/enter-words.js'
import { ConfirmSignUpDocument } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { useEnter } from '../../lib/use-enter.js'
import { useLinkToken } from '../../lib/use-link-token.js'
import { useTitle } from '../../lib/use-title.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { LinkButton, TextLink } from '../../ui/link.js'
import { NarrowPage } from '../../ui/narrow-page.js'

/** A press, not a visit, uses the link up: programs that look into mails open links too. */
export function ConfirmSignUpPage() {
  useTitle('Confirm your address')
  const token = useLinkToken()
  const enter = useEnter()
  const { act, busy, failure } = useAct(ConfirmSignUpDocument)
  const [refusal, setRefusal] = useState<EnterRefusal>()
  const confirm = async () => {
    const answer = (await act({ token }))?.confirmSignUp
    if (answer?.__typename === 'SignedIn') await enter()
    else setRefusal(answer)
  }
  const words = failure ?? (refusal && enterWords(refusal))
  return (
    <NarrowPage
      title="Confirm your address"
      lead="Then the office is open."
      foot={
        <>
          Done already? <TextLink to="/sign-in">Sign in</TextLink>.
        </>
      }
    >
      {words && !busy && <ErrorNotice {...words} />}
      {refusal?.__typename === 'LinkExpired' ? (
        <LinkButton kind="primary" to="/sign-up" hash="">
          Sign up again
        </LinkButton>
      ) : (
        <Button kind="primary" busy={busy} onClick={() => void confirm()}>
          This is my address
        </Button>
      )}
    </NarrowPage>
  )
}
