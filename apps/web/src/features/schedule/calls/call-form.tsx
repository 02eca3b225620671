import type { Call } from '@callboard/call-sheet'
import { minutes, parseClockTime, type Minutes } from '@callboard/time'
import { useState, type FormEvent } from 'react'
import { Button } from '../../../ui/button.js'
import { Field } from '../../../ui/field.js'
import { TextInput } from '../../../ui/text-input.js'
import { useBoard } from '../board-context.js'
import type { DayFacts } from '../day/day-facts.js'
import { typedOffset } from './typed-offset.js'

export interface CallFormProps {
  readonly day: DayFacts
  readonly call: Call | undefined
  readonly isTyped: boolean
  readonly onSave: (offset: Minutes) => void
  readonly onCallOff: () => void
  readonly onDerive: () => void
}

/** A call typed as a time, or as minutes from the general call; each follows the other. */
export function CallForm({ day, call, isTyped, onSave, onCallOff, onDerive }: CallFormProps) {
  const { facts } = useBoard()
  const { date, generalCall } = day.day
  const [time, setTime] = useState<string>(call?.time ?? generalCall)
  const [offset, setOffset] = useState(String(call?.offset ?? 0))
  const isOffset = /^[-−+]?\d{1,4}$/.test(offset.trim())
  const type = (text: string) => {
    setTime(text)
    const parsed = parseClockTime(text.slice(0, 5))
    if (parsed.ok) setOffset(String(typedOffset({ date, generalCall, time: parsed.value, zone: facts.zone })))
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (isOffset) onSave(minutes(Number(offset.trim().replace('−', '-'))))
  }
  return (
    <form onSubmit={save} className="mt-2 flex flex-col gap-3 border-l-2 border-line pl-3">
      <div className="grid grid-cols-2 gap-3">
        <Field label="Call">
          <TextInput type="time" value={time} onChange={(event) => type(event.target.value)} />
        </Field>
        <Field label="From general call" hint="Minutes; − is earlier." error={isOffset ? undefined : 'Minutes, such as -45.'}>
          <TextInput value={offset} onChange={(event) => setOffset(event.target.value)} />
        </Field>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit">
          Save the call
        </Button>
        {call && <Button onClick={onCallOff}>Not called</Button>}
        {isTyped && <Button onClick={onDerive}>Work it out again</Button>}
      </div>
    </form>
  )
}
