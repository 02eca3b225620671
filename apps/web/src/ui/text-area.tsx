import type { ComponentProps } from 'react'
import { cn } from './cn.js'
import { controlStyle } from './control-style.js'
import { useFieldAttributes } from './field.js'

/** Several lines of text; grows with what is typed. */
export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={3}
      {...useFieldAttributes()}
      {...rest}
      className={cn(controlStyle, 'field-sizing-content min-h-20 py-1.5', className)}
    />
  )
}
