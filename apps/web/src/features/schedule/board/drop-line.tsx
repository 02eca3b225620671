import { cn } from '../../../ui/cn.js'

/** Where something dragged would land. */
export function DropLine({ edge }: { readonly edge: 'top' | 'bottom' | null }) {
  if (!edge) return null
  return <span aria-hidden className={cn('pointer-events-none absolute inset-x-0 z-20 h-0.5 bg-accent', edge === 'top' ? '-top-px' : '-bottom-px')} />
}
