import { useState } from 'react'
import { ConfirmTotpDocument, StartTotpDocument, StopTotpDocument, type StartTotpMutation } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { toast } from '../../ui/toast.js'
import { CodeForm } from './code-form.js'
import { TotpSecret } from './totp-secret.js'
import { useCode } from './use-code.js'

/** A second step when signing in: on, being set up, or off. */
export function Codes({ totpIsOn }: { readonly totpIsOn: boolean }) {
  return totpIsOn ? <CodesOn /> : <CodesOff />
}

function CodesOff() {
  const starting = useAct(StartTotpDocument)
  const [started, setStarted] = useState<StartTotpMutation['startTotp']>()
  const confirming = useAct(ConfirmTotpDocument)
  const { send, words } = useCode({
    ask: async (code) => (await confirming.act({ code }))?.confirmTotp,
    onChanged: () => toast('Signing in asks for a code from now on'),
  })
  const failure = starting.failure ?? confirming.failure ?? words
  return (
    <div className="flex max-w-sm flex-col items-start gap-4">
      <p className="text-muted">Off. A code from your phone beside the password keeps others out, even with the password.</p>
      {failure && <ErrorNotice {...failure} />}
      {started ? (
        <>
          <TotpSecret secret={started.secret} uri={started.uri} />
          <CodeForm label="Code the app shows now" verb="Turn codes on" busy={confirming.busy} onSend={send} />
        </>
      ) : (
        <Button busy={starting.busy} onClick={() => void starting.act({}).then((data) => setStarted(data?.startTotp))}>
          Set up codes
        </Button>
      )}
    </div>
  )
}

function CodesOn() {
  const stopping = useAct(StopTotpDocument)
  const { send, words } = useCode({
    ask: async (code) => (await stopping.act({ code }))?.stopTotp,
    onChanged: () => toast('Signing in asks for no code any more'),
  })
  const failure = stopping.failure ?? words
  return (
    <div className="flex max-w-sm flex-col items-start gap-4">
      <p>On. Signing in asks for a code from your authenticator app.</p>
      {failure && <ErrorNotice {...failure} />}
      <CodeForm label="Current code" verb="Turn codes off" busy={stopping.busy} onSend={send} />
    </div>
  )
}
