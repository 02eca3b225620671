import type { ComponentProps } from 'react'
import { buttonStyle, type ButtonStyle } from './button-style.js'
import { cn } from './cn.js'
import { Spinner } from './spinner.js'

export interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: ButtonStyle['kind']
  readonly size?: 'regular' | 'large'
  /** The work this button started is under way: it keeps focus and its words, and does not fire again. */
  readonly busy?: boolean
}

/** A verb, and how many it concerns: "Issue PINK to 84 people". */
export function Button({ kind, size, busy = false, className, children, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      className={cn(buttonStyle({ kind, size }), className)}
    >
      {busy && <Spinner />}
      {children}
    </button>
  )
}
