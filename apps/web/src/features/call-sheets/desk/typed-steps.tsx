import { Field } from '../../../ui/field.js'
import { TextInput } from '../../../ui/text-input.js'
import type { SheetTyping } from './use-sheet-typing.js'

interface TypedStepsProps {
  readonly typing: SheetTyping
  readonly personId: string
}

type Steps = Readonly<Record<string, number>>

const STEPS = [['travel', 'Travel'], ['hairMakeUp', 'Hair and make-up'], ['wardrobe', 'Wardrobe'], ['blocking', 'Blocking']] as const
const LONGEST = 600

/** How long each step takes somebody this day; their times are worked back from it. */
export function TypedSteps({ typing, personId }: TypedStepsProps) {
  const field = `cast.${personId}.steps`
  const steps = (typing.valueOf(field) ?? {}) as Steps
  const put = (key: string, text: string) => {
    const { [key]: _before, ...others } = steps
    const next = text === '' ? others : { ...others, [key]: Math.min(LONGEST, Math.max(0, Math.trunc(Number(text)) || 0)) }
    typing.type(field, Object.keys(next).length === 0 ? null : next)
  }
  return (
    <fieldset className="col-span-2 min-w-0">
      <legend className="mb-1 text-muted">Minutes each step takes, when not as usual</legend>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {STEPS.map(([key, label]) => (
          <Field key={key} label={label}>
            <TextInput type="number" min={0} max={LONGEST} value={steps[key] ?? ''} onChange={(event) => put(key, event.target.value)} />
          </Field>
        ))}
      </div>
    </fieldset>
  )
}
