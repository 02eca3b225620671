import { CheckCheck, Clock, OctagonAlert } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { type Judgement, type judge as judgePress, judgeAgain, type Press } from '../deliberate.js'
import type { AnswerKind, KeptRead } from '../store/read.js'
import type { Reader } from '../store/reader.js'
import type { ReaderState } from '../store/room.js'
import { type Standing, standingOf } from '../store/standing-of.js'
import { useNow } from '../use-now.js'
import { usePress } from '../use-press.js'
import { useClock } from '../words/use-clock.js'
import { useLanguage, useWords } from '../words/use-words.js'
import { Act } from './act.js'
import { momentWords } from './moment-words.js'
import { ProblemDialog } from './problem-dialog.js'

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
  const answering = useAnswering(reader, judge)
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

interface Given {
  readonly kind: AnswerKind
  readonly message: string
}

interface Asked extends Given {
  readonly at: number
}

/** Sends what a person meant; what could have been a program that presses every button is asked once more. */
function useAnswering(reader: Reader, judge: (press: Press) => Judgement) {
  const [asked, ask] = useState<Asked | null>(null)
  const [byAProgram, setByAProgram] = useState(false)
  const decide = (answer: Given, judgement: Judgement) => {
    setByAProgram(judgement === 'program')
    if (judgement !== 'meant') return judgement === 'ask' && ask((before) => before ?? { ...answer, at: performance.now() })
    ask(null)
    return void reader.answer(answer.kind, answer.message)
  }
  return {
    asked, byAProgram,
    press: (answer: Given, press: Press) => void decide(answer, judge(press)),
    pressAgain: (press: Press) => void (asked && decide(asked, judgeAgain(press, performance.now() - asked.at))),
    drop: () => ask(null),
  }
}

interface OnceMoreProps {
  readonly asked: Given
  readonly call: string
  readonly onPress: (press: Press) => void
  readonly onBack: () => void
}

function OnceMore({ asked, call, onPress, onBack }: OnceMoreProps) {
  const words = useWords()
  const press = usePress(onPress)
  return (
    <>
      <StateLine tone="text-ink">{asked.kind === 'confirmed' ? words.really(call) : `“${words.answers[asked.kind]}”`}</StateLine>
      <div className="flex gap-2">
        <Act kind="primary" size="large" wide {...press}>{asked.kind === 'confirmed' ? words.yes : words.tellOffice}</Act>
        <Act size="large" onClick={onBack}>{words.no}</Act>
      </div>
    </>
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

function StateLine({ tone, children }: { readonly tone: string; readonly children: ReactNode }) {
  return (
    <p role="status" className={`my-1 flex items-center gap-1.5 font-semibold ${tone}`}>
      {children}
    </p>
  )
}
