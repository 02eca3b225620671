import type { CrewRow, DepartmentBlock, SheetHeader } from '@callboard/call-sheet'
import { Moment } from './moment.js'
import { Part } from './part.js'
import { Phone } from './sheet-contacts.js'

export interface SheetCrewProps {
  readonly crew: readonly DepartmentBlock[]
  readonly header: SheetHeader
}

/** The back of the sheet: everyone by department, with their call. */
export function SheetCrew({ crew, header }: SheetCrewProps) {
  if (crew.length === 0) return null
  return (
    <Part title={`Crew · general call ${header.generalCall.time} · ${header.date}`} className="crew-part">
      <div className="crew">
        {crew.map((block) => (
          <DepartmentTable key={block.department} block={block} />
        ))}
      </div>
    </Part>
  )
}

function DepartmentTable({ block: { department, people } }: { readonly block: DepartmentBlock }) {
  return (
    <table>
      <caption className="sr-only">{department}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2} className="font-extrabold uppercase">
            {department}
          </th>
          <th scope="col" className="label text-right">
            Call
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <CrewMember key={person.personId} person={person} />
        ))}
      </tbody>
    </table>
  )
}

function CrewMember({ person: { position, name, phone, call } }: { readonly person: CrewRow }) {
  return (
    <tr>
      <td className="w-[42%] text-muted">{position}</td>
      <th scope="row">
        <span className="flex flex-wrap justify-between gap-x-[1em]">
          <span className="font-semibold">{name}</span>
          <Phone number={phone} />
        </span>
      </th>
      <td className="text-right font-extrabold">
        <Moment of={call} />
      </td>
    </tr>
  )
}
