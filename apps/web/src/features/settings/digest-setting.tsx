import { Checkbox } from '../../ui/checkbox.js'
import { Section } from '../../ui/section.js'
import type { SettingsPartProps } from './production-facts.js'

/** What those get whose days a revision leaves alone. */
export function DigestSetting({ form: { watch, setValue } }: SettingsPartProps) {
  return (
    <Section title="Notices" className="mb-4">
      <Checkbox
        label="Send the digest to those a revision leaves alone"
        hint="One mail, or a line in the office: nothing of theirs changed, and what did for the unit. It asks no answer."
        checked={watch('digest') === 'sent'}
        onChange={({ target }) => setValue('digest', target.checked ? 'sent' : 'notSent', { shouldDirty: true })}
      />
    </Section>
  )
}
