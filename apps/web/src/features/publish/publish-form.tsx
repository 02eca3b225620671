import { useState } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import type { PreviewFragment, RestBreachFactsFragment } from '../../lib/graphql.generated.js'
import { Checkbox } from '../../ui/checkbox.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { TextArea } from '../../ui/text-area.js'
import { WarningNotice } from '../../ui/warning-notice.js'
import { RestBreaches } from './preview-parts.js'
import { PublishButton } from './publish-button.js'
import { type PublishAnswer, usePublish } from './use-publish.js'

export interface PublishFormProps {
  readonly preview: PreviewFragment
  readonly onPublished: (answer: Extract<PublishAnswer, { __typename: 'SchedulePublished' }>) => void
  /** Somebody edited the draft meanwhile. */
  readonly onDraftChanged: () => void
}

/** The one act: the reason, what must be accepted, and the button that says how many it concerns. */
export function PublishForm({ preview, onPublished, onDraftChanged }: PublishFormProps) {
  const [reason, setReason] = useState('')
  const [accepted, setAccepted] = useState(false)
  const [found, setFound] = useState<readonly RestBreachFactsFragment[] | null>(null)
  const [remark, setRemark] = useState<string | null>(null)
  const { publish, isBusy, error } = usePublish((answer) => {
    switch (answer.__typename) {
      case 'SchedulePublished':
        return onPublished(answer)
      case 'DraftChanged':
        return onDraftChanged()
      case 'RestTooShort':
        setAccepted(false)
        return setFound(answer.breaches)
      case 'NothingToPublish':
        return setRemark(`Nothing was published: the schedule is the same as revision ${answer.number}.`)
      case 'DraftNotCurrent':
        return setRemark('Nothing was published: another draft is the current one of its unit.')
      case 'NoShootDays':
        return setRemark('Nothing was published: the schedule has no shoot day yet.')
    }
  })
  const breaches = found ?? preview.restBreaches
  const isBlocked = !preview.isCurrent || preview.isSame || (breaches.length > 0 && !accepted)
  const send = () => publish({ draftId: preview.draftId, expectedVersion: preview.draftVersion, reason: reason.trim(), restBreachesAccepted: accepted })
  return (
    <form
      className="mb-8 flex max-w-2xl flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBlocked) void send()
      }}
    >
      <Field label="Why" hint="Read by everyone concerned: “tide”, “Ana’s flight is late”." optional>
        <TextArea value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <AcceptBreaches breaches={breaches} accepted={accepted} onAccept={setAccepted} />
      {remark && <WarningNotice title={remark} />}
      {error && <ErrorNotice {...failureOf(error)} kept="Whether it was published is not known. Try again: pressing twice publishes once." />}
      <PublishButton preview={preview} isBusy={isBusy} isBlocked={isBlocked} />
    </form>
  )
}

interface AcceptBreachesProps {
  readonly breaches: readonly RestBreachFactsFragment[]
  readonly accepted: boolean
  readonly onAccept: (accepted: boolean) => void
}

function AcceptBreaches({ breaches, accepted, onAccept }: AcceptBreachesProps) {
  if (breaches.length === 0) return null
  return (
    <>
      <RestBreaches breaches={breaches} />
      <Checkbox
        label="Publish although rest would be too short"
        hint="Your name is kept with this decision."
        checked={accepted}
        onChange={(event) => onAccept(event.target.checked)}
      />
    </>
  )
}
