import { Fragment, memo, useMemo, useRef, type Ref } from 'react'
import type { PersonRowFragment } from '../../../lib/graphql.generated.js'
import { Cell, HeadCell, Row, Table } from '../../../ui/table.js'
import type { PeopleGroup } from './groups-of.js'
import { Reach } from './reach.js'
import { type PeopleRow, rowsOf } from './rows-of.js'
import { byGroup, type PlacedRow, useRowsInView } from './use-rows-in-view.js'

interface PeopleTableProps {
  readonly groups: readonly PeopleGroup[]
  readonly onOpen: (personId: string) => void
}

/** All groups on the same edges; of many people those in view are there. */
export function PeopleTable({ groups, onOpen }: PeopleTableProps) {
  const list = useRef<HTMLTableElement>(null)
  const rows = useMemo(() => rowsOf(groups), [groups])
  const { placed, after, measure, onFocus } = useRowsInView({ list, rows, heightOf })
  return (
    <Table ref={list} caption="People by department" className="table-fixed" aria-rowcount={rows.length + 1} onFocus={onFocus}>
      <thead className="border-b border-edge/60 text-small text-muted">
        <tr aria-rowindex={1}>
          <HeadCell className="w-14">No.</HeadCell>
          <HeadCell className="w-[26%]">Name</HeadCell>
          <HeadCell>Part or position</HeadCell>
          <HeadCell className="w-44">Phone</HeadCell>
          <HeadCell className="w-[27%]">Mail</HeadCell>
        </tr>
      </thead>
      {byGroup(placed).map((own) => (
        <tbody key={own[0]?.row.group.key}>
          {own.map((one) => (
            <Fragment key={one.row.key}>
              <Gap height={one.gap} />
              <PlacedCells placed={one} measure={measure} onOpen={onOpen} />
            </Fragment>
          ))}
        </tbody>
      ))}
      {after > 0 && <tbody><Gap height={after} /></tbody>}
    </Table>
  )
}

/** A hairline under each row. */
function heightOf({ kind }: PeopleRow) {
  return kind === 'head' ? 54 : 33
}

function Gap({ height }: { readonly height: number }) {
  return height > 0 && <tr aria-hidden><td colSpan={5} className="p-0" style={{ height }} /></tr>
}

interface PlacedCellsProps extends Pick<PeopleTableProps, 'onOpen'> {
  readonly placed: PlacedRow
  readonly measure: Ref<HTMLTableRowElement> | undefined
}

function PlacedCells({ placed: { row, index }, measure, onOpen }: PlacedCellsProps) {
  if (row.kind === 'person') return <PersonCells person={row.person} index={index} measure={measure} onOpen={onOpen} />
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="rowgroup" colSpan={5} className="pt-6 pb-1.5 text-reading font-semibold">
        {row.group.name} <span className="text-base font-normal text-muted tabular-nums">{row.group.people.length}</span>
      </th>
    </tr>
  )
}

interface PersonCellsProps extends Pick<PlacedCellsProps, 'measure' | 'onOpen'> {
  readonly person: PersonRowFragment
  readonly index: number
}

const PersonCells = memo(function PersonCells({ person, index, measure, onOpen }: PersonCellsProps) {
  return (
    <Row ref={measure} data-index={index} aria-rowindex={index + 2}>
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
