import { Avatar } from '../../../ui/avatar.js'
import { Tooltip } from '../../../ui/tooltip.js'
import type { PresentPerson } from './use-presence.js'

const SHOWN = 4

/** Who else has the board open. */
export function PresentPeople({ people }: { readonly people: readonly PresentPerson[] }) {
  if (people.length === 0) return null
  const names = people.map(({ name }) => name)
  return (
    <span className="inline-flex items-center -space-x-1.5" role="group" aria-label={`Also here: ${names.join(', ')}`}>
      {people.slice(0, SHOWN).map(({ presenceId, name }) => (
        <Tooltip key={presenceId} text={name}>
          <span className="rounded-full ring-2 ring-paper">
            <Avatar name={name} />
          </span>
        </Tooltip>
      ))}
      {people.length > SHOWN && <span className="pl-2.5 text-small tabular-nums">+{people.length - SHOWN}</span>}
    </span>
  )
}
