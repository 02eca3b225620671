import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../ui/button.js'
import { IconButton } from '../../../ui/icon-button.js'
import { Select } from '../../../ui/select.js'
import { TextInput } from '../../../ui/text-input.js'
import { ClockInput } from './clock-input.js'
import type { SheetTyping } from './use-sheet-typing.js'

export interface Column {
  readonly key: string
  readonly label: string
  readonly kind?: 'text' | 'clock' | 'number' | 'names' | 'choice'
  /** Of a choice. */
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  /** What a new row has. */
  readonly start?: string | number
}

export interface TypedRowsProps {
  readonly typing: SheetTyping
  readonly field: string
  /** "Background" */
  readonly label: string
  /** "group" */
  readonly one: string
  readonly columns: readonly Column[]
}

type Row = Readonly<Record<string, unknown>>

/** A short list somebody types: background groups, stand-ins, vehicles. */
export function TypedRows({ typing, field, label, one, columns }: TypedRowsProps) {
  const value = typing.valueOf(field)
  const rows: readonly Row[] = Array.isArray(value) ? value : []
  const put = (next: readonly Row[]) => typing.type(field, next.length === 0 ? null : next)
  const change = (at: number, key: string, to: unknown) => put(rows.map((row, index) => (index === at ? { ...row, [key]: to } : row)))
  const fresh = Object.fromEntries(columns.flatMap(({ key, start }) => (start === undefined ? [] : [[key, start]])))
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{label}</legend>
      <ul className="flex flex-col gap-3 empty:hidden">
        {rows.map((row, index) => (
          <li key={index} className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2 border-l-2 border-line pl-3">
            <div className="grid grid-cols-2 gap-2">
              {columns.map((column) => (
                <label key={column.key} className="min-w-0 text-small text-muted">
                  {column.label}
                  <RowInput column={column} value={row[column.key]} onValue={(to) => change(index, column.key, to)} />
                </label>
              ))}
            </div>
            <IconButton label={`Remove ${one} ${index + 1}`} icon={<X aria-hidden />} onClick={() => put(rows.filter((_, at) => at !== index))} />
          </li>
        ))}
      </ul>
      {typing.unusable.includes(field) && <p className="text-bad">Something in this list does not fit; it is not saved yet.</p>}
      <Button kind="quiet" className="mt-1 -ml-2" onClick={() => put([...rows, fresh])}>
        <Plus aria-hidden />
        Add {one}
      </Button>
    </fieldset>
  )
}

interface RowInputProps {
  readonly column: Column
  readonly value: unknown
  readonly onValue: (value: unknown) => void
}

function RowInput({ column, value, onValue }: RowInputProps) {
  if (column.kind === 'clock') return <ClockInput value={typeof value === 'string' ? value : ''} onTime={onValue} />
  if (column.kind === 'choice') return <Select options={column.options ?? []} className="text-ink" value={String(value ?? '')} onChange={(event) => onValue(event.target.value)} />
  if (column.kind === 'names') return <NamesInput value={value} onValue={onValue} />
  if (column.kind === 'number') {
    const take = (text: string) => onValue(text === '' ? (column.start ?? null) : Math.max(0, Math.trunc(Number(text)) || 0))
    return <TextInput type="number" min={0} max={9999} className="text-ink" value={typeof value === 'number' ? value : ''} onChange={(event) => take(event.target.value)} />
  }
  return <TextInput className="text-ink" value={typeof value === 'string' ? value : ''} maxLength={200} onChange={(event) => onValue(event.target.value)} />
}

/** Several names in one line, a comma between them; as it is typed until it is left. */
function NamesInput({ value, onValue }: Omit<RowInputProps, 'column'>) {
  const [text, setText] = useState<string | null>(null)
  const take = (typed: string) => {
    setText(typed)
    onValue(typed.split(',').map((name) => name.trim()).filter((name) => name !== ''))
  }
  return (
    <TextInput
      className="text-ink"
      value={text ?? (Array.isArray(value) ? value.join(', ') : '')}
      maxLength={1000}
      placeholder="Ana, Rui"
      onChange={(event) => take(event.target.value)}
      onBlur={() => setText(null)}
    />
  )
}
