import { type KeyboardEvent, useState } from 'react'
import { Button } from '../../../ui/button.js'
import { Field } from '../../../ui/field.js'
import { TextArea } from '../../../ui/text-area.js'
import { TextInput } from '../../../ui/text-input.js'

export interface InlineFieldProps {
  readonly label: string
  readonly value: string
  /** Saves what was typed; false when it was not saved and what was typed must stay. */
  readonly onSave: (text: string) => Promise<boolean>
  /** What is wrong with it, before it is sent. */
  readonly check?: (text: string) => string | undefined
  readonly disabled?: boolean
  readonly lines?: number
  readonly placeholder?: string
  readonly className?: string
  readonly numeric?: boolean
}

/** Text that is saved when one leaves it or presses Enter; Escape gives back what was. */
export function InlineField({ label, value, onSave, check, lines, className, numeric = false, ...rest }: InlineFieldProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string } | null>(null)
  const text = typed?.text ?? value
  const error = typed === null ? undefined : check?.(text)
  const [saving, setSaving] = useState(false)
  const isOutrun = typed !== null && typed.over !== value && !saving
  const save = async () => {
    if (typed === null || error !== undefined || saving) return
    setSaving(true)
    if (text.trim() === value.trim() || (await onSave(text))) setTyped(null)
    setSaving(false)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') setTyped(null)
    if (event.key === 'Enter' && (lines === undefined || event.ctrlKey || event.metaKey)) void save()
  }
  const controls = {
    ...rest, value: text, onKeyDown, onBlur: () => void (isOutrun || save()),
    onChange: (event: { readonly target: { readonly value: string } }) => setTyped({ text: event.target.value, over: typed?.over ?? value }),
  }
  return (
    <Field label={label} error={error} {...(className ? { className } : {})}>
      {lines === undefined ? <TextInput {...controls} inputMode={numeric ? 'numeric' : undefined} className="tabular-nums" /> : <TextArea {...controls} rows={lines} className="min-h-14" />}
      {isOutrun && <Outrun theirs={value} onTake={() => setTyped(null)} onKeep={() => setTyped({ text, over: value })} />}
    </Field>
  )
}

/** Somebody else saved the field while it was typed in. */
function Outrun({ theirs, onTake, onKeep }: { readonly theirs: string; readonly onTake: () => void; readonly onKeep: () => void }) {
  return (
    <div role="alert" className="mt-1 border-l-2 border-warn bg-warn-wash px-2.5 py-2">
      <p>Somebody else wrote “{theirs || 'nothing'}” meanwhile.</p>
      <div className="mt-1.5 flex flex-wrap gap-2">
        <Button onClick={onTake}>Take theirs</Button>
        <Button onClick={onKeep}>Keep mine</Button>
      </div>
    </div>
  )
}
