import { CheckCheck, Clock, OctagonAlert } from 'lucide-react'
import { useRef } from 'react'
import type { judge as judgePress } from '../deliberate.js'
import type { KeptRead } from '../store/read.js'
import type { Reader } from '../store/reader.js'
import type { ReaderState } from '../store/room.js'
import { type Standing, standingOf } from '../store/standing-of.js'
import { useNow } from '../use-now.js'
import { useAnswering } from '../use-answering.js'
import { usePress } from '../use-press.js'
import { useClock } from '../words/use-clock.js'
import { useLanguage, useWords } from '../words/use-words.js'
import { Act } from './act.js'
import { momentWords } from './moment-words.js'
import { OnceMore } from './once-more.js'
import { ProblemDialog } from './problem-dialog.js'
import { StateLine } from './state-line.js'

interface AnswerBarProps {
  readonly reader: Reader
  readonly state: ReaderState
  readonly read: KeptRead
  /** The call, as it is shown. */
  readonly call: string
  readonly judge: typeof judgePress
}

/** The answer, within reach of a thumb: what was said, and what can be said. */
export function AnswerBar({ reader, state, read, call, judge }: AnswerBarProps) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const answering = useAnswering({ reader, judge, changeId: null })
  const confirm = usePress((press) => answering.press({ kind: 'confirmed', message: '' }, press))
  const standing = standingOf(state)
  if (standing.kind === 'nothing asked') return null
  const asks = standing.kind === 'asked' || standing.kind === 'problem'
  return (
    <div className="sticky bottom-0 z-10 border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] print:hidden">
      <div className={`mx-auto max-w-2xl px-4 ${asks ? 'py-3' : 'flex flex-wrap items-center justify-between gap-x-3 py-2'}`}>
        {answering.byAProgram && <p role="alert" className="my-1 text-bad">{words.byAProgram}</p>}
        {answering.asked === null ? (
          <>
            <StandingWords standing={standing} read={read} />
            <div className="flex gap-2">
              {asks && (
                <Act kind="primary" size="large" wide {...confirm}>
                  {standing.kind === 'problem' ? words.confirmAfterAll : words.confirm}
                </Act>
              )}
              <Act size={asks ? 'large' : 'regular'} onClick={() => dialog.current?.showModal()}>{asks ? words.problem : words.somethingWrong}</Act>
            </div>
          </>
        ) : (
          <OnceMore asked={answering.asked} call={call} onPress={answering.pressAgain} onBack={answering.drop} />
        )}
      </div>
      <ProblemDialog dialog={dialog} onSend={(answer, press) => answering.press(answer, press)} />
    </div>
  )
}

function StandingWords({ standing, read }: { readonly standing: Standing; readonly read: KeptRead }) {
  const words = useWords()
  const { style } = useClock()
  const setting = { now: useNow(), clock: style ?? read.snapshot.production.clock, language: useLanguage() }
  const at = (moment: number) => momentWords(moment, setting)
  switch (standing.kind) {
    case 'nothing asked': return <StateLine tone="text-muted">{''}</StateLine>
    case 'asked': return <StateLine tone="text-ink">{standing.again ? words.confirmAgain(read.snapshot.revision.colour.toUpperCase()) : words.willYou}</StateLine>
    case 'waiting':
      return (
        <StateLine tone="text-warn">
          <Clock aria-hidden className="size-5 shrink-0" /> {words.waiting(words.answers[standing.answer.kind], at(standing.answer.madeAt))}
        </StateLine>
      )
    case 'confirmed':
      return (
        <StateLine tone="text-good">
          <CheckCheck aria-hidden className="size-5 shrink-0" /> {words.confirmed(at(Date.parse(standing.answer.at)))}
        </StateLine>
      )
    case 'problem':
      return (
        <StateLine tone="text-bad">
          <OctagonAlert aria-hidden className="size-5 shrink-0" /> {words.told(words.answers[standing.answer.kind], at(Date.parse(standing.answer.at)))}
        </StateLine>
      )
  }
}
