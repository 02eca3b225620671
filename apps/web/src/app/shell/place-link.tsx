import { Link } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'

export interface PlaceLinkProps {
  readonly place: { readonly to: string; readonly word: string; readonly icon: LucideIcon }
  readonly productionId?: string | undefined
  readonly onGo?: () => void
}

/** One room in the navigation; says when one is in it. */
export function PlaceLink({ place: { to, word, icon: Icon }, productionId, onGo }: PlaceLinkProps) {
  return (
    <Link
      to={to.replace('$productionId', productionId ?? '')}
      onClick={onGo}
      activeOptions={{ exact: word === 'Overview' || word === 'Productions' }}
      className="flex h-control items-center gap-2.5 rounded-medium px-2 text-muted hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink forced-colors:aria-[current=page]:outline"
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {word}
    </Link>
  )
}
