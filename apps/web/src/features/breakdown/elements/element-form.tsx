import { CAST } from '@callboard/schedule'
import { BothValues } from '../../../ui/both-values.js'
import { Button } from '../../../ui/button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Field } from '../../../ui/field.js'
import { Select } from '../../../ui/select.js'
import { Switch } from '../../../ui/switch.js'
import { TextInput } from '../../../ui/text-input.js'
import type { Element } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'
import { type ElementDraft, labelWord } from './element-draft.js'
import { useElementForm } from './use-element-form.js'

/** What is said of an element. */
export function ElementForm({ element }: { readonly element: Element | undefined }) {
  const { categories, mayEdit } = useBreakdown()
  const { draft, change, save, busy, failure, errors, touched, startOver, conflict } = useElementForm(element)
  const shared = { draft, change, errors, disabled: !mayEdit }
  return (
    <form className="flex flex-col gap-3" onSubmit={(event) => (event.preventDefault(), void save())}>
      {conflict && <BothValues {...conflict} />}
      {failure && <ErrorNotice {...failure} />}
      {element ? <p className="text-muted">{element.category}</p> : (
        <Field label="Category">
          <Select value={draft.category} options={categories.map(({ category }) => ({ value: category, label: category }))} onChange={({ target }) => change({ category: target.value })} />
        </Field>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)_6rem] gap-3">
        <Field label="Name" error={errors.name}>
          <TextInput value={draft.name} disabled={!mayEdit} onChange={({ target }) => change({ name: target.value })} />
        </Field>
        <Field label={labelWord(draft.category)} error={errors.boardId}>
          <TextInput value={draft.boardId} disabled={!mayEdit} onChange={({ target }) => change({ boardId: target.value })} className="tabular-nums" />
        </Field>
      </div>
      {element && element.aliases.length > 0 && <p className="text-small text-muted">In the screenplay also: {element.aliases.join(', ')}</p>}
      <Performer {...shared} />
      <DoodRules {...shared} />
      {mayEdit && (touched || !element) && (
        <div className="flex gap-2">
          <Button kind="primary" type="submit" busy={busy}>{element ? 'Save element' : 'Add element'}</Button>
          {element && <Button onClick={startOver}>As it was</Button>}
        </div>
      )}
    </form>
  )
}

interface PartProps {
  readonly draft: ElementDraft
  readonly change: (part: Partial<ElementDraft>) => void
  readonly errors: Partial<Record<keyof ElementDraft, string>>
  readonly disabled: boolean
}

function Performer({ draft, change, disabled }: PartProps) {
  const { people } = useBreakdown()
  const isCast = draft.category === CAST
  const options = people
    .filter(({ kind, personId }) => (isCast ? kind === 'cast' : kind !== 'contact') || personId === draft.personId)
    .map(({ personId, name, castNumber }) => ({ value: personId, label: castNumber ? `${castNumber}  ${name}` : name }))
  return (
    <Field label={isCast ? 'Played by' : 'Driven or handled by'}>
      <Select value={draft.personId} placeholder="Nobody yet" options={options} disabled={disabled} onChange={({ target }) => change({ personId: target.value })} />
    </Field>
  )
}

function DoodRules({ draft, change, errors, disabled }: PartProps) {
  return (
    <>
      <div className="flex flex-col">
        <Switch label="In the day-out-of-days" checked={draft.includeInDood} disabled={disabled} onChange={(includeInDood) => change({ includeInDood })} />
        <Switch label="Held between work days, and paid" checked={draft.allowHold} disabled={disabled} onChange={(allowHold) => change({ allowHold, allowDrop: allowHold && draft.allowDrop })} />
        <Switch label="May be dropped and picked up once" checked={draft.allowDrop} disabled={disabled || !draft.allowHold} onChange={(allowDrop) => change({ allowDrop })} />
      </div>
      <div className="grid grid-cols-2 gap-3">
        {draft.allowDrop && (
          <Field label="Days for a drop" error={errors.minimumDropDays}>
            <TextInput inputMode="numeric" value={draft.minimumDropDays} disabled={disabled} onChange={({ target }) => change({ minimumDropDays: target.value })} />
          </Field>
        )}
        <Field label="Day rate" error={errors.dayRate}>
          <TextInput inputMode="numeric" value={draft.dayRate} disabled={disabled} onChange={({ target }) => change({ dayRate: target.value })} className="tabular-nums" />
        </Field>
      </div>
    </>
  )
}
