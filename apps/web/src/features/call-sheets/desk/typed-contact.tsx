import { Field } from '../../../ui/field.js'
import { TextInput } from '../../../ui/text-input.js'
import type { SheetTyping } from './use-sheet-typing.js'

interface TypedContactProps {
  readonly typing: SheetTyping
  readonly field: string
  /** As it stands on the sheet: "Medic". */
  readonly role: string
}

interface Typed {
  readonly name?: string
  readonly phone?: string
}

/** Who it is and how to ring them. */
export function TypedContact({ typing, field, role }: TypedContactProps) {
  const { name = '', phone = '' } = (typing.valueOf(field) ?? {}) as Typed
  const put = (next: Required<Typed>) => typing.type(field, next.name + next.phone === '' ? null : { role, ...next })
  return (
    <>
      <Field label={role} error={typing.unusable.includes(field) ? 'This is too long.' : undefined}>
        <TextInput value={name} maxLength={200} onChange={(event) => put({ name: event.target.value, phone })} />
      </Field>
      <Field label={`${role}, phone`}>
        <TextInput type="tel" value={phone} maxLength={60} onChange={(event) => put({ name, phone: event.target.value })} />
      </Field>
    </>
  )
}
