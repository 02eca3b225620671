import { eighths, formatEighths, parseEighths, splitSceneInto } from '@callboard/schedule'
import { useState, type FormEvent } from 'react'
import { Button } from '../../../ui/button.js'
import { Dialog } from '../../../ui/dialog.js'
import { Field } from '../../../ui/field.js'
import { TextInput } from '../../../ui/text-input.js'
import { useBoard } from '../board-context.js'
import { newId } from '../sync/new-id.js'
import { refusalWords } from '../words/refusal-words.js'
import { stripName } from '../words/strip-words.js'

/** One scene over two strips, which may go to two days. */
export function SplitDialog({ stripId, onClose }: { readonly stripId: string; readonly onClose: () => void }) {
  const { store, facts, actions } = useBoard()
  const { board } = store.snapshot()
  const strip = board.strips.find(({ id }) => id === stripId)
  const whole = strip?.kind === 'scene' ? strip.eighths : eighths(0)
  const [text, setText] = useState(formatEighths(eighths(Math.floor(whole / 2))))
  const [refusal, setRefusal] = useState<string | null>(null)
  const first = parseEighths(text)
  const fits = first.ok && first.value > 0 && first.value < whole
  if (!strip) return null
  const name = stripName(strip, facts)
  const split = (event: FormEvent) => {
    event.preventDefault()
    if (!first.ok || !fits) return
    const edit = splitSceneInto(store.snapshot().board, { stripId, eighths: first.value, newStripId: newId() })
    if (!edit.ok) return setRefusal(refusalWords(edit.refusal.kind))
    actions.perform(edit.value, () => `${name} split in two; the second part is right after the first`)
    onClose()
  }
  return (
    <Dialog open onClose={onClose} title={`Split ${name}`} description={`${formatEighths(whole)} pages in all.`}>
      <form onSubmit={split} className="flex flex-col gap-4">
        <Field
          label="Pages in the first part"
          hint={fits ? `The second part then has ${formatEighths(eighths(whole - first.value))}.` : 'Pages and eighths, such as 1 4/8.'}
          error={refusal ?? (fits ? undefined : `More than none and less than ${formatEighths(whole)}.`)}
        >
          <TextInput value={text} onChange={(event) => setText(event.target.value)} />
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit">
            Split the scene
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
