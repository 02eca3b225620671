import { RadioGroup } from '../../ui/radio-group.js'
import { Section } from '../../ui/section.js'
import type { SettingsPartProps } from './production-facts.js'

/** How its documents look. */
export function DocumentFacts({ form: { watch, setValue } }: SettingsPartProps) {
  return (
    <Section title="Documents" className="mb-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <RadioGroup legend="Times" choices={clocks} value={watch('clock')} onChange={(clock) => setValue('clock', clock, { shouldDirty: true })} />
        <RadioGroup legend="Paper" choices={papers} value={watch('paper')} onChange={(paper) => setValue('paper', paper, { shouldDirty: true })} />
      </div>
    </Section>
  )
}

const clocks = [
  { value: 'h24', label: '06:30 and 18:30' },
  { value: 'h12', label: '6:30 AM and 6:30 PM' },
] as const

const papers = [
  { value: 'a4', label: 'A4', hint: '210 × 297 mm' },
  { value: 'letter', label: 'Letter', hint: '8.5 × 11 in' },
] as const
