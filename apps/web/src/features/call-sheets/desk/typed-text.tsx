import { Field } from '../../../ui/field.js'
import { TextArea } from '../../../ui/text-area.js'
import { TextInput } from '../../../ui/text-input.js'
import type { SheetTyping } from './use-sheet-typing.js'

interface TypedTextProps {
  readonly typing: SheetTyping
  readonly field: string
  readonly label: string
  readonly hint?: string
  /** What stands there while nothing is typed. */
  readonly placeholder?: string
  readonly className?: string
}

/** One line somebody types. */
export function TypedText({ typing, field, label, hint, placeholder, className }: TypedTextProps) {
  const value = typing.valueOf(field)
  return (
    <Field label={label} hint={hint} error={typing.unusable.includes(field) ? 'This is too long.' : undefined} {...(className && { className })}>
      <TextInput placeholder={placeholder} value={typeof value === 'string' ? value : ''} maxLength={200} onChange={(event) => typing.type(field, event.target.value || null)} />
    </Field>
  )
}

/** Several, each line its own: notices, bulletins. */
export function TypedLines({ typing, field, label, hint }: TypedTextProps) {
  const value = typing.valueOf(field)
  const lines = Array.isArray(value) ? value.join('\n') : ''
  const take = (text: string) => typing.type(field, text === '' ? null : text.split('\n'))
  return (
    <Field label={label} hint={hint ?? 'One a line.'} error={typing.unusable.includes(field) ? 'A line is too long.' : undefined}>
      <TextArea value={lines} maxLength={4000} onChange={(event) => take(event.target.value)} />
    </Field>
  )
}
