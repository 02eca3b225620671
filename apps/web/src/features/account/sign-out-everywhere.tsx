import { useApolloClient } from '@apollo/client/react'
import { useNavigate } from '@tanstack/react-router'
import { SignOutEverywhereDocument } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { ConfirmButton } from '../../ui/confirm-button.js'
import { ErrorNotice } from '../../ui/error-notice.js'

export function SignOutEverywhere() {
  const client = useApolloClient()
  const navigate = useNavigate()
  const { act, busy, failure } = useAct(SignOutEverywhereDocument)
  const leave = async () => {
    if (!(await act({}))) return
    await client.clearStore()
    await navigate({ to: '/sign-in' })
  }
  return (
    <>
      {failure && <ErrorNotice {...failure} />}
      <ConfirmButton
        busy={busy}
        question="Sign out everywhere?"
        consequence="Every device is signed out at once, this one included."
        confirm="Sign out everywhere"
        onConfirm={() => void leave()}
      >
        Sign out everywhere
      </ConfirmButton>
    </>
  )
}
