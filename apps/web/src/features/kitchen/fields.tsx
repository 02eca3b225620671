import { useState } from 'react'
import { Checkbox } from '../../ui/checkbox.js'
import { Field } from '../../ui/field.js'
import { PasswordInput } from '../../ui/password-input.js'
import { RadioGroup } from '../../ui/radio-group.js'
import { Section } from '../../ui/section.js'
import { Select } from '../../ui/select.js'
import { Switch } from '../../ui/switch.js'
import { TextArea } from '../../ui/text-area.js'
import { TextInput } from '../../ui/text-input.js'

export function Fields() {
  const [twelveHours, setTwelveHours] = useState(true)
  const [paper, setPaper] = useState<'a4' | 'letter'>('a4')
  return (
    <Section title="Fields">
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="General call" hint="On the wall clock of the location, such as 06:30">
          <TextInput defaultValue="06:30" inputMode="numeric" />
        </Field>
        <Field label="Mail address" error="There is no @ in it. Write it like ana@harbour.film">
          <TextInput defaultValue="ana.harbour.film" autoComplete="off" />
        </Field>
        <Field label="Unit">
          <Select options={units} />
        </Field>
        <Field label="Password" hint="At least ten characters">
          <PasswordInput autoComplete="off" />
        </Field>
        <Field label="Safety notes" optional className="sm:col-span-2">
          <TextArea placeholder="Wet decks: boots with grip" />
        </Field>
        <Field label="Scene number" hint="Comes from the screenplay">
          <TextInput disabled defaultValue="42A" />
        </Field>
        <RadioGroup legend="Paper" choices={papers} value={paper} onChange={setPaper} />
        <Checkbox label="Closed set" hint="Printed on the call sheet's head" defaultChecked />
        <Switch label="Write times as 6:30 AM" checked={twelveHours} onChange={setTwelveHours} />
      </div>
    </Section>
  )
}

const units = [
  { value: 'main', label: 'Main unit' },
  { value: 'second', label: 'Second unit' },
]

const papers = [
  { value: 'a4', label: 'A4', hint: '210 × 297 mm' },
  { value: 'letter', label: 'Letter', hint: '8.5 × 11 in' },
] as const
