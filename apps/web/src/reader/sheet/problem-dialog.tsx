import { type RefObject, useId, useState } from 'react'
import { RadioGroup } from '../../ui/radio-group.js'
import type { Press } from '../deliberate.js'
import type { AnswerKind } from '../store/read.js'
import { usePress } from '../use-press.js'
import { useWords } from '../words/use-words.js'
import { Act } from './act.js'

/** The problems one can have, likeliest first. */
const PROBLEMS = ['late', 'cannot', 'wrongDetails', 'callMe'] as const satisfies readonly AnswerKind[]

interface ProblemDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly onSend: (answer: { readonly kind: AnswerKind; readonly message: string }, press: Press) => void
}

/** What stands in the way, and a word to the office. What was typed stays until it is sent. */
export function ProblemDialog({ dialog, onSend }: ProblemDialogProps) {
  const words = useWords()
  const [kind, setKind] = useState<(typeof PROBLEMS)[number]>()
  const [message, setMessage] = useState('')
  const [missing, setMissing] = useState(false)
  const id = useId()
  const send = usePress((press) => {
    setMissing(kind === undefined)
    if (kind === undefined) return
    onSend({ kind, message }, press)
    setMessage('')
    dialog.current?.close()
  })
  return (
    <dialog ref={dialog} aria-labelledby={id} className="m-auto mb-0 w-full max-w-2xl rounded-t-large border border-line bg-sheet p-4 text-reading text-ink backdrop:bg-scrim sm:mb-auto sm:rounded-large">
      <h2 id={id} className="mb-3 text-title font-semibold">{words.whatIsTheProblem}</h2>
      <RadioGroup legend={words.itIsThis} value={kind} onChange={setKind} choices={PROBLEMS.map((value) => ({ value, label: words.answers[value] }))} />
      {missing && <p role="alert" className="text-bad">{words.chooseWhatItIs}</p>}
      <label className="mt-3 block">
        {words.aWord}
        <textarea value={message} maxLength={1000} rows={3} onChange={(event) => setMessage(event.target.value)} className="mt-1 block w-full rounded-medium border border-edge bg-paper px-3 py-2" />
      </label>
      <div className="mt-4 flex gap-2">
        <Act kind="primary" size="large" wide {...send}>{words.tellOffice}</Act>
        <Act size="large" onClick={() => dialog.current?.close()}>{words.back}</Act>
      </div>
    </dialog>
  )
}
