import { useState } from 'react'
import { z } from 'zod'
import { enterWords, type EnterRefusal } from '../../lib/enter-words.js'
import { AcceptInvitationDocument } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { useEnter } from '../../lib/use-enter.js'
import { useLinkToken } from '../../lib/use-link-token.js'
import { useTitle } from '../../lib/use-title.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { NarrowPage } from '../../ui/narrow-page.js'
import { useZodForm } from '../../lib/use-zod-form.js'
import { InvitationFields } from './invitation-fields.js'

export function InvitationPage() {
  useTitle('Invitation')
  const token = useLinkToken()
  const enter = useEnter()
  const { act, busy, failure } = useAct(AcceptInvitationDocument)
  const [refusal, setRefusal] = useState<EnterRefusal>()
  const [asksForCode, setAsksForCode] = useState(false)
  const form = useZodForm(joining, { name: '', password: '', code: '' })
  const send = form.handleSubmit(async ({ name, password, code }) => {
    const answer = (await act({ input: { token, name, password, code: code || null } }))?.acceptInvitation
    if (!answer) return
    if (answer.__typename === 'SignedIn') return enter()
    setRefusal(answer)
    if (answer.__typename === 'CodeNeeded') setAsksForCode(true)
  })
  const words = failure ?? (refusal && (refusal.__typename === 'LinkExpired' ? invitationExpired : enterWords(refusal)))
  return (
    <NarrowPage title="Join the company" lead="You were invited by mail. With an account already, type its password; else choose one.">
      {words && !busy && <ErrorNotice {...words} />}
      <InvitationFields form={form} asksForCode={asksForCode} busy={busy} onSubmit={send} />
    </NarrowPage>
  )
}

const invitationExpired = {
  title: 'This invitation works no more.',
  kept: 'It was accepted, taken back, or is too old. Ask whoever invited you for another.',
}

const joining = z.object({
  name: z.string().trim().min(1, 'Type your name.').max(200, 'A name has at most 200 characters.'),
  password: z.string().min(1, 'Type a password.'),
  code: z.string().trim(),
})
