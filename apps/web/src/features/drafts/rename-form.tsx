import { useState } from 'react'
import { Button } from '../../ui/button.js'
import { Form } from '../../ui/form.js'
import { TextInput } from '../../ui/text-input.js'
import type { DraftActs } from './use-drafts.js'

export interface RenameFormProps {
  readonly draft: { readonly draftId: string; readonly name: string }
  readonly acts: DraftActs
  readonly onDone: () => void
}

/** The draft's name, to be typed anew in place. */
export function RenameForm({ draft, acts, onDone }: RenameFormProps) {
  const [name, setName] = useState(draft.name)
  const isReady = name.trim() !== '' && name.trim().length <= 100
  const save = async () => {
    if (isReady && (await acts.rename({ draftId: draft.draftId, name: name.trim() }))) onDone()
  }
  return (
    <Form
      className="flex-row flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <TextInput aria-label={`New name of ${draft.name}`} autoFocus value={name} onChange={(event) => setName(event.target.value)} className="w-auto grow" />
      <Button type="submit" kind="primary" disabled={!isReady}>
        Rename
      </Button>
      <Button onClick={onDone}>Cancel</Button>
    </Form>
  )
}
