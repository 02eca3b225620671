import { assertNever } from '@callboard/basics'
import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import type { LocalDate } from '@callboard/time'
import { type AvailabilityKind, RemoveAvailabilityDocument, SaveAvailabilityDocument } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { Button } from '../../../ui/button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Field } from '../../../ui/field.js'
import { Select } from '../../../ui/select.js'
import { TextInput } from '../../../ui/text-input.js'
import { toast } from '../../../ui/toast.js'
import { putIntoBreakdown, takeOutOfBreakdown } from '../breakdown-cache.js'
import type { Availability, Element } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'
import { kindWords } from './date-words.js'

export interface AvailabilityFormProps {
  readonly element: Element
  readonly availability: Availability | undefined
  readonly onClose: () => void
}

/** From when to when it can or cannot be had. */
export function AvailabilityForm(props: AvailabilityFormProps) {
  const { availability, onClose } = props
  const { fields, change, save, remove, busy, failure, wrong } = useAvailability(props)
  return (
    <form className="grid grid-cols-2 gap-3 py-1" onSubmit={(event) => (event.preventDefault(), void save())}>
      <Field label="From">
        <TextInput type="date" required value={fields.from} onChange={({ target }) => change({ from: target.value, ...(fields.to === '' || fields.to < target.value ? { to: target.value } : {}) })} />
      </Field>
      <Field label="To">
        <TextInput type="date" required value={fields.to} min={fields.from} onChange={({ target }) => change({ to: target.value })} />
      </Field>
      <Field label="It is">
        <Select value={fields.kind} options={KINDS} onChange={({ target }) => change({ kind: target.value as AvailabilityKind })} />
      </Field>
      <Field label="Note">
        <TextInput value={fields.note} onChange={({ target }) => change({ note: target.value })} />
      </Field>
      {wrong && <div className="col-span-2"><ErrorNotice title={wrong} /></div>}
      {failure && <div className="col-span-2"><ErrorNotice {...failure} /></div>}
      <div className="col-span-2 flex flex-wrap gap-2">
        <Button kind="primary" type="submit" busy={busy}>Save dates</Button>
        <Button onClick={onClose}>Cancel</Button>
        {availability && <Button kind="quiet" className="ml-auto" onClick={() => void remove()}>Remove</Button>}
      </div>
    </form>
  )
}

const KINDS = (['unavailable', 'hold', 'confirmed'] as const).map((value) => ({ value, label: kindWords[value] }))

function useAvailability({ element, availability, onClose }: AvailabilityFormProps) {
  const { productionId } = useBreakdown()
  const { cache } = useApolloClient()
  const saving = useAct(SaveAvailabilityDocument)
  const removing = useAct(RemoveAvailabilityDocument)
  const [fields, setFields] = useState({ from: String(availability?.from ?? ''), to: String(availability?.to ?? ''), kind: availability?.kind ?? ('unavailable' as AvailabilityKind), note: availability?.note ?? '' })
  const [wrong, setWrong] = useState<string>()
  const of = availability?.personId ? { personId: availability.personId } : { elementId: element.elementId }

  const save = async () => {
    if (fields.from === '' || fields.to < fields.from) return setWrong('The last day is not before the first.')
    const known = { availabilityId: availability?.availabilityId ?? null, expectedVersion: availability?.version ?? null }
    const answer = (await saving.act({ input: { productionId, ...of, ...known, ...fields, from: fields.from as LocalDate, to: fields.to as LocalDate } }))?.saveAvailability
    if (answer === undefined) return
    switch (answer.__typename) {
      case 'AvailabilitySaved':
        putIntoBreakdown(cache, productionId, 'availabilities', answer.availability.availabilityId)
        toast(`${element.name}: dates saved`)
        return onClose()
      case 'AvailabilityChangedMeanwhile':
        return setWrong('Somebody else changed these dates meanwhile. Save again to put yours in the place of theirs.')
      default:
        return assertNever(answer)
    }
  }
  const remove = async () => {
    if (!availability) return
    const answer = (await removing.act({ availabilityId: availability.availabilityId, expectedVersion: availability.version }))?.removeAvailability
    if (answer?.__typename === 'AvailabilityChangedMeanwhile') return setWrong('Somebody else changed these dates meanwhile. Look again.')
    if (answer === undefined) return
    takeOutOfBreakdown(cache, productionId, 'availabilities', availability.availabilityId)
    const { kind, from, to, note } = availability
    toast(`${element.name}: dates removed`, {
      undo: () => void saving.act({ input: { productionId, ...of, kind, from, to, note } }).then((done) => {
        if (done?.saveAvailability.__typename === 'AvailabilitySaved') putIntoBreakdown(cache, productionId, 'availabilities', done.saveAvailability.availability.availabilityId)
      }),
    })
  }
  const change = (part: Partial<typeof fields>) => {
    setFields({ ...fields, ...part })
    setWrong(undefined)
  }
  return { fields, change, save, remove, wrong, busy: saving.busy || removing.busy, failure: saving.failure ?? removing.failure }
}
