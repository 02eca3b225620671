import type { Call, CalledPerson } from '@callboard/call-sheet'
import { formatDay } from '@callboard/time'
import { Drawer } from '../../../ui/drawer.js'
import { useBoard } from '../board-context.js'
import { groupsOf } from '../groups-of.js'
import { CallRow } from './call-row.js'

/** Who is called when on one shoot day, and each person's call to be changed. */
export function CallsDrawer({ dayId, onClose }: { readonly dayId: string; readonly onClose: () => void }) {
  const { days, facts } = useBoard()
  const day = days.get(dayId)
  if (!day) return null
  const calls = new Map(day.calls.map((call) => [call.personId, call]))
  const called = facts.people.filter((person) => calls.has(person.personId))
  const others = facts.people.filter((person) => !calls.has(person.personId))
  const groups = [...groupsOf(called, (person) => person.department)]
  return (
    <Drawer open onClose={onClose} title={`Calls of ${day.label}, ${formatDay(day.day.date)}`}>
      {facts.people.length === 0 && <p className="text-muted">Nobody is in the production yet. Add people first, then they are called here.</p>}
      {groups.map(([department, people]) => (
        <section key={department} className="mb-5">
          <h3 className="mb-1 text-small font-semibold text-muted">{department}</h3>
          <People people={people} calls={calls} dayId={dayId} />
        </section>
      ))}
      {others.length > 0 && (
        <details className="border-t border-line pt-3">
          <summary className="min-h-control py-1.5 font-medium">Not called ({others.length})</summary>
          <People people={others} calls={calls} dayId={dayId} />
        </details>
      )}
    </Drawer>
  )
}

interface PeopleProps {
  readonly people: readonly CalledPerson[]
  readonly calls: ReadonlyMap<string, Call>
  readonly dayId: string
}

function People({ people, calls, dayId }: PeopleProps) {
  const { days } = useBoard()
  const day = days.get(dayId)
  if (!day) return null
  return (
    <ul className="divide-y divide-line border-y border-line">
      {people.map((person) => (
        <CallRow key={person.personId} person={person} call={calls.get(person.personId)} day={day} />
      ))}
    </ul>
  )
}
