import type { ReactNode } from 'react'

/** A part of what is known of an element. */
export function DrawerSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className="mb-2 border-b border-line pb-1 font-semibold">{title}</h3>
      {children}
    </section>
  )
}
