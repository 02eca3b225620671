import { type RefObject, useId, useState } from 'react'
import { Button } from '../../ui/button.js'
import { RadioGroup } from '../../ui/radio-group.js'
import type { AnswerKind } from '../store/read.js'
import { ANSWER_WORDS, PROBLEMS } from './answer-words.js'

interface ProblemDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly onSend: (kind: AnswerKind, message: string) => void
}

/** What stands in the way, and a word to the office. What was typed stays until it is sent. */
export function ProblemDialog({ dialog, onSend }: ProblemDialogProps) {
  const [kind, setKind] = useState<(typeof PROBLEMS)[number]>()
  const [message, setMessage] = useState('')
  const [missing, setMissing] = useState(false)
  const id = useId()
  const send = () => {
    setMissing(kind === undefined)
    if (kind === undefined) return
    onSend(kind, message)
    setMessage('')
    dialog.current?.close()
  }
  return (
    <dialog ref={dialog} aria-labelledby={id} className="m-auto mb-0 w-full max-w-2xl rounded-t-large border border-line bg-sheet p-4 text-reading text-ink backdrop:bg-scrim sm:mb-auto sm:rounded-large">
      <h2 id={id} className="mb-3 text-title font-semibold">What is the problem?</h2>
      <RadioGroup legend="It is this:" value={kind} onChange={setKind} choices={PROBLEMS.map((value) => ({ value, label: ANSWER_WORDS[value] }))} />
      {missing && <p role="alert" className="text-bad">Choose what it is.</p>}
      <label className="mt-3 block">
        A word to the office, if you like
        <textarea value={message} maxLength={1000} rows={3} onChange={(event) => setMessage(event.target.value)} className="mt-1 block w-full rounded-medium border border-edge bg-paper px-3 py-2" />
      </label>
      <div className="mt-4 flex gap-2">
        <Button kind="primary" size="large" className="flex-1" onClick={send}>Tell the office</Button>
        <Button size="large" onClick={() => dialog.current?.close()}>Back</Button>
      </div>
    </dialog>
  )
}
