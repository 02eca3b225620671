import './dood-paper.css'
import { formatDay, formatDayYear } from '@callboard/time'
import { CodeKey } from '../code-key.js'
import type { DoodView } from '../dood-view.js'
import { cellStyle } from '../grid/cell-style.js'
import { weeksOf } from '../grid/columns-of.js'
import { TOTALS } from '../words/counts-words.js'
import { isOffDay, numbersOf } from '../words/day-words.js'
import { sheetsOf, type PaperSheet } from './sheets-of.js'

/** The Day out of Days on landscape paper, five weeks a sheet, names and dates on each. */
export function DoodPaper({ view }: { readonly view: DoodView }) {
  return (
    <div className="dood-paper" data-theme="light">
      {sheetsOf(weeksOf(view.dood.days)).map((sheet, at) => (
        <Sheet key={at} sheet={sheet} view={view} />
      ))}
    </div>
  )
}

interface SheetProps {
  readonly sheet: PaperSheet
  readonly view: DoodView
}

function Sheet({ sheet, view: { dood, facts } }: SheetProps) {
  return (
    <section>
      <table>
        <SheetHead sheet={sheet} dood={dood} title={facts.title} />
        <tbody>
          {dood.rows.map(({ element, cells, totals }) => (
            <tr key={element.elementId}>
              <th scope="row">{element.boardId}</th>
              <td className="name">{element.name}</td>
              <td className="name">{facts.performers.get(element.personId ?? '')}</td>
              {sheet.positions.map((position) => {
                const cell = cells[position]
                const day = dood.days[position]
                return <td key={position} className={`day ${day && isOffDay(day) ? 'off' : ''} ${cell ? cellStyle(cell) : ''}`}>{cell?.code}</td>
              })}
              {sheet.hasTotals && TOTALS.map(({ key, of }) => <td key={key} className="figure">{of(totals) || ''}</td>)}
              {sheet.hasTotals && <td className="figure">{totals.start && formatDay(totals.start)}</td>}
              {sheet.hasTotals && <td className="figure">{totals.finish && formatDay(totals.finish)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <CodeKey />
    </section>
  )
}

function SheetHead({ sheet: { positions, hasTotals }, dood: { days }, title }: { readonly sheet: PaperSheet; readonly dood: DoodView['dood']; readonly title: string }) {
  const dates = positions.flatMap((position) => days[position] ?? [])
  const [first, last] = [dates[0], dates.at(-1)]
  return (
    <thead>
      <tr>
        <th colSpan={3 + positions.length + (hasTotals ? TOTALS.length + 2 : 0)} className="title">
          {title} · Day out of Days{first && last && ` · ${formatDay(first.date)} to ${formatDayYear(last.date)}`}
        </th>
      </tr>
      <tr>
        <th>No.</th>
        <th className="name">Name</th>
        <th className="name">Played by</th>
        {dates.map((day) => (
          <th key={day.date} className={isOffDay(day) ? 'day off' : 'day'}>
            {formatDay(day.date).slice(0, 3)}
            <b>{Number(day.date.slice(8))}</b>
            {numbersOf(day) || '\u00a0'}
          </th>
        ))}
        {hasTotals && [...TOTALS.map(({ word }) => word), 'Start', 'Finish'].map((word) => <th key={word} className="figure">{word}</th>)}
      </tr>
    </thead>
  )
}
