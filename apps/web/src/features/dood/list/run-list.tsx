import type { DoodRow } from '@callboard/schedule'
import { formatDay } from '@callboard/time'
import type { DoodView } from '../dood-view.js'
import { cellStyle } from '../grid/cell-style.js'
import { callWords, sceneWords } from '../words/cell-words.js'
import { codeWords } from '../words/code-words.js'
import { runsOf, type DoodRun } from './runs-of.js'

/** The days of one element in words: date, code, scenes and call. */
export function RunList({ row, view }: { readonly row: DoodRow; readonly view: DoodView }) {
  return (
    <ul className="py-1">
      {runsOf(row.cells, view.dood.days).map((run) => (
        <li key={run.first.date} className="flex items-baseline gap-2 py-1 tabular-nums">
          <span className={`w-10 shrink-0 rounded-small py-0.5 text-center text-small ${cellStyle(run.cell)}`}>{run.cell.code}</span>
          <span className="min-w-0">
            <span className="block font-medium">{datesOf(run)}</span>
            <span className="block text-muted">{runWords(run, row.element.personId, view)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function datesOf({ first, last }: DoodRun): string {
  return first === last ? formatDay(first.date) : `${formatDay(first.date)} to ${formatDay(last.date)}`
}

function runWords({ cell, first, days }: DoodRun, personId: string | null, { facts, callsOf }: DoodView): string {
  const calls = cell.kind === 'work' && personId !== null ? callsOf(personId, first).map((call) => callWords(call, facts.clock)) : []
  const words = days > 1 ? `${codeWords(cell)}, ${days} days` : codeWords(cell)
  return [words, sceneWords(cell, facts.sceneNumbers), ...calls].filter(Boolean).join(' · ')
}
