import type { ComponentProps } from 'react'
import { buttonStyle, type ButtonStyle } from '../../ui/button-style.js'

interface ActProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly kind?: ButtonStyle['kind']
  readonly size?: 'regular' | 'large'
  readonly wide?: boolean
}

/** A button of the reader's page: the office's look, without what only the office needs. */
export function Act({ kind, size, wide = false, type = 'button', ...rest }: ActProps) {
  return <button {...rest} type={type} className={`${buttonStyle({ kind, size })}${wide ? ' w-full flex-1' : ''}`} />
}
