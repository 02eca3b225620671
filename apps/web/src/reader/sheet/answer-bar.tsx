import { useRef } from 'react'
import { CheckCheck, Clock, OctagonAlert } from 'lucide-react'
import { Button } from '../../ui/button.js'
import type { KeptRead } from '../store/read.js'
import type { Reader } from '../store/reader.js'
import type { ReaderState } from '../store/room.js'
import { type Standing, standingOf } from '../store/standing-of.js'
import { useNow } from '../use-now.js'
import { momentWords } from './moment-words.js'
import { ANSWER_WORDS } from './answer-words.js'
import { ProblemDialog } from './problem-dialog.js'

interface AnswerBarProps {
  readonly reader: Reader
  readonly state: ReaderState
  readonly read: KeptRead
}

/** The answer, within reach of a thumb: what was said, and what can be said. */
export function AnswerBar({ reader, state, read }: AnswerBarProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const standing = standingOf(state)
  if (standing.kind === 'nothing asked') return null
  const asks = standing.kind === 'asked' || standing.kind === 'problem'
  return (
    <div className="sticky bottom-0 z-10 border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)]">
      <div className={`mx-auto max-w-2xl px-4 ${asks ? 'py-3' : 'flex flex-wrap items-center justify-between gap-x-3 py-2'}`}>
        <StandingWords standing={standing} read={read} />
        <div className="flex gap-2">
          {asks && (
            <Button kind="primary" size="large" className="flex-1" onClick={() => void reader.answer('confirmed', '')}>
              {standing.kind === 'problem' ? 'Confirm after all' : 'Confirm'}
            </Button>
          )}
          <Button size={asks ? 'large' : 'regular'} onClick={() => dialog.current?.showModal()}>
            {asks ? 'Problem' : 'Something is wrong'}
          </Button>
        </div>
      </div>
      <ProblemDialog dialog={dialog} onSend={(kind, message) => void reader.answer(kind, message)} />
    </div>
  )
}

function StandingWords({ standing, read }: { readonly standing: Standing; readonly read: KeptRead }) {
  const now = useNow()
  const words = (moment: number) => momentWords(moment, { now, clock: read.snapshot.production.clock })
  switch (standing.kind) {
    case 'nothing asked': return <Words tone="text-muted">{''}</Words>
    case 'asked': return <Words tone="text-ink">{standing.again ? `${read.snapshot.revision.colour.toUpperCase()} changes your call. Please confirm again.` : 'Will you be there?'}</Words>
    case 'waiting':
      return (
        <Words tone="text-warn">
          <Clock aria-hidden className="size-5 shrink-0" /> Not sent yet: “{ANSWER_WORDS[standing.answer.kind]}”, {words(standing.answer.madeAt)}. It goes out with the next signal.
        </Words>
      )
    case 'confirmed':
      return (
        <Words tone="text-good">
          <CheckCheck aria-hidden className="size-5 shrink-0" /> Confirmed {words(Date.parse(standing.answer.at))}
        </Words>
      )
    case 'problem':
      return (
        <Words tone="text-bad">
          <OctagonAlert aria-hidden className="size-5 shrink-0" /> {ANSWER_WORDS[standing.answer.kind]}: the office was told {words(Date.parse(standing.answer.at))}
        </Words>
      )
  }
}

function Words({ tone, children }: { readonly tone: string; readonly children: React.ReactNode }) {
  return (
    <p role="status" className={`my-1 flex items-center gap-1.5 font-semibold ${tone}`}>
      {children}
    </p>
  )
}
