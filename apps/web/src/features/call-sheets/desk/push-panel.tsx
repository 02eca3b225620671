import { useLazyQuery, useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { type ClockTime, formatDuration, minutes as minutesOf } from '@callboard/time'
import { countOf } from '../../../lib/count-words.js'
import { failureOf } from '../../../lib/failure-of.js'
import { type DeskFragment, EditDraftDocument, PushPreviewDocument, type PushPreviewQuery } from '../../../lib/graphql.generated.js'
import { Button } from '../../../ui/button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Field } from '../../../ui/field.js'
import { Section } from '../../../ui/section.js'
import { TextInput } from '../../../ui/text-input.js'
import { WarningNotice } from '../../../ui/warning-notice.js'

interface PushPanelProps {
  readonly desk: DeskFragment
  readonly onPushed: () => Promise<unknown>
}

const STEPS = [-30, -15, 15, 30] as const

/** One push of the general call: who moves and whose rest breaks is said before it is done. */
export function PushPanel({ desk, onPushed }: PushPanelProps) {
  const [minutes, setMinutes] = useState(0)
  const [free, setFree] = useState('')
  const [look, { data, loading, error }] = useLazyQuery(PushPreviewDocument, { fetchPolicy: 'network-only' })
  const [edit, { loading: isPushing, error: failed }] = useMutation(EditDraftDocument)
  const preview = minutes === 0 || loading ? null : data?.pushPreview
  const choose = (by: number) => {
    setMinutes(by)
    if (by !== 0) void look({ variables: { productionId: desk.productionId, dayId: desk.dayId, minutes: minutesOf(by) } }).catch(() => undefined)
  }
  const push = async (generalCall: ClockTime) => {
    const change = { kind: 'changeDay' as const, dayId: desk.dayId, change: { generalCall } }
    const { data: answer } = await edit({ variables: { input: { draftId: desk.draftId, clientEditId: crypto.randomUUID(), edit: change } } }).catch(() => ({ data: undefined }))
    if (answer?.editDraft.__typename !== 'DraftEdited') return
    setMinutes(0)
    await onPushed()
  }
  return (
    <Section title={`General call ${desk.generalCall}`}>
      <div className="flex flex-wrap gap-2" role="group" aria-label="Push the general call">
        {STEPS.map((step) => (
          <Button key={step} aria-pressed={minutes === step} onClick={() => choose(minutes === step ? 0 : step)}>
            {step > 0 ? `+${step}` : `−${-step}`} min
          </Button>
        ))}
      </div>
      <form
        className="mt-2 flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          const by = Math.trunc(Number(free))
          if (by) choose(by)
        }}
      >
        <Field label="Other minutes" className="w-32">
          <TextInput type="number" min={-720} max={720} placeholder="−20 or 45" value={free} onChange={(event) => setFree(event.target.value)} />
        </Field>
        <Button type="submit">See who moves</Button>
      </form>
      {(error ?? failed) && <ErrorNotice {...failureOf(error ?? failed)} />}
      {preview && <Consequence preview={preview} isPushing={isPushing} onPush={push} />}
    </Section>
  )
}

interface ConsequenceProps {
  readonly preview: NonNullable<PushPreviewQuery['pushPreview']>
  readonly isPushing: boolean
  readonly onPush: (generalCall: ClockTime) => Promise<void>
}

function Consequence({ preview: { generalCall, moved, stay, breaches }, isPushing, onPush }: ConsequenceProps) {
  if (generalCall === null) return <p className="mt-2">The general call cannot be pushed that far: it would fall on another date, or into the hour the clocks show twice.</p>
  return (
    <div className="mt-3 flex flex-col items-start gap-2" role="status">
      <p>
        {countOf(moved.length, 'person', 'people')} would move with it{stay.length > 0 && `; ${stay.join(', ')} would stay, for their time is typed`}.
      </p>
      {moved.length > 0 && (
        <details>
          <summary className="min-h-6">Who, and to when</summary>
          <ul className="tabular-nums">
            {moved.map(({ personId, name, from, to }) => (
              <li key={personId}>
                {name}: {from} to <strong>{to}</strong>
              </li>
            ))}
          </ul>
        </details>
      )}
      {breaches.length > 0 && (
        <WarningNotice title={`It breaks the rest of ${countOf(breaches.length, 'person', 'people')}.`}>
          <ul>
            {breaches.map(({ personId, name, rest, minimum }) => (
              <li key={personId}>
                {name}: {formatDuration(rest)} of {formatDuration(minimum)}
              </li>
            ))}
          </ul>
        </WarningNotice>
      )}
      <Button kind="primary" busy={isPushing} onClick={() => void onPush(generalCall)}>
        Move the general call to {generalCall}
      </Button>
    </div>
  )
}
