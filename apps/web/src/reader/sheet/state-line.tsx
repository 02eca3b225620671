import type { ReactNode } from 'react'

/** How it stands between the reader and the office, in one line. */
export function StateLine({ tone, children }: { readonly tone: string; readonly children: ReactNode }) {
  return (
    <p role="status" className={`my-1 flex items-center gap-1.5 font-semibold ${tone}`}>
      {children}
    </p>
  )
}
