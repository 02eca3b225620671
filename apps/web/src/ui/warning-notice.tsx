import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

/** Something to weigh before going on, with its reason. */
export function WarningNotice({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="flex gap-3 border-l-2 border-warn bg-warn-wash px-3 py-2.5">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
      <div className="flex min-w-0 flex-col items-start gap-1">
        <p className="font-semibold text-warn">{title}</p>
        {children}
      </div>
    </div>
  )
}
