import { useSearch } from '@tanstack/react-router'
import { useEnter } from '../../lib/use-enter.js'
import { useTitle } from '../../lib/use-title.js'
import { useViewer } from '../../lib/use-viewer.js'
import { TextLink } from '../../ui/link.js'
import { NarrowPage } from '../../ui/narrow-page.js'
import { SignInForm } from './sign-in-form.js'

export function SignInPage() {
  useTitle('Sign in')
  const { next } = useSearch({ strict: false })
  const { mailLeaves } = useViewer()
  const enter = useEnter()
  return (
    <NarrowPage
      title="Sign in"
      foot={
        <>
          New here? <TextLink to="/sign-up">Start a production company</TextLink>. Were you called to a shoot? Your call is behind the
          link you were sent; it needs no account.
          {!mailLeaves && (
            <>
              {' '}
              Mail stays on this server: <TextLink to="/outbox">read it here</TextLink>.
            </>
          )}
        </>
      }
    >
      <SignInForm onSignedIn={() => void enter(next)} />
    </NarrowPage>
  )
}
