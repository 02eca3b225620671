import { useSyncExternalStore } from 'react'
import { Button } from '../ui/button.js'
import type { Reader } from './store/reader.js'
import { CallPage } from './sheet/call-page.js'

/** What a personal link opens. */
export function ReaderApp({ reader }: { readonly reader: Reader }) {
  const state = useSyncExternalStore(reader.subscribe, reader.state)
  if (state.read !== null) return <CallPage reader={reader} state={state} read={state.read} />
  switch (state.phase) {
    case 'ended':
      return (
        <Message title="This link is over">
          <p>It was ended, it expired, or only half of it was opened. Open the newest mail you got, or ask the production office for a new link.</p>
        </Message>
      )
    case 'no signal':
      return (
        <Message title="No signal">
          <p>Your call sheet was not opened on this phone yet. It opens by itself once there is signal, and can be read without any from then on.</p>
          <Button kind="primary" size="large" className="mt-4 w-full" onClick={() => void reader.refresh()}>
            Try again
          </Button>
        </Message>
      )
    case 'opening':
    case 'reading':
      return <Message title="Opening your call sheet…" />
  }
}

function Message({ title, children }: { readonly title: string; readonly children?: React.ReactNode }) {
  return (
    <main className="mx-auto max-w-xl px-4 py-16 text-reading" aria-live="polite">
      <h1 className="text-title font-semibold">{title}</h1>
      <div className="mt-2">{children}</div>
    </main>
  )
}
