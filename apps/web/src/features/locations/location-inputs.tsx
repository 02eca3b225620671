import type { UseFormReturn } from 'react-hook-form'
import { Field } from '../../ui/field.js'
import { TextArea } from '../../ui/text-area.js'
import { TextInput } from '../../ui/text-input.js'
import type { LocationFields } from './location-fields.js'

export function LocationInputs({ form: { register, formState } }: { readonly form: UseFormReturn<LocationFields> }) {
  const { errors } = formState
  return (
    <>
      <Field label="Name" hint="What the unit calls it" error={errors.name?.message}>
        <TextInput autoComplete="off" {...register('name')} />
      </Field>
      <Field label="Address" optional error={errors.address?.message}>
        <TextArea rows={2} {...register('address')} />
      </Field>
      <Field label="Parking" optional error={errors.parking?.message}>
        <TextArea rows={2} {...register('parking')} />
      </Field>
      <Field label="Basecamp" optional error={errors.basecamp?.message}>
        <TextArea rows={2} {...register('basecamp')} />
      </Field>
      <fieldset className="flex flex-col gap-3 border-t border-line pt-3">
        <legend className="float-left mb-2 w-full font-semibold">Nearest hospital with an emergency room</legend>
        <Field label="Name of the hospital" error={errors.hospital?.message}>
          <TextInput autoComplete="off" {...register('hospital')} />
        </Field>
        <Field label="Its address" error={errors.hospitalAddress?.message}>
          <TextInput autoComplete="off" {...register('hospitalAddress')} />
        </Field>
        <Field label="Its phone" error={errors.hospitalPhone?.message}>
          <TextInput type="tel" autoComplete="off" {...register('hospitalPhone')} />
        </Field>
      </fieldset>
      <Field label="Access and permits" optional hint="Gate codes, quiet hours, who holds the keys" error={errors.notes?.message}>
        <TextArea {...register('notes')} />
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field label="Latitude" optional error={errors.latitude?.message}>
          <TextInput inputMode="decimal" autoComplete="off" {...register('latitude')} />
        </Field>
        <Field label="Longitude" optional error={errors.longitude?.message}>
          <TextInput inputMode="decimal" autoComplete="off" {...register('longitude')} />
        </Field>
      </div>
    </>
  )
}
