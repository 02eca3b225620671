import { formatEighths, parseEighths } from '@callboard/schedule'
import { type Minutes, minutes } from '@callboard/time'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Field } from '../../../ui/field.js'
import { Select } from '../../../ui/select.js'
import type { IntExt, Lighting } from '../../../lib/graphql.generated.js'
import { type Scene } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'
import { InlineField } from './inline-field.js'
import { useEditScene } from './use-edit-scene.js'

/** What is known of the scene itself; each field is saved as one leaves it. */
export function SceneFields({ scene }: { readonly scene: Scene }) {
  const { mayEdit } = useBreakdown()
  const { change, failure } = useEditScene(scene)
  const save = (field: string, name: 'set' | 'synopsis' | 'scriptDay') => (text: string) => change(field, { [name]: text.trim() }, { [name]: scene[name] })
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4">
      {failure && <div className="col-span-full"><ErrorNotice {...failure} /></div>}
      <InlineField label="Synopsis" value={scene.synopsis} lines={2} disabled={!mayEdit} className="col-span-full" onSave={save('synopsis', 'synopsis')} />
      <InlineField label="Set" value={scene.set} disabled={!mayEdit} className="col-span-2" check={(text) => (text.trim() === '' ? 'Every scene has a set.' : undefined)} onSave={save('set', 'set')} />
      <Choices scene={scene} />
      <InlineField
        label="Pages" value={formatEighths(scene.eighths)} disabled={!mayEdit} check={pagesError}
        onSave={async (text) => {
          const length = parseEighths(text)
          return length.ok && change('length', { eighths: length.value }, { eighths: scene.eighths })
        }}
      />
      <InlineField label="Script day" value={scene.scriptDay} placeholder="D1, N2" disabled={!mayEdit} onSave={save('script day', 'scriptDay')} />
      <InlineField
        label="Minutes to shoot" value={String(scene.estimatedMinutes ?? '')} placeholder="by length" numeric disabled={!mayEdit} check={(text) => numberError(text, 2880)}
        onSave={(text) => change('time to shoot', { estimatedMinutes: minutes(Number(text)) }, { estimatedMinutes: scene.estimatedMinutes ?? (0 as Minutes) })}
      />
      <InlineField
        label="Background" value={scene.background === 0 ? '' : String(scene.background)} placeholder="nobody" numeric disabled={!mayEdit} check={(text) => numberError(text, 100_000)}
        onSave={(text) => change('background', { background: Number(text) }, { background: scene.background })}
      />
      <UnitField scene={scene} />
    </div>
  )
}

/** Inside or outside, and the light: saved as they are picked. */
function Choices({ scene }: { readonly scene: Scene }) {
  const { mayEdit } = useBreakdown()
  const { change } = useEditScene(scene)
  return (
    <>
      <Field label="Inside or outside">
        <Select
          disabled={!mayEdit} value={scene.intExt ?? ''} options={INT_EXT} {...(scene.intExt ? {} : { placeholder: 'Not said' })}
          onChange={({ target }) => target.value && void change('inside or outside', { intExt: target.value as IntExt }, scene.intExt ? { intExt: scene.intExt } : undefined)}
        />
      </Field>
      <Field label="Light">
        <Select
          disabled={!mayEdit} value={scene.lighting ?? ''} options={LIGHTS} {...(scene.lighting ? {} : { placeholder: 'Not said' })}
          onChange={({ target }) => target.value && void change('light', { lighting: target.value as Lighting }, scene.lighting ? { lighting: scene.lighting } : undefined)}
        />
      </Field>
    </>
  )
}

const INT_EXT = [{ value: 'INT', label: 'INT' }, { value: 'EXT', label: 'EXT' }, { value: 'INT_EXT', label: 'INT/EXT' }]
const LIGHTS = [{ value: 'day', label: 'Day' }, { value: 'night', label: 'Night' }, { value: 'dawnDusk', label: 'Dawn or dusk' }]

/** Which unit shoots it; asked only where there is more than one. */
function UnitField({ scene }: { readonly scene: Scene }) {
  const { units, mayEdit } = useBreakdown()
  const { change } = useEditScene(scene)
  if (units.length < 2) return null
  const chosen = (unitId: string | null) => (unitId === null ? { unitOpen: true } : { unitId })
  return (
    <Field label="Unit" className="col-span-2">
      <Select
        disabled={!mayEdit} value={scene.unitId ?? ''} placeholder="Not decided" options={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
        onChange={({ target }) => void change('unit', chosen(target.value || null), chosen(scene.unitId))}
      />
    </Field>
  )
}

function pagesError(text: string): string | undefined {
  return parseEighths(text).ok ? undefined : 'Write pages and eighths, such as 1 4/8.'
}

function numberError(text: string, most: number): string | undefined {
  return /^\s*\d*\s*$/.test(text) && Number(text) <= most ? undefined : `Write a whole number up to ${most}, or nothing.`
}
