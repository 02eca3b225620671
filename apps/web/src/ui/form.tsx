import type { ComponentProps, KeyboardEvent } from 'react'
import { cn } from './cn.js'

/** Fields and the button that sends them; Ctrl+Enter (Command on a Mac) sends from anywhere in it. What is wrong is said by the fields, not by the browser. */
export function Form({ className, onKeyDown, ...rest }: ComponentProps<'form'>) {
  return (
    <form
      noValidate
      {...rest}
      onKeyDown={(event) => {
        onKeyDown?.(event)
        if (isSend(event)) event.currentTarget.requestSubmit()
      }}
      className={cn('flex flex-col gap-4', className)}
    />
  )
}

function isSend(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false
  event.preventDefault()
  return true
}
