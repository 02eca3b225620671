import { useState } from 'react'
import { type ChaseLineFragment, ChaseScreenDocument, type PhoneOutcome, RecordPhoneAnswerDocument } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { Form } from '../../ui/form.js'
import { TextInput } from '../../ui/text-input.js'
import { toast } from '../../ui/toast.js'

export interface CalledFormProps {
  readonly row: ChaseLineFragment
  readonly onDone: () => void
}

const outcomes = [['confirmed', 'Will be there'], ['late', 'Will be late'], ['noAnswer', 'No answer']] as const satisfies readonly (readonly [PhoneOutcome, string])[]

/** What somebody said on the phone; it stands as taken by whoever called, never as their own press. */
export function CalledForm({ row, onDone }: CalledFormProps) {
  const [message, setMessage] = useState('')
  const [isOld, setOld] = useState(false)
  const [clientAnswerId] = useState(() => crypto.randomUUID())
  const { act, busy, failure } = useAct(RecordPhoneAnswerDocument, { refetch: [ChaseScreenDocument] })
  const take = async (outcome: PhoneOutcome) => {
    const { personId, noticeId, name } = row
    const answer = (await act({ input: { personId, noticeId, outcome, message, clientAnswerId } }))?.recordPhoneAnswer
    if (!answer) return
    if (answer.__typename === 'AskedAgainMeanwhile') return setOld(true)
    toast(outcome === 'noAnswer' ? `${name} did not answer: noted` : `${name}’s answer is noted, by phone`)
    onDone()
  }
  return (
    <Form
      aria-label={`Call with ${row.name}`}
      className="max-w-lg gap-2 py-2"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <Field label={`What ${row.name} said`} optional error={isOld ? 'They were told something newer since. Look at the list again, then ask them about that.' : undefined}>
        <TextInput autoFocus maxLength={1000} value={message} onChange={(event) => setMessage(event.target.value)} />
      </Field>
      {failure && <ErrorNotice {...failure} />}
      <div className="flex flex-wrap gap-2">
        {outcomes.map(([outcome, words], index) => (
          <Button key={outcome} kind={index === 0 ? 'primary' : 'secondary'} busy={busy} onClick={() => void take(outcome)}>{words}</Button>
        ))}
        <Button kind="quiet" onClick={onDone}>Cancel</Button>
      </div>
    </Form>
  )
}
