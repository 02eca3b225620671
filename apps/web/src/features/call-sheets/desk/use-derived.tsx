import type { SheetTyping } from './use-sheet-typing.js'

interface UseDerivedProps {
  readonly typing: SheetTyping
  readonly field: string
  readonly derived: string
}

/** Says that a field was typed over, and takes it back to what is derived. */
export function UseDerived({ typing, field, derived }: UseDerivedProps) {
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <span className="font-medium text-warn">Typed</span>
      <button type="button" className="min-h-6 underline underline-offset-2" onClick={() => typing.type(field, null)}>
        Use {derived === '' ? 'none' : derived} again
      </button>
    </span>
  )
}
