import type { ComponentProps, ReactNode } from 'react'
import { buttonStyle, type ButtonStyle } from './button-style.js'
import { cn } from './cn.js'
import { Tooltip } from './tooltip.js'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  /** The word a screen reader says and the tooltip shows. */
  readonly label: string
  readonly icon: ReactNode
  readonly kind?: ButtonStyle['kind']
}

/** A square button whose icon is named; for rows and toolbars where the word would not fit. */
export function IconButton({ label, icon, kind = 'quiet', className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <button {...rest} type={type} aria-label={label} className={cn(buttonStyle({ kind, size: 'square' }), className)}>
        {icon}
      </button>
    </Tooltip>
  )
}
