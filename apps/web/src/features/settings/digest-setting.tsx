import { Checkbox } from '../../ui/checkbox.js'
import { Field } from '../../ui/field.js'
import { Section } from '../../ui/section.js'
import { TextInput } from '../../ui/text-input.js'
import type { SettingsPartProps } from './production-facts.js'

/** What those get whose days a revision leaves alone, and how long anything waits before it goes. */
export function DigestSetting({ form: { watch, setValue, register, formState } }: SettingsPartProps) {
  return (
    <Section title="Notices" className="mb-4">
      <Checkbox
        label="Send the digest to those a revision leaves alone"
        hint="One mail, or a line in the office: nothing of theirs changed, and what did for the unit. It asks no answer."
        checked={watch('digest') === 'sent'}
        onChange={({ target }) => setValue('digest', target.checked ? 'sent' : 'notSent', { shouldDirty: true })}
      />
      <div className="mt-3">
        <Field
          label="Seconds to keep back"
          hint="So long a revision or a call sheet waits before anybody is told. Until then, Undo on the deliveries page keeps all of it back; 0 tells everybody at once."
          error={formState.errors.undoSeconds?.message}
        >
          <TextInput inputMode="numeric" autoComplete="off" {...register('undoSeconds')} />
        </Field>
      </div>
    </Section>
  )
}
