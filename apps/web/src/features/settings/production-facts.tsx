import { useMemo } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { kindOptions, zoneOptions } from '../../lib/production-words.js'
import { Field } from '../../ui/field.js'
import { Section } from '../../ui/section.js'
import { Select } from '../../ui/select.js'
import { TextInput } from '../../ui/text-input.js'
import type { SettingsFields } from './settings-fields.js'

export interface SettingsPartProps {
  readonly form: UseFormReturn<SettingsFields>
}

export function ProductionFacts({ form: { register, formState, getValues } }: SettingsPartProps) {
  const { errors } = formState
  const zones = useMemo(() => zoneOptions(getValues('zone')), [getValues])
  return (
    <Section title="The production" className="mb-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Title" error={errors.title?.message}>
          <TextInput {...register('title')} />
        </Field>
        <Field label="Kind">
          <Select options={kindOptions} {...register('kind')} />
        </Field>
        <Field label="Production company" optional error={errors.company?.message}>
          <TextInput {...register('company')} />
        </Field>
        <Field label="Client" optional error={errors.clientName?.message}>
          <TextInput {...register('clientName')} />
        </Field>
        <Field label="Time zone" hint="Of all its calls and wraps" error={errors.zone?.message}>
          <Select options={zones} {...register('zone')} />
        </Field>
        <Field label="Minimum rest" hint="Hours between wrap and call; less is a warning" error={errors.minimumRest?.message}>
          <TextInput inputMode="numeric" className="tabular-nums" {...register('minimumRest')} />
        </Field>
      </div>
    </Section>
  )
}
