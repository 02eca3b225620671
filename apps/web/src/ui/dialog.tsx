import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import { buttonStyle } from './button-style.js'
import { cn } from './cn.js'
import { useFinalFocus } from './final-focus.js'

export interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: ReactNode
  readonly children?: ReactNode
  /** Buttons, the one to press last. */
  readonly actions?: ReactNode
  readonly wide?: boolean
}

/** A question that must be answered before going on. Escape and the cross close it; focus is in its first field, and returns to where it was. */
export function Dialog({ open, onClose, title, description, children, actions, wide = false }: DialogProps) {
  const finalFocus = useFinalFocus()
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          ref={popup}
          finalFocus={finalFocus}
          initialFocus={(opened) => (opened !== 'touch' && popup.current?.querySelector<HTMLElement>('input, select, textarea')) || true}
          className={cn(
            'fixed top-1/2 left-1/2 z-40 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] -translate-1/2 flex-col gap-4 rounded-large bg-sheet p-5 text-ink shadow-float',
            'transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0 forced-colors:border',
            wide ? 'max-w-3xl' : 'max-w-md',
          )}
        >
          <div className="flex items-start gap-4">
            <Base.Title className="grow text-reading font-semibold">{title}</Base.Title>
            <Base.Close aria-label="Close" className={cn(buttonStyle({ kind: 'quiet', size: 'square' }), '-mt-1 -mr-2')}>
              <X aria-hidden />
            </Base.Close>
          </div>
          {description && <Base.Description className="-mt-2 text-muted">{description}</Base.Description>}
          {children && <div className="-mx-1 min-h-0 overflow-y-auto px-1 py-0.5">{children}</div>}
          {actions && <div className="flex flex-wrap justify-end gap-2">{actions}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
