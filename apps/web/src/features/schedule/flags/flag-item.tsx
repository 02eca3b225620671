import { Flag, FlagOff } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { momentWords } from '../../../lib/time-words.js'
import { Button } from '../../../ui/button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Field } from '../../../ui/field.js'
import { TextInput } from '../../../ui/text-input.js'
import { useBoard } from '../board-context.js'
import type { BoardFlag } from './board-flags.js'
import { useAnswerFlag } from './use-answer-flag.js'

/** One red flag: who, when, by how much; which rule, from where; and who takes responsibility. */
export function FlagItem({ flag }: { readonly flag: BoardFlag }) {
  const { facts } = useBoard()
  const isOpen = flag.acknowledged === null
  return (
    <li className="flex flex-col gap-1.5 py-2.5">
      <p className="flex gap-2">
        {isOpen ? <Flag aria-label="Red flag" className="mt-0.5 size-4 shrink-0 text-bad" /> : <FlagOff aria-label="Acknowledged" className="mt-0.5 size-4 shrink-0 text-muted" />}
        <span className={isOpen ? 'min-w-0 font-medium' : 'min-w-0 text-muted'}>{flag.sentence}</span>
      </p>
      <Why flag={flag} />
      {flag.acknowledged && (
        <p className="pl-6 text-small">
          Acknowledged by {flag.acknowledged.author}, {momentWords(flag.acknowledged.at as Parameters<typeof momentWords>[0], facts)}: “{flag.acknowledged.reason}”
        </p>
      )}
      {facts.mayEdit && (isOpen ? <Acknowledge flag={flag} /> : <Withdraw flag={flag} />)}
    </li>
  )
}

/** What it was checked against. */
function Why({ flag: { rule } }: { readonly flag: BoardFlag }) {
  if (rule.pack === null) return <p className="pl-6 text-small text-muted">A wish of this production.</p>
  return (
    <details className="pl-6 text-small text-muted">
      <summary className="min-h-6">Why?</summary>
      <p>
        Checked against {rule.pack} ({rule.date}).
      </p>
      {rule.source && <p className="break-words">Source: {rule.source}</p>}
    </details>
  )
}

function Acknowledge({ flag }: { readonly flag: BoardFlag }) {
  const [reason, setReason] = useState<string | null>(null)
  const { acknowledge, isBusy, failure } = useAnswerFlag(flag)
  if (reason === null) {
    return (
      <Button className="ml-6 self-start" onClick={() => setReason('')}>
        Acknowledge…
      </Button>
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') void acknowledge(reason.trim())
  }
  return (
    <form onSubmit={submit} className="ml-6 flex flex-col gap-2">
      <Field label="Why it may stay" hint="Your name is kept with it. It comes back when its figures change.">
        <TextInput autoFocus value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
      </Field>
      {failure && <ErrorNotice {...failure} />}
      <div className="flex gap-2">
        <Button kind="primary" type="submit" disabled={reason.trim() === '' || isBusy}>
          Acknowledge
        </Button>
        <Button kind="quiet" onClick={() => setReason(null)}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

function Withdraw({ flag }: { readonly flag: BoardFlag }) {
  const { withdraw, isBusy } = useAnswerFlag(flag)
  return (
    <Button kind="quiet" className="ml-6 self-start" disabled={isBusy} onClick={() => void withdraw()}>
      Take the acknowledgement back
    </Button>
  )
}
