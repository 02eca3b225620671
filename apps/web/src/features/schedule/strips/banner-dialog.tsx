import { addBannerAfter, BANNER_PURPOSES, type BannerPurpose, type BannerStrip } from '@callboard/schedule'
import { minutes } from '@callboard/time'
import { useState, type FormEvent } from 'react'
import { Button } from '../../../ui/button.js'
import { Dialog } from '../../../ui/dialog.js'
import { Field } from '../../../ui/field.js'
import { Select } from '../../../ui/select.js'
import { TextInput } from '../../../ui/text-input.js'
import { purposeWords } from '../board/banner-cells.js'
import { useBoard } from '../board-context.js'
import { newId } from '../sync/new-id.js'

/** A new banner on a day. */
export function NewBannerDialog({ dayId, afterStripId, onClose }: { readonly dayId: string; readonly afterStripId: string | null; readonly onClose: () => void }) {
  const { store, actions } = useBoard()
  const save = (banner: BannerFacts) => {
    const edit = addBannerAfter(store.snapshot().board, { banner: { ...banner, id: newId(), dayId }, afterStripId })
    actions.perform(edit, () => `“${banner.text}” added`)
    onClose()
  }
  return <BannerForm title="Add a banner" verb="Add the banner" start={{ purpose: 'meal', text: 'Lunch', minutes: minutes(60) }} onSave={save} onClose={onClose} />
}

/** Another purpose, text or length for a banner. */
export function BannerDialog({ stripId, onClose }: { readonly stripId: string; readonly onClose: () => void }) {
  const { store, actions } = useBoard()
  const banner = store.snapshot().board.strips.find(({ id }) => id === stripId)
  if (banner?.kind !== 'banner') return null
  const save = (change: BannerFacts) => {
    actions.perform({ kind: 'changeBanner', stripId, change: changed(banner, change) }, () => `“${change.text}” saved`)
    onClose()
  }
  return <BannerForm title="Change the banner" verb="Save the banner" start={banner} onSave={save} onClose={onClose} />
}

type BannerFacts = Pick<BannerStrip, 'purpose' | 'text' | 'minutes'>

/** Only what differs, so that what somebody else changed meanwhile stays. */
function changed(before: BannerFacts, after: BannerFacts): Partial<BannerFacts> {
  const fields = ['purpose', 'text', 'minutes'] as const
  return Object.fromEntries(fields.filter((field) => before[field] !== after[field]).map((field) => [field, after[field]]))
}

interface BannerFormProps {
  readonly title: string
  readonly verb: string
  readonly start: BannerFacts
  readonly onSave: (banner: BannerFacts) => void
  readonly onClose: () => void
}

const usual: readonly (readonly [string, number, BannerPurpose])[] = [
  ['Lunch', 60, 'meal'],
  ['Company move', 45, 'companyMove'],
  ['Rehearsal', 30, 'rehearsal'],
  ['Blocking and lighting', 45, 'note'],
]

function BannerForm({ title, verb, start, onSave, onClose }: BannerFormProps) {
  const [fields, setFields] = useState({ purpose: start.purpose as string, text: start.text, length: String(start.minutes) })
  const { text, length } = fields
  const error = text.trim() === '' ? 'Say what happens: lunch, company move.' : undefined
  const isLength = /^\d{1,4}$/.test(length.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!error && isLength) onSave({ purpose: purposeOf(fields.purpose), text: text.trim(), minutes: minutes(Number(length)) })
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <div className="flex flex-wrap gap-1.5">
          {usual.map(([word, minutesOfWord, purpose]) => (
            <Button key={word} onClick={() => setFields({ purpose, text: word, length: String(minutesOfWord) })}>
              {word}
            </Button>
          ))}
        </div>
        <Field label="Text" error={error}>
          <TextInput value={text} maxLength={200} onChange={(event) => setFields({ ...fields, text: event.target.value })} />
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="What for" hint="Checks of meals and moves go by it.">
            <Select
              value={fields.purpose}
              onChange={(event) => setFields({ ...fields, purpose: event.target.value })}
              options={BANNER_PURPOSES.map((value) => ({ value, label: purposeWords[value] }))}
            />
          </Field>
          <Field label="Minutes" hint="0 where it takes no time of its own." error={isLength ? undefined : 'Whole minutes, such as 45.'}>
            <TextInput inputMode="numeric" value={length} onChange={(event) => setFields({ ...fields, length: event.target.value })} />
          </Field>
        </div>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit">
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function purposeOf(text: string): BannerPurpose {
  return BANNER_PURPOSES.find((purpose) => purpose === text) ?? 'note'
}
