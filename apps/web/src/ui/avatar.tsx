import { cn } from './cn.js'

export interface AvatarProps {
  readonly name: string
  /** The name is not written beside it, so it must be said. */
  readonly alone?: boolean
  readonly className?: string
}

/** A person's initials. */
export function Avatar({ name, alone = false, className }: AvatarProps) {
  return (
    <span
      role={alone ? 'img' : undefined}
      aria-label={alone ? name : undefined}
      aria-hidden={alone ? undefined : true}
      className={cn(
        'inline-grid size-7 shrink-0 place-items-center rounded-full bg-quiet-wash text-small font-semibold text-quiet select-none forced-colors:border',
        className,
      )}
    >
      {initialsOf(name)}
    </span>
  )
}

/** First letters of the first and last word: "Ana Lucía Prado" is AP, "Cher" is C. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}
