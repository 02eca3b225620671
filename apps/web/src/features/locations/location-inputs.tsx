import type { UseFormReturn } from 'react-hook-form'
import { Field } from '../../ui/field.js'
import { TextArea } from '../../ui/text-area.js'
import { TextInput } from '../../ui/text-input.js'
import type { LocationFields } from './location-fields.js'

type LocationForm = UseFormReturn<LocationFields>

export function LocationInputs({ form: { register, formState } }: { readonly form: LocationForm }) {
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
      <Dates register={register} errors={errors} />
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

/** When it can be had, and how long it may be used. */
function Dates({ register, errors }: Pick<LocationForm, 'register'> & Pick<LocationForm['formState'], 'errors'>) {
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label="Can be had from" error={errors.availableFrom?.message}>
        <TextInput type="date" {...register('availableFrom')} />
      </Field>
      <Field label="Can be had until" error={errors.availableTo?.message}>
        <TextInput type="date" {...register('availableTo')} />
      </Field>
      <Field label="Permit holds until" error={errors.permitUntil?.message}>
        <TextInput type="date" {...register('permitUntil')} />
      </Field>
    </div>
  )
}
