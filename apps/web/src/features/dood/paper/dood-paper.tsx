import './dood-paper.css'
import type { DoodDay, DoodRow } from '@callboard/schedule'
import { formatDay, formatDayYear } from '@callboard/time'
import { CodeKey } from '../code-key.js'
import type { DoodView } from '../dood-view.js'
import { cellStyle } from '../grid/cell-style.js'
import { weeksOf } from '../grid/columns-of.js'
import { isOffDay, numbersOf } from '../words/day-words.js'
import { totalColumnsOf, type TotalColumn } from '../words/total-columns.js'
import { sheetsOf } from './sheets-of.js'

/** The Day out of Days on landscape paper, five weeks a sheet, names and dates on each. It says days, not money. */
export function DoodPaper({ view }: { readonly view: DoodView }) {
  const totals = totalColumnsOf(view.dood).filter(({ key }) => key !== 'cost')
  return (
    <div className="dood-paper" data-theme="light">
      {sheetsOf(weeksOf(view.dood.days)).map(({ positions, hasTotals }, at) => (
        <Sheet key={at} positions={positions} totals={hasTotals ? totals : []} view={view} />
      ))}
    </div>
  )
}

interface SheetProps {
  /** The days on this sheet. */
  readonly positions: readonly number[]
  readonly totals: readonly TotalColumn[]
  readonly view: DoodView
}

function Sheet({ positions, totals, view }: SheetProps) {
  const { dood, facts } = view
  const days = positions.flatMap((position) => dood.days[position] ?? [])
  return (
    <section>
      <table>
        <SheetHead days={days} totals={totals} title={facts.title} />
        <tbody>
          {dood.rows.map((row) => (
            <tr key={row.element.elementId}>
              <th scope="row">{row.element.boardId}</th>
              <td className="name">{row.element.name}</td>
              <td className="name">{facts.performers.get(row.element.personId ?? '')}</td>
              <Cells row={row} positions={positions} days={days} />
              {totals.map(({ key, text }) => (
                <td key={key} className="figure">
                  {text(row.totals)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <CodeKey />
    </section>
  )
}

interface CellsProps {
  readonly row: DoodRow
  readonly positions: readonly number[]
  readonly days: readonly DoodDay[]
}

function Cells({ row: { cells }, positions, days }: CellsProps) {
  return days.map((day, at) => {
    const cell = cells[positions[at] ?? -1]
    return (
      <td key={day.date} className={`day ${isOffDay(day) ? 'off' : ''} ${cell ? cellStyle(cell) : ''}`}>
        {cell?.code}
      </td>
    )
  })
}

interface SheetHeadProps {
  readonly days: readonly DoodDay[]
  readonly totals: readonly TotalColumn[]
  readonly title: string
}

function SheetHead({ days, totals, title }: SheetHeadProps) {
  const [first, last] = [days[0], days.at(-1)]
  return (
    <thead>
      <tr>
        <th colSpan={3 + days.length + totals.length} className="title">
          {title} · Day out of Days{first && last && ` · ${formatDay(first.date)} to ${formatDayYear(last.date)}`}
        </th>
      </tr>
      <tr>
        <th>No.</th>
        <th className="name">Name</th>
        <th className="name">Played by</th>
        {days.map((day) => (
          <th key={day.date} className={isOffDay(day) ? 'day off' : 'day'}>
            {formatDay(day.date).slice(0, 3)}
            <b>{Number(day.date.slice(8))}</b>
            {numbersOf(day) || '\u00a0'}
          </th>
        ))}
        {totals.map(({ key, word }) => (
          <th key={key} className="figure">
            {word}
          </th>
        ))}
      </tr>
    </thead>
  )
}
