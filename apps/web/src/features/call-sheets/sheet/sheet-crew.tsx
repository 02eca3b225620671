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

/** A column for phones only where somebody lets theirs be printed. */
function DepartmentTable({ block: { department, people } }: { readonly block: DepartmentBlock }) {
  const phones = people.some(({ phone }) => phone !== '')
  return (
    <table className="table-fixed">
      <caption className="sr-only">{department}</caption>
      <colgroup>
        <col className={phones ? 'w-[30%]' : 'w-[42%]'} />
        <col />
        {phones && <col className="w-[9em] max-md:hidden print:table-column" />}
        <col className="w-[5.8em]" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={2} className="font-extrabold uppercase">
            {department}
          </th>
          {phones && (
            <th scope="col" className="max-md:hidden print:table-cell">
              <span className="sr-only">Phone</span>
            </th>
          )}
          <th scope="col" className="label text-right">
            Call
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <CrewMember key={person.personId} person={person} phones={phones} />
        ))}
      </tbody>
    </table>
  )
}

function CrewMember({ person: { position, name, phone, call }, phones }: { readonly person: CrewRow; readonly phones: boolean }) {
  return (
    <tr>
      <td className="text-muted">{position}</td>
      <th scope="row">
        <span className="font-semibold">{name}</span>
        {phone && (
          <span className="block md:hidden print:hidden">
            <Phone number={phone} />
          </span>
        )}
      </th>
      {phones && (
        <td className="max-md:hidden print:table-cell">
          <Phone number={phone} />
        </td>
      )}
      <td className="text-right">
        <strong className="font-extrabold">
          <Moment of={call} />
        </strong>
      </td>
    </tr>
  )
}
