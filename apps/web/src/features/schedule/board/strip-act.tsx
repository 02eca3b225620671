import { Lock } from 'lucide-react'

export interface StripActProps {
  readonly name: string
  readonly isLocked: boolean
  readonly flags: number
  readonly isActive: boolean
}

/** The end of a strip: red flags, the lock, and the way to everything that can be done with it. */
export function StripAct({ name, isLocked, flags, isActive }: StripActProps) {
  const tabIndex = isActive ? 0 : -1
  return (
    <span role="gridcell" className="strip-act">
      {flags > 0 && (
        <button type="button" data-act="flags" tabIndex={tabIndex} aria-haspopup="dialog" aria-label={flags === 1 ? '1 red flag, why?' : `${flags} red flags, why?`} className="strip-flag">
          ⚑{flags > 1 && flags}
        </button>
      )}
      {isLocked && <Lock role="img" aria-label="Locked" />}
      <button type="button" data-act="open" tabIndex={tabIndex} aria-haspopup="dialog" aria-label={`More about ${name}`} />
    </span>
  )
}
