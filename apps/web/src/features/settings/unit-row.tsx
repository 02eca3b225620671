import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.js'
import { Form } from '../../ui/form.js'
import { IconButton } from '../../ui/icon-button.js'
import { Select } from '../../ui/select.js'
import { TextInput } from '../../ui/text-input.js'
import type { TypedUnit } from './use-units.js'

export interface UnitRowProps {
  readonly unit: TypedUnit
  readonly onSave: (unit: TypedUnit) => Promise<boolean>
  readonly onRemove?: (unit: TypedUnit) => Promise<boolean>
}

const KINDS = [
  { value: 'second', label: 'Second unit' },
  { value: 'splinter', label: 'Splinter unit' },
] as const

/** One unit; the button to save appears once something was typed. */
export function UnitRow({ unit, onSave, onRemove }: UnitRowProps) {
  const [name, setName] = useState(unit.name)
  const [kind, setKind] = useState(unit.kind)
  const changed = name !== unit.name || kind !== unit.kind
  const isReady = name.trim() !== '' && name.trim().length <= 100
  const word = unit.name || 'new unit'
  return (
    <li className="border-b border-line py-1">
      <Form
        className="flex-row flex-wrap items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) void onSave({ ...unit, name: name.trim(), kind })
        }}
      >
        <TextInput aria-label={`Name of ${word}`} value={name} onChange={(event) => setName(event.target.value)} className="w-auto min-w-32 flex-1" />
        {unit.kind === 'main' ? (
          <span className="text-muted">Main unit</span>
        ) : (
          <Select aria-label={`Kind of ${word}`} value={kind} options={KINDS} onChange={(event) => setKind(KINDS.find((one) => one.value === event.target.value)?.value ?? kind)} />
        )}
        {onRemove && unit.kind !== 'main' && <IconButton label={`Remove ${word}`} icon={<Trash2 aria-hidden />} onClick={() => void onRemove(unit)} />}
        {changed && (
          <Button type="submit" kind="primary" disabled={!isReady}>
            Save
          </Button>
        )}
      </Form>
    </li>
  )
}
