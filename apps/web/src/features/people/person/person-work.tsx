import type { UseFormReturn } from 'react-hook-form'
import type { PeopleDepartmentFragment } from '../../../lib/graphql.generated.js'
import { Field } from '../../../ui/field.js'
import { RadioGroup } from '../../../ui/radio-group.js'
import { Select } from '../../../ui/select.js'
import { TextArea } from '../../../ui/text-area.js'
import { TextInput } from '../../../ui/text-input.js'
import { type PersonFields, usualOffset } from './person-fields.js'

interface PersonWorkProps {
  readonly form: UseFormReturn<PersonFields>
  readonly departments: readonly PeopleDepartmentFragment[]
}

/** Who it is and what they do: cast have a number and characters, crew a department. */
export function PersonWork({ form: { register, watch, setValue, formState }, departments }: PersonWorkProps) {
  const { errors, dirtyFields, defaultValues } = formState
  const isNew = defaultValues?.name === ''
  const isTyped = dirtyFields.callOffset === true
  const choose = (next: PersonFields['kind']) => {
    setValue('kind', next)
    if (isNew && !isTyped) setValue('callOffset', usualOffset(next))
  }
  const kind = watch('kind')
  return (
    <>
      <RadioGroup legend="Kind" choices={kinds} value={kind} onChange={choose} />
      <Field label="Name" error={errors.name?.message}>
        <TextInput autoComplete="off" {...register('name')} />
      </Field>
      {kind === 'cast' && <CastFields register={register} errors={errors} />}
      {kind !== 'cast' && (
        <Field label="Department" error={errors.departmentId?.message}>
          <Select
            placeholder="None"
            options={departments.map(({ departmentId, name }) => ({ value: departmentId, label: name }))}
            {...register('departmentId')}
          />
        </Field>
      )}
      <Field label="Position" optional error={errors.position?.message}>
        <TextInput autoComplete="off" {...register('position')} />
      </Field>
      {kind !== 'contact' && (
        <Field
          label="Minutes from the call"
          hint={kind === 'cast' ? 'Needed before being on set, for hair, make-up and wardrobe' : 'From the department’s call; -30 is half an hour earlier'}
          error={errors.callOffset?.message}
        >
          <TextInput inputMode="numeric" autoComplete="off" {...register('callOffset')} />
        </Field>
      )}
    </>
  )
}

type PersonForm = UseFormReturn<PersonFields>

function CastFields({ register, errors }: Pick<PersonForm, 'register'> & Pick<PersonForm['formState'], 'errors'>) {
  return (
    <>
      <Field label="Cast number" hint="As on the strips" error={errors.castNumber?.message} optional>
        <TextInput autoComplete="off" {...register('castNumber')} />
      </Field>
      <Field label="Characters" hint="One on each line, as in the screenplay" error={errors.characters?.message}>
        <TextArea {...register('characters')} />
      </Field>
      <Field label="Date of birth" hint="Of minors: their hours are checked by age" error={errors.birthDate?.message} optional>
        <TextInput type="date" autoComplete="off" {...register('birthDate')} />
      </Field>
    </>
  )
}

const kinds = [
  { value: 'cast', label: 'Cast' },
  { value: 'crew', label: 'Crew' },
  { value: 'contact', label: 'Contact', hint: 'Somebody to know, who is not called' },
] as const
