import type { CallSheetView, CrewRow } from '@callboard/call-sheet'
import { Section } from '../../../ui/section.js'
import { Select } from '../../../ui/select.js'
import { ClockInput } from './clock-input.js'
import { Folded } from './folded.js'
import type { SheetTyping } from './use-sheet-typing.js'

interface DeskCrewProps {
  readonly crew: CallSheetView['crew']
  readonly typing: SheetTyping
}

/** Those of the crew who are on call, come as their head of department says, or are out at a time of their own. */
export function DeskCrew({ crew, typing }: DeskCrewProps) {
  if (crew.length === 0) return null
  return (
    <Section title="Crew on call, and out">
      {crew.map(({ department, people }) => (
        <Folded key={department} title={department} filled={people.some(({ personId }) => typing.valueOf(`crew.${personId}`) !== undefined)} note={String(people.length)}>
          <ul className="flex flex-col gap-3">
            {people.map((person) => (
              <Person key={person.personId} person={person} typing={typing} />
            ))}
          </ul>
        </Folded>
      ))}
    </Section>
  )
}

const INSTEAD = [{ value: 'onCall', label: 'O/C' }, { value: 'perHod', label: 'Per HOD' }]

function Person({ person, typing }: { readonly person: CrewRow; readonly typing: SheetTyping }) {
  const [call, out] = [`crew.${person.personId}.call`, `crew.${person.personId}.out`]
  const text = (field: string) => {
    const value = typing.valueOf(field)
    return typeof value === 'string' ? value : ''
  }
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_7rem_5rem] items-center gap-2">
      <span className="min-w-0">
        {person.name} <span className="text-muted">{person.position}</span>
      </span>
      <Select
        aria-label={`Call of ${person.name}`}
        options={INSTEAD}
        placeholder={person.call.derived ?? person.call.time}
        value={text(call)}
        onChange={(event) => typing.type(call, event.target.value || null)}
      />
      <ClockInput aria-label={`${person.name} out`} placeholder="Out" value={text(out)} onTime={(time) => typing.type(out, time)} />
    </li>
  )
}
