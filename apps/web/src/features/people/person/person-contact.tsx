import type { UseFormReturn } from 'react-hook-form'
import { Checkbox } from '../../../ui/checkbox.js'
import { Field } from '../../../ui/field.js'
import { TextArea } from '../../../ui/text-area.js'
import { TextInput } from '../../../ui/text-input.js'
import type { PersonFields } from './person-fields.js'

/** How they are reached, and what the office should remember. */
export function PersonContact({ form: { register, watch, formState } }: { readonly form: UseFormReturn<PersonFields> }) {
  const { errors } = formState
  const isUnreachable = watch('kind') !== 'contact' && watch('email') === ''
  return (
    <>
      <Field
        label="Mail address"
        optional
        hint={isUnreachable ? 'Without one, notices cannot reach them: they go on your list to phone.' : 'Notices and call sheets go here'}
        error={errors.email?.message}
      >
        <TextInput type="email" autoComplete="off" {...register('email')} />
      </Field>
      <Field label="Phone" optional error={errors.phone?.message}>
        <TextInput type="tel" autoComplete="off" {...register('phone')} />
      </Field>
      <Checkbox label="Phone stands on the call sheet" hint="Only with their consent" {...register('phoneOnSheet')} />
      <Field label="Note" optional hint="Only the office sees it" error={errors.note?.message}>
        <TextArea {...register('note')} />
      </Field>
    </>
  )
}
