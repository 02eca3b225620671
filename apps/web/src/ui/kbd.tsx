import type { ReactNode } from 'react'

/** A key to press. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="inline-grid h-5 min-w-5 place-items-center rounded-small border border-edge/60 bg-sheet px-1 font-sans text-small text-muted">
      {children}
    </kbd>
  )
}
