import { useState } from 'react'
import { Button } from '../../ui/button.js'
import { Dialog } from '../../ui/dialog.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { Form } from '../../ui/form.js'
import { Select } from '../../ui/select.js'
import { TextInput } from '../../ui/text-input.js'
import type { UnitDrafts } from './units-of.js'
import type { DraftActs } from './use-drafts.js'

export interface NewDraftDialogProps {
  readonly unit: UnitDrafts
  readonly acts: DraftActs
  readonly onClose: () => void
}

/** Another draft of the unit: a copy, or from nothing. */
export function NewDraftDialog({ unit, acts, onClose }: NewDraftDialogProps) {
  const [name, setName] = useState('')
  const [source, setSource] = useState(unit.drafts[0]?.draftId ?? '')
  const [tried, setTried] = useState(false)
  const error = name.trim() === '' ? 'Type a name, like “Rain plan”.' : name.trim().length > 100 ? 'At most 100 characters.' : undefined
  const create = async () => {
    setTried(true)
    if (error) return
    if (await acts.create({ unitId: unit.unitId, name: name.trim(), copyOfDraftId: source || null })) onClose()
  }
  return (
    <Dialog open onClose={onClose} title={`New draft of ${unit.name}`} description="The current draft stays the one that is published.">
      {acts.failure && <ErrorNotice {...acts.failure} />}
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <Field label="Name" error={tried && error}>
          <TextInput autoFocus value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label="Begin with" hint={source === '' ? 'No days; all scenes of the unit wait in the boneyard.' : 'Days, strips and acknowledged flags as they are there now.'}>
          <Select
            value={source}
            onChange={(event) => setSource(event.target.value)}
            options={[...unit.drafts.map((draft) => ({ value: draft.draftId, label: `A copy of ${draft.name}` })), { value: '', label: 'An empty board' }]}
          />
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" kind="primary">
            Create the draft
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
