import { addBannerAfter } from '@callboard/schedule'
import { minutes } from '@callboard/time'
import { useState, type FormEvent } from 'react'
import { Button } from '../../../ui/button.js'
import { Dialog } from '../../../ui/dialog.js'
import { Field } from '../../../ui/field.js'
import { TextInput } from '../../../ui/text-input.js'
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
  return <BannerForm title="Add a banner" verb="Add the banner" start={{ text: 'Lunch', minutes: minutes(60) }} onSave={save} onClose={onClose} />
}

/** Another text or length for a banner. */
export function BannerDialog({ stripId, onClose }: { readonly stripId: string; readonly onClose: () => void }) {
  const { store, actions } = useBoard()
  const banner = store.snapshot().board.strips.find(({ id }) => id === stripId)
  if (banner?.kind !== 'banner') return null
  const save = (change: BannerFacts) => {
    actions.perform({ kind: 'changeBanner', stripId, change }, () => `“${change.text}” saved`)
    onClose()
  }
  return <BannerForm title="Change the banner" verb="Save the banner" start={banner} onSave={save} onClose={onClose} />
}

interface BannerFacts {
  readonly text: string
  readonly minutes: ReturnType<typeof minutes>
}

interface BannerFormProps {
  readonly title: string
  readonly verb: string
  readonly start: BannerFacts
  readonly onSave: (banner: BannerFacts) => void
  readonly onClose: () => void
}

const usual = [
  ['Lunch', 60],
  ['Company move', 45],
  ['Rehearsal', 30],
  ['Blocking and lighting', 45],
] as const

function BannerForm({ title, verb, start, onSave, onClose }: BannerFormProps) {
  const [text, setText] = useState(start.text)
  const [length, setLength] = useState(String(start.minutes))
  const error = text.trim() === '' ? 'Say what happens: lunch, company move.' : undefined
  const isLength = /^\d{1,4}$/.test(length.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!error && isLength) onSave({ text: text.trim(), minutes: minutes(Number(length)) })
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <div className="flex flex-wrap gap-1.5">
          {usual.map(([word, minutesOfWord]) => (
            <Button
              key={word}
              onClick={() => {
                setText(word)
                setLength(String(minutesOfWord))
              }}
            >
              {word}
            </Button>
          ))}
        </div>
        <Field label="Text" error={error}>
          <TextInput value={text} maxLength={200} onChange={(event) => setText(event.target.value)} />
        </Field>
        <Field label="Minutes" hint="0 where it takes no time of its own." error={isLength ? undefined : 'Whole minutes, such as 45.'}>
          <TextInput inputMode="numeric" value={length} onChange={(event) => setLength(event.target.value)} />
        </Field>
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
