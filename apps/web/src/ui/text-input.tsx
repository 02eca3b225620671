import type { ComponentProps } from 'react'
import { cn } from './cn.js'
import { controlStyle } from './control-style.js'
import { useFieldAttributes } from './field.js'

/** One line of text. */
export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input type="text" {...useFieldAttributes()} {...rest} className={cn(controlStyle, 'h-control', className)} />
}
