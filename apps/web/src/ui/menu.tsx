import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import { cn } from './cn.js'

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly align?: 'start' | 'end'
  readonly children: ReactNode
}

/** A list of things to do, reached by arrow keys and first letters. */
export function Menu({ trigger, align = 'start', children }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} className="z-50">
          <Base.Popup className={popup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

export interface FloatingMenuProps {
  /** The button it belongs to: it opens beside it, and gives the focus back to it. */
  readonly anchor: HTMLElement
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A menu for many like buttons, which share this one; it is open while it is there. */
export function FloatingMenu({ anchor, label, onClose, children }: FloatingMenuProps) {
  return (
    <Base.Root open onOpenChange={(open) => open || onClose()}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} sideOffset={4} align="end" className="z-50">
          <Base.Popup aria-label={label} finalFocus={{ current: anchor }} className={popup}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

const popup =
  'max-h-(--available-height) min-w-52 overflow-y-auto rounded-medium bg-sheet py-1 text-ink shadow-float outline-none forced-colors:border'

export interface MenuItemProps {
  readonly icon?: ReactNode
  readonly shortcut?: ReactNode
  readonly danger?: boolean
  readonly disabled?: boolean
  /** Leaves the menu open, for choices made one after the other. */
  readonly stays?: boolean
  readonly onSelect?: () => void
  /** A link to render instead of a button. */
  readonly link?: ReactElement
  readonly children: ReactNode
}

export function MenuItem({ icon, shortcut, danger, disabled, stays = false, onSelect, link, children }: MenuItemProps) {
  const className = cn(
    'flex min-h-control w-full items-center gap-2.5 px-3 text-left outline-none select-none [&_svg]:size-4 [&_svg]:text-muted',
    'data-disabled:text-muted data-highlighted:bg-hover data-highlighted:outline data-highlighted:-outline-offset-1 data-highlighted:outline-edge',
    danger && 'text-bad [&_svg]:text-bad',
  )
  const words = (
    <>
      {icon}
      <span className="grow">{children}</span>
      {shortcut}
    </>
  )
  if (link) return <Base.LinkItem render={link} closeOnClick className={className}>{words}</Base.LinkItem>
  return (
    <Base.Item disabled={disabled} closeOnClick={!stays} onClick={onSelect} className={className}>
      {words}
    </Base.Item>
  )
}

export function MenuHeading({ children }: { readonly children: ReactNode }) {
  return <p className="px-3 pt-2 pb-1 text-small text-muted">{children}</p>
}

export function MenuRule() {
  return <Base.Separator className="my-1 h-px bg-line" />
}
