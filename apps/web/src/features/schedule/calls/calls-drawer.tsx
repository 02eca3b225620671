import { groupedBy } from '@callboard/basics'
import { callsOfDay, type Call, type CalledPerson } from '@callboard/call-sheet'
import type { Board, ShootDay } from '@callboard/schedule'
import { formatDay } from '@callboard/time'
import { useMemo } from 'react'
import { Drawer } from '../../../ui/drawer.js'
import { useBoard } from '../board-context.js'
import type { ScheduleFacts } from '../schedule-facts.js'
import { CallRow } from './call-row.js'

/** Who is called when on one shoot day, and each person's call to be changed. */
export function CallsDrawer({ dayId, onClose }: { readonly dayId: string; readonly onClose: () => void }) {
  const { days, facts, board } = useBoard()
  const day = days.get(dayId)
  const calls = useMemo(() => (day ? callsOn(board, day.day, facts) : new Map<string, Call>()), [board, day, facts])
  if (!day) return null
  const called = facts.people.filter((person) => calls.has(person.personId))
  const others = facts.people.filter((person) => !calls.has(person.personId))
  const groups = [...groupedBy(called, (person) => person.department)]
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

function callsOn(board: Board, day: ShootDay, { zone, people, scenes }: ScheduleFacts): ReadonlyMap<string, Call> {
  return new Map(callsOfDay({ board, day, zone, people, scenes }).map((call) => [call.personId, call]))
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
