import { LoaderCircle } from 'lucide-react'
import { cn } from './cn.js'

/** A turning circle, hidden from screen readers: the words beside it say what is under way. */
export function Spinner({ className }: { readonly className?: string }) {
  return <LoaderCircle aria-hidden className={cn('size-4 animate-spin', className)} />
}
