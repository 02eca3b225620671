import { CheckCheck, Clock, OctagonAlert } from 'lucide-react'
import { useRef } from 'react'
import type { judge as judgePress } from '../deliberate.js'
import { type AskedChange, changeStandingOf } from '../store/change-standing.js'
import type { KeptRead } from '../store/read.js'
import type { Reader } from '../store/reader.js'
import type { ReaderState } from '../store/room.js'
import { useAnswering } from '../use-answering.js'
import { usePress } from '../use-press.js'
import { useWords } from '../words/use-words.js'
import { Act } from './act.js'
import { OnceMore } from './once-more.js'
import { ProblemDialog } from './problem-dialog.js'

interface AskedChangesProps {
  readonly changes: readonly AskedChange[]
  readonly reader: Reader
  readonly state: ReaderState
  readonly read: KeptRead
  readonly judge: typeof judgePress
  readonly call: string
}

/** Each change with an answer of its own: one may be fine and another in the way. */
export function AskedChanges({ changes, ...rest }: AskedChangesProps) {
  return (
    <ul className="divide-y divide-line border-l-4 border-accent pl-3">
      {changes.map((change) => (
        <OneChange key={change.changeId} change={change} {...rest} />
      ))}
    </ul>
  )
}

function OneChange({ change, reader, state, read, judge, call }: Omit<AskedChangesProps, 'changes'> & { readonly change: AskedChange }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const answering = useAnswering({ reader, judge, changeId: change.changeId })
  const confirm = usePress((press) => answering.press({ kind: 'confirmed', message: '' }, press))
  const standing = changeStandingOf({ read, waiting: state.waiting }, change)
  return (
    <li className="py-2">
      <p className="font-semibold" data-figures lang="en">{change.from !== null && <span className="font-normal text-muted">{change.from.toUpperCase()}: </span>}{change.sentence}</p>
      {change.toDo !== null && <p className="text-base" data-figures lang="en">{change.toDo}</p>}
      {answering.byAProgram && <p role="alert" className="text-bad">{words.byAProgram}</p>}
      {answering.asked !== null && <OnceMore asked={answering.asked} call={call} onPress={answering.pressAgain} onBack={answering.drop} />}
      <div className="mt-1 flex flex-wrap items-center gap-2">
        {standing.kind === 'waiting' && <span className="flex items-center gap-1.5 text-base text-warn"><Clock aria-hidden className="size-4" /> {words.answers[standing.answer.kind]}</span>}
        {standing.kind === 'confirmed' && <span className="flex items-center gap-1.5 text-base text-good"><CheckCheck aria-hidden className="size-4" /> {words.answers.confirmed}</span>}
        {standing.kind === 'problem' && <span className="flex items-center gap-1.5 text-base text-bad"><OctagonAlert aria-hidden className="size-4" /> {words.answers[standing.answer.kind]}</span>}
        {(standing.kind === 'asked' || standing.kind === 'problem') && <Act {...confirm}>{words.confirmThis}</Act>}
        {standing.kind !== 'waiting' && <Act kind="quiet" onClick={() => dialog.current?.showModal()}>{words.problemWithThis}</Act>}
      </div>
      <ProblemDialog dialog={dialog} onSend={answering.press} />
    </li>
  )
}
