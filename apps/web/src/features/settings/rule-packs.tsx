import { RULE_PACKS } from '@callboard/schedule'
import { Checkbox } from '../../ui/checkbox.js'
import { Section } from '../../ui/section.js'
import type { SettingsPartProps } from './production-facts.js'
import { listOf } from './settings-fields.js'

/** Which agreements and laws the schedule is checked against; each with the text its figures come from. */
export function RulePacks({ form: { watch, setValue } }: SettingsPartProps) {
  const chosen = listOf(watch('rulePacks'))
  const choose = (id: string, on: boolean) =>
    setValue('rulePacks', RULE_PACKS.map((pack) => pack.id).filter((one) => (one === id ? on : chosen.includes(one))).join(', '), { shouldDirty: true })
  return (
    <Section title="Rules" className="mb-4">
      <p className="mb-2 max-w-prose text-muted">The schedule is checked against these while you plan. A check tells what it found; it is no legal advice.</p>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {RULE_PACKS.map(({ id, name, source, date }) => (
          <Checkbox key={id} label={name} hint={`${source} (${date})`} checked={chosen.includes(id)} onChange={({ target }) => choose(id, target.checked)} />
        ))}
      </div>
    </Section>
  )
}
