import type { BackgroundRow, StandInRow, TransportRow } from '@callboard/call-sheet'
import { useNarrowScreen } from '../../../lib/use-narrow-screen.js'
import { Facts } from './facts.js'
import { Moment } from './moment.js'
import { Part } from './part.js'
import { Phone } from './sheet-contacts.js'
import { type Column, SheetTable } from './sheet-table.js'

interface Rows<Row> {
  readonly rows: readonly Row[]
}

export function SheetStandIns({ rows }: Rows<StandInRow>) {
  return <Table title="Stand-ins, doubles and stunts" rows={rows} columns={STAND_INS} />
}

export function SheetBackground({ rows }: Rows<BackgroundRow>) {
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  return <Table title={`Background · ${count}`} rows={rows} columns={BACKGROUND} />
}

export function SheetTransport({ rows }: Rows<TransportRow>) {
  return <Table title="Transport" rows={rows} columns={TRANSPORT} />
}

/** A table where there is room for one; on a phone each row is a list of its facts. */
function Table<Row>({ title, rows, columns }: Rows<Row> & { readonly title: string; readonly columns: readonly Column<Row>[] }) {
  const narrow = useNarrowScreen()
  if (rows.length === 0) return null
  return (
    <Part title={title}>
      {narrow ? <RowList title={title} rows={rows} columns={columns} /> : <SheetTable caption={title} columns={columns} items={rows} keyOf={(row) => String(rows.indexOf(row))} />}
    </Part>
  )
}

function RowList<Row>({ title, rows, columns }: Rows<Row> & { readonly title: string; readonly columns: readonly Column<Row>[] }) {
  return (
    <ul aria-label={title} className="border-t border-line">
      {rows.map((row) => (
        <li key={rows.indexOf(row)} className="border-b border-line py-[0.6em]">
          <Facts pairs={columns.map(({ head, of }) => [head, of(row)] as const).filter(([, text]) => text !== '')} />
        </li>
      ))}
    </ul>
  )
}

const STAND_INS: readonly Column<StandInRow>[] = [
  { head: 'Kind', of: ({ kind }) => kind, className: 'whitespace-nowrap' },
  { head: 'Name', of: ({ name }) => <strong>{name}</strong> },
  { head: 'For', of: (row) => row.for },
  { head: 'Call', of: ({ call }) => <Moment of={call} /> },
  { head: 'Report to', of: ({ report }) => report },
  { head: 'Note', of: ({ note }) => note },
]

const BACKGROUND: readonly Column<BackgroundRow>[] = [
  { head: 'No.', of: ({ count }) => <strong>{count}</strong> },
  { head: 'Group', of: ({ group }) => <strong>{group}</strong> },
  { head: 'Scenes', of: ({ scenes }) => scenes },
  { head: 'Call', of: ({ call }) => <Moment of={call} /> },
  { head: 'Report to', of: ({ place }) => place },
  { head: 'Wardrobe and props', of: ({ wardrobe }) => wardrobe },
]

const TRANSPORT: readonly Column<TransportRow>[] = [
  { head: 'Pick-up', of: ({ pickUp }) => <Moment of={pickUp} /> },
  { head: 'Passengers', of: ({ passengers }) => <strong>{passengers}</strong> },
  { head: 'From', of: ({ from }) => from },
  { head: 'To', of: ({ to }) => to },
  { head: 'Vehicle', of: ({ vehicle }) => vehicle },
  { head: 'Driver', of: ({ driver, phone }) => <>{driver} <Phone number={phone} /></> },
]
