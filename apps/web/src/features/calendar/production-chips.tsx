import { cn } from '../../ui/cn.js'
import { buttonStyle } from '../../ui/button-style.js'

export interface ProductionChipsProps {
  readonly productions: readonly (readonly [id: string, title: string])[]
  readonly off: ReadonlySet<string>
  readonly onChange: (off: readonly string[]) => void
}

/** Switches a production on and off. */
export function ProductionChips({ productions, off, onChange }: ProductionChipsProps) {
  const turn = (id: string) => onChange(off.has(id) ? [...off].filter((one) => one !== id) : [...off, id])
  return (
    <div role="group" aria-label="Productions shown" className="mb-4 flex flex-wrap gap-2 print:hidden">
      {productions.map(([id, title]) => (
        <button
          key={id}
          type="button"
          aria-pressed={!off.has(id)}
          onClick={() => turn(id)}
          className={cn(buttonStyle({ kind: 'quiet' }), 'border border-line text-muted aria-pressed:border-edge aria-pressed:text-ink', off.has(id) && 'line-through')}
        >
          {title}
        </button>
      ))}
    </div>
  )
}
