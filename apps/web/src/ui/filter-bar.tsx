import { cn } from './cn.js'

export interface FilterChoice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly count: number
}

export interface FilterBarProps<Value extends string> {
  readonly label: string
  readonly choices: readonly FilterChoice<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** Which part of a list is shown, each part with its count; the pressed one is underlined, not only coloured. */
export function FilterBar<Value extends string>({ label, choices, value, onChange }: FilterBarProps<Value>) {
  return (
    <div role="group" aria-label={label} className="-mx-2 flex flex-wrap print:hidden">
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
          className={cn(
            'inline-flex h-control items-baseline gap-1.5 rounded-medium px-2 leading-[var(--control)] text-muted hover:text-ink',
            'aria-pressed:font-medium aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-2 aria-pressed:underline-offset-6',
          )}
        >
          {choice.label} <span className="font-semibold tabular-nums">{choice.count}</span>
        </button>
      ))}
    </div>
  )
}
