import { parseZone, zone } from '@callboard/time'
import { useMemo } from 'react'
import { z } from 'zod'
import { CreateProductionDocument, SlateScreenDocument, ShellProductionsDocument, type SlateRowFragment } from '../../lib/graphql.generated.js'
import { kindOptions, zoneOptions } from '../../lib/production-words.js'
import { readersZone } from '../../lib/time-words.js'
import { useAct } from '../../lib/use-act.js'
import { useViewer } from '../../lib/use-viewer.js'
import { useZodForm } from '../../lib/use-zod-form.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { Form } from '../../ui/form.js'
import { Select } from '../../ui/select.js'
import { TextInput } from '../../ui/text-input.js'

export function CreateProductionForm({ onCreated }: { readonly onCreated: (production: SlateRowFragment) => void }) {
  const { member } = useViewer()
  const { act, busy, failure } = useAct(CreateProductionDocument, { refetch: [SlateScreenDocument, ShellProductionsDocument] })
  const zones = useMemo(() => zoneOptions(readersZone()), [])
  const { register, handleSubmit, formState } = useZodForm(firstFacts, {
    title: '',
    kind: 'feature',
    company: member?.organization.name ?? '',
    clientName: '',
    zone: readersZone(),
  })
  const { errors } = formState
  const create = handleSubmit(async (facts) => {
    const created = await act({ input: { ...facts, zone: zone(facts.zone) } })
    if (created) onCreated(created.createProduction.production)
  })
  return (
    <Form aria-label="Start a production" onSubmit={(event) => void create(event)}>
      {failure && <ErrorNotice {...failure} />}
      <Field label="Title" error={errors.title?.message}>
        <TextInput autoFocus autoComplete="off" {...register('title')} />
      </Field>
      <Field label="Kind">
        <Select options={kindOptions} {...register('kind')} />
      </Field>
      <Field label="Production company" optional hint="As it stands on the call sheet" error={errors.company?.message}>
        <TextInput {...register('company')} />
      </Field>
      <Field label="Client" optional hint="Who ordered it" error={errors.clientName?.message}>
        <TextInput autoComplete="off" {...register('clientName')} />
      </Field>
      <Field label="Time zone" hint="Of all its calls and wraps" error={errors.zone?.message}>
        <Select options={zones} {...register('zone')} />
      </Field>
      <Button kind="primary" type="submit" busy={busy} className="self-end">
        Start production
      </Button>
    </Form>
  )
}

const short = z.string().trim().max(200, 'At most 200 characters.')

const firstFacts = z.object({
  title: short.min(1, 'Type the title, or a working title.'),
  kind: z.enum(['feature', 'commercial', 'series', 'documentary', 'other']),
  company: short,
  clientName: short,
  zone: z.string().refine((name) => parseZone(name).ok, 'Choose a zone.'),
})
