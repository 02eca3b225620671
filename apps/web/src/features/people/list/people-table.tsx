import { memo } from 'react'
import type { PersonRowFragment } from '../../../lib/graphql.generated.js'
import { Cell, HeadCell, Row, Table, TableHead } from '../../../ui/table.js'
import type { PeopleGroup } from './groups-of.js'
import { Reach } from './reach.js'

interface PeopleTableProps {
  readonly groups: readonly PeopleGroup[]
  readonly onOpen: (personId: string) => void
}

/** All groups on the same edges; a browser skips what is not in view. */
export function PeopleTable({ groups, onOpen }: PeopleTableProps) {
  return (
    <Table caption="People by department" className="table-fixed">
      <TableHead>
        <HeadCell className="w-14">No.</HeadCell>
        <HeadCell className="w-[26%]">Name</HeadCell>
        <HeadCell>Part or position</HeadCell>
        <HeadCell className="w-44">Phone</HeadCell>
        <HeadCell className="w-[27%]">Mail</HeadCell>
      </TableHead>
      {groups.map((group) => (
        <GroupRows key={group.key} group={group} onOpen={onOpen} />
      ))}
    </Table>
  )
}

const GroupRows = memo(function GroupRows({ group, onOpen }: { readonly group: PeopleGroup; readonly onOpen: PeopleTableProps['onOpen'] }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={5} className="pt-6 pb-1.5 text-reading font-semibold">
          {group.name} <span className="text-base font-normal text-muted tabular-nums">{group.people.length}</span>
        </th>
      </tr>
      {group.people.map((person) => (
        <PersonCells key={person.personId} person={person} onOpen={onOpen} />
      ))}
    </tbody>
  )
})

const PersonCells = memo(function PersonCells({ person, onOpen }: { readonly person: PersonRowFragment; readonly onOpen: PeopleTableProps['onOpen'] }) {
  return (
    <Row className="first-of-type:border-t">
      <Cell className="font-semibold tabular-nums">{person.castNumber}</Cell>
      <Cell>
        <button
          type="button"
          onClick={() => onOpen(person.personId)}
          className="min-h-6 max-w-full truncate text-left font-medium underline decoration-transparent underline-offset-4 hover:decoration-edge"
        >
          {person.name}
        </button>
      </Cell>
      <Cell className="truncate">{partOf(person)}</Cell>
      <Cell className="truncate text-muted tabular-nums">{person.phone}</Cell>
      <Cell className="truncate text-muted">
        <Reach person={person} />
      </Cell>
    </Row>
  )
})

/** The characters of cast, the position of everybody else. */
export function partOf({ characters, position }: PersonRowFragment): string {
  return characters.length > 0 ? characters.join(', ') : position
}
