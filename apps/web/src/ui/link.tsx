import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { buttonStyle, type ButtonStyle } from './button-style.js'
import { cn } from './cn.js'

function InkLink({ className, ...rest }: ComponentProps<'a'>) {
  return <a {...rest} className={cn('underline decoration-edge underline-offset-4 hover:decoration-ink', className)} />
}

function ButtonAnchor({ kind, className, ...rest }: ComponentProps<'a'> & { readonly kind?: ButtonStyle['kind'] }) {
  return <a {...rest} className={cn(buttonStyle({ kind }), className)} />
}

/** A link to another screen, in a sentence or a list. */
export const TextLink = createLink(InkLink)

/** A link to another screen that is the next thing to do. */
export const LinkButton = createLink(ButtonAnchor)
