import { useSyncExternalStore } from 'react'
import { judge as judgePress } from './deliberate.js'
import type { Reader } from './store/reader.js'
import { Act } from './sheet/act.js'
import { CallPage } from './sheet/call-page.js'
import { useWords } from './words/use-words.js'

/** What a personal link opens. */
export function ReaderApp({ reader, judge = judgePress }: { readonly reader: Reader; readonly judge?: typeof judgePress }) {
  const words = useWords()
  const state = useSyncExternalStore(reader.subscribe, reader.state)
  if (state.read !== null) return <CallPage reader={reader} state={state} read={state.read} judge={judge} />
  switch (state.phase) {
    case 'ended':
      return (
        <Message title={words.linkOver}>
          <p>{words.linkOverWhy}</p>
        </Message>
      )
    case 'no signal':
      return (
        <Message title={words.noSignal}>
          <p className="mb-4">{words.noSignalWhy}</p>
          <Act kind="primary" size="large" wide onClick={() => void reader.refresh()}>{words.tryAgain}</Act>
        </Message>
      )
    case 'opening':
    case 'reading':
      return <Message title={words.opening} />
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
