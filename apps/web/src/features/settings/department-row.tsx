import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.js'
import { Form } from '../../ui/form.js'
import { IconButton } from '../../ui/icon-button.js'
import { TextInput } from '../../ui/text-input.js'
import type { TypedDepartment } from './use-departments.js'

interface DepartmentRowProps {
  readonly department: TypedDepartment
  readonly before?: TypedDepartment | undefined
  readonly after?: TypedDepartment | undefined
  readonly onSave: (department: TypedDepartment) => Promise<boolean>
  readonly onSwap?: (one: TypedDepartment, other: TypedDepartment) => Promise<boolean>
  readonly onRemove?: (department: TypedDepartment) => Promise<boolean>
}

/** One department; the button to save appears once something was typed. */
export function DepartmentRow({ department, before, after, onSave, onSwap, onRemove }: DepartmentRowProps) {
  const [name, setName] = useState(department.name)
  const [offset, setOffset] = useState(String(department.callOffset))
  const changed = name !== department.name || offset !== String(department.callOffset)
  const problem = changed ? problemOf(name, offset) : undefined
  const word = department.name || 'new department'
  const save = () => void (problem === undefined && onSave({ ...department, name: name.trim(), callOffset: Number(offset) }))
  return (
    <li className="border-b border-line py-1">
      <Form
        className="flex-row flex-wrap items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextInput aria-label={`Name of ${word}`} value={name} onChange={(event) => setName(event.target.value)} className="w-auto min-w-32 flex-1" />
        <TextInput
          aria-label={`Pre-call of ${word} in minutes`}
          inputMode="numeric"
          value={offset}
          onChange={(event) => setOffset(event.target.value)}
          className="w-16 text-right tabular-nums"
        />
        {onSwap && (
          <IconButton label={`Earlier: ${word}`} icon={<ArrowUp aria-hidden />} disabled={!before} onClick={() => before && void onSwap(department, before)} />
        )}
        {onSwap && (
          <IconButton label={`Later: ${word}`} icon={<ArrowDown aria-hidden />} disabled={!after} onClick={() => after && void onSwap(department, after)} />
        )}
        {onRemove && <IconButton label={`Remove ${word}`} icon={<Trash2 aria-hidden />} onClick={() => void onRemove(department)} />}
        {changed && (
          <Button type="submit" kind="primary" disabled={problem !== undefined}>
            Save
          </Button>
        )}
      </Form>
      {problem && (
        <p role="status" className="mt-1 text-small text-bad">
          {problem}
        </p>
      )}
    </li>
  )
}

function problemOf(name: string, offset: string): string | undefined {
  if (name.trim() === '') return 'Type the name of the department.'
  if (!/^\s*-?\d{1,3}\s*$/.test(offset)) return 'The pre-call is in whole minutes, like -30.'
  return Math.abs(Number(offset)) > 720 ? 'A pre-call is at most 12 hours.' : undefined
}
