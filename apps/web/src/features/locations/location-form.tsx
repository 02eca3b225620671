import { assertNever } from '@callboard/basics'
import { useState } from 'react'
import { differencesOf } from '../../lib/differences-of.js'
import { LocationsScreenDocument, SaveLocationDocument, type LocationItemFragment } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { useZodForm } from '../../lib/use-zod-form.js'
import { BothValues } from '../../ui/both-values.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Form } from '../../ui/form.js'
import { fieldsOf, inputOf, type LocationFields, locationFields, locationLabels } from './location-fields.js'
import { LocationInputs } from './location-inputs.js'

interface LocationFormProps {
  readonly productionId: string
  readonly location: LocationItemFragment | undefined
  readonly onSaved: (location: LocationItemFragment) => void
}

export function LocationForm({ productionId, location, onSaved }: LocationFormProps) {
  const form = useZodForm(locationFields, fieldsOf(location))
  const { act, busy, failure } = useAct(SaveLocationDocument, { refetch: [LocationsScreenDocument] })
  const [opened] = useState(location)
  const [theirs, setTheirs] = useState<LocationItemFragment>()
  const save = form.handleSubmit(async (fields) => {
    const known = { productionId, locationId: opened?.locationId ?? null, expectedVersion: (theirs ?? opened)?.version ?? null }
    const answer = (await act({ input: inputOf(fields, known) }))?.saveLocation
    if (!answer) return
    switch (answer.__typename) {
      case 'LocationSaved':
        return onSaved(answer.location)
      case 'LocationChangedMeanwhile':
        return setTheirs(answer.location)
      default:
        return assertNever(answer)
    }
  })
  return (
    <Form aria-label="Location" onSubmit={(event) => void save(event)}>
      {failure && <ErrorNotice {...failure} />}
      {theirs && (
        <BothValues
          title={`Somebody changed ${theirs.name} meanwhile.`}
          differences={differencesOf(form.watch(), fieldsOf(theirs), locationLabels)}
          onTakeTheirs={(field) => form.setValue(field as keyof LocationFields, fieldsOf(theirs)[field as keyof LocationFields])}
          onTakeAll={() => form.reset(fieldsOf(theirs))}
        />
      )}
      <LocationInputs form={form} />
      <Button kind="primary" type="submit" busy={busy} className="self-start">
        {theirs ? 'Save yours' : opened ? 'Save' : 'Add'}
      </Button>
    </Form>
  )
}
