import type { ReactNode } from 'react'
import { Wordmark } from './wordmark.js'

export interface NarrowPageProps {
  readonly title: string
  /** One sentence beneath the title. */
  readonly lead?: ReactNode
  readonly children: ReactNode
  /** Ways elsewhere: "No account yet? …" */
  readonly foot?: ReactNode
}

/** A screen with one task and no navigation: signing in, accepting an invitation. */
export function NarrowPage({ title, lead, children, foot }: NarrowPageProps) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-sm flex-col px-5 py-8 sm:py-[14vh]">
      <Wordmark />
      <h1 className="mt-10 text-title font-semibold text-balance">{title}</h1>
      {lead && <p className="mt-1 text-muted">{lead}</p>}
      <div className="mt-6 flex flex-col gap-5">{children}</div>
      {foot && <p className="mt-8 border-t border-line pt-4 text-muted">{foot}</p>}
    </main>
  )
}
