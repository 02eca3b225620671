import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonStyle } from './button-style.js'
import { cn } from './cn.js'
import { useFinalFocus } from './final-focus.js'

export interface DrawerProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly side?: 'left' | 'right'
  readonly children: ReactNode
}

/** A sheet from the edge: navigation on a phone, details beside a list. */
export function Drawer({ open, onClose, title, side = 'right', children }: DrawerProps) {
  const finalFocus = useFinalFocus()
  return (
    <Base.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          finalFocus={finalFocus}
          className={cn(
            'fixed inset-y-0 z-40 flex w-[min(26rem,calc(100vw-3rem))] flex-col bg-sheet text-ink shadow-float transition-transform forced-colors:border',
            side === 'left'
              ? 'left-0 data-ending-style:-translate-x-full data-starting-style:-translate-x-full'
              : 'right-0 data-ending-style:translate-x-full data-starting-style:translate-x-full',
          )}
        >
          <div className="flex items-center gap-4 border-b border-line py-2 pr-2 pl-4">
            <Base.Title className="grow font-semibold">{title}</Base.Title>
            <Base.Close aria-label="Close" className={buttonStyle({ kind: 'quiet', size: 'square' })}>
              <X aria-hidden />
            </Base.Close>
          </div>
          <div className="min-h-0 grow overflow-y-auto p-4">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
