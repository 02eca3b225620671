import type { CompareScreenQuery } from '../../lib/graphql.generated.js'
import { Field } from '../../ui/field.js'
import { Select } from '../../ui/select.js'
import type { Ends } from './compare-ends.js'

interface CompareChoiceProps {
  readonly revisions: CompareScreenQuery['revisions']
  readonly units: NonNullable<CompareScreenQuery['production']>['units']
  readonly ends: Ends
  readonly onChoose: (ends: Ends) => void
}

/** From which revision to which, or to the draft as it stands. A draft is compared with what its unit published last. */
export function CompareChoice({ revisions, units, ends, onChoose }: CompareChoiceProps) {
  const options = revisions.map(({ revisionId, number, colour, unitName }) => ({ value: revisionId, label: `${colour}, revision ${number}${unitName ? ` of ${unitName}` : ''}` }))
  const drafts = units.map(({ draftId, name }) => ({ value: draftId, label: units.length > 1 ? `The draft of ${name}, as it stands` : 'The draft, as it stands' }))
  const draftId = (to: string) => (drafts.some(({ value }) => value === to) ? to : null)
  return (
    <div className="mb-6 grid max-w-2xl gap-x-6 gap-y-3 sm:grid-cols-2">
      <Field label="From" {...(ends.draftId !== null && { hint: 'A draft is compared with the last revision of its unit' })}>
        <Select options={options} value={ends.draftId === null ? ends.from : ''} {...(ends.draftId !== null && { placeholder: 'The last revision' })} disabled={ends.draftId !== null} onChange={(event) => onChoose({ ...ends, from: event.target.value })} />
      </Field>
      <Field label="To">
        <Select options={[...drafts, ...options]} value={ends.to} onChange={(event) => onChoose({ ...ends, to: event.target.value, draftId: draftId(event.target.value) })} />
      </Field>
    </div>
  )
}
