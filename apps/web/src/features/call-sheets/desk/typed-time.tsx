import { Field } from '../../../ui/field.js'
import { ClockInput } from './clock-input.js'
import { UseDerived } from './use-derived.js'
import type { SheetTyping } from './use-sheet-typing.js'

export interface TypedTimeProps {
  readonly typing: SheetTyping
  readonly field: string
  readonly label: string
  /** What stands on the sheet while nothing is typed. */
  readonly derived: string
}

/** A time the sheet works out by itself, until somebody types another. */
export function TypedTime({ typing, field, label, derived }: TypedTimeProps) {
  const value = typing.valueOf(field)
  const typed = typeof value === 'string' && value !== ''
  return (
    <Field
      label={label}
      error={typing.unusable.includes(field) ? 'A time as 06:30.' : undefined}
      hint={typed ? <UseDerived typing={typing} field={field} derived={derived} /> : undefined}
    >
      <ClockInput value={typed ? value : ''} placeholder={derived} onTime={(time) => typing.type(field, time)} />
    </Field>
  )
}
