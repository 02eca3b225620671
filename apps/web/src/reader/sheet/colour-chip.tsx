import type { ReactNode } from 'react'
import { paperOf, printInk } from '../../ui/palette.js'

/** The paper of a revision as a chip; the word is always there. */
export function ColourChip({ colour, children }: { readonly colour: string; readonly children: ReactNode }) {
  return (
    <span
      style={{ backgroundColor: paperOf(colour), color: printInk }}
      className="inline-flex h-5 items-center gap-1 rounded-small border border-edge/50 px-1.5 text-small font-bold tracking-[0.04em] whitespace-nowrap uppercase print:[print-color-adjust:exact] set-night:brightness-[0.62] set-night:sepia-[0.35]"
    >
      {colour}
      <span className="font-medium tracking-normal normal-case">{children}</span>
    </span>
  )
}
