import type { IntExt, Lighting } from '../../../lib/graphql.generated.js'
import { Field } from '../../../ui/field.js'
import { Select } from '../../../ui/select.js'
import { TextArea } from '../../../ui/text-area.js'
import { TextInput } from '../../../ui/text-input.js'
import { fieldWords, pagesError, type SceneDraft } from './scene-draft.js'
import { intExtWords, lightingWords } from './scene-words.js'

export interface SceneFieldsProps {
  readonly draft: SceneDraft
  /** Fields changed by hand before, as the server names them. */
  readonly kept: readonly string[]
  readonly onChange: (part: Partial<SceneDraft>) => void
}

export function SceneFields({ draft, kept, onChange }: SceneFieldsProps) {
  const hint = (field: string) => (kept.includes(field) ? 'Changed by hand; later drafts keep it' : undefined)
  return (
    <>
      <Field label={fieldWords.set} hint={hint('set')}>
        <TextInput value={draft.set} onChange={(event) => onChange({ set: event.target.value })} />
      </Field>
      <Field label={fieldWords.synopsis} hint={hint('synopsis')}>
        <TextArea value={draft.synopsis} onChange={(event) => onChange({ synopsis: event.target.value })} />
      </Field>
      <Field label={fieldWords.pages} hint={hint('eighths') ?? 'Pages and eighths, such as 1 4/8'} error={pagesError(draft.pages)}>
        <TextInput value={draft.pages} onChange={(event) => onChange({ pages: event.target.value })} className="max-w-32" />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={fieldWords.intExt} hint={hint('intExt')}>
          <Select
            options={optionsOf(intExtWords)}
            placeholder={draft.intExt === '' ? 'Choose' : undefined}
            value={draft.intExt}
            onChange={(event) => onChange({ intExt: event.target.value as IntExt })}
          />
        </Field>
        <Field label={fieldWords.lighting} hint={hint('lighting') ?? 'Colours the strip'}>
          <Select
            options={optionsOf(lightingWords)}
            placeholder={draft.lighting === '' ? 'Choose' : undefined}
            value={draft.lighting}
            onChange={(event) => onChange({ lighting: event.target.value as Lighting })}
          />
        </Field>
      </div>
    </>
  )
}

function optionsOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}
