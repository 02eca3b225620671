import { formatDay } from '@callboard/time'
import type { CSSProperties } from 'react'
import type { DoodView } from '../dood-view.js'
import { callWords, cellLabel, sceneWords } from '../words/cell-words.js'
import { codeWords } from '../words/code-words.js'
import { companyWords, numbersOf } from '../words/day-words.js'
import type { CellTipPlace } from './use-cell-tip.js'

interface CellTipProps {
  readonly id: string
  readonly place: CellTipPlace
  readonly view: DoodView
}

/** What one cell means: whose day it is, its scenes and the call. */
export function CellTip({ id, place, view: { dood, facts, callsOf } }: CellTipProps) {
  const row = dood.rows.find(({ element }) => element.elementId === place.line)
  const position = dood.days.findIndex(({ date }) => date === place.column)
  const cell = row?.cells[position]
  const day = dood.days[position]
  if (!row || !cell || !day || cellLabel(cell, facts.sceneNumbers) === undefined) return null
  const { personId, name } = row.element
  const calls = cell.kind === 'work' && personId !== null ? callsOf(personId, day) : []
  const numbers = numbersOf(day)
  return (
    <div
      id={id}
      role="tooltip"
      style={besides(place.box)}
      className={`fixed z-40 w-64 rounded-medium bg-slate px-3 py-2 text-small text-on-slate shadow-float forced-colors:border ${place.isPinned ? '' : 'pointer-events-none'}`}
    >
      <p className="font-semibold">
        {[name, formatDay(day.date), numbers ? `Day ${numbers}` : companyWords[day.company]].join(' · ')}
      </p>
      <p>{[cell.code, codeWords(cell)].filter(Boolean).join(' ')}</p>
      {cell.sceneIds.length > 0 && <p>{sceneWords(cell, facts.sceneNumbers)}</p>}
      {calls.map((call) => (
        <p key={call.dayId} className="tabular-nums">
          {callWords(call, facts.clock)}
        </p>
      ))}
    </div>
  )
}

const WIDTH = 256
const HEIGHT = 120

/** Under the cell, or over it near the lower edge of the window. */
function besides({ left, right, top, bottom }: DOMRect): CSSProperties {
  const middle = (left + right) / 2 - WIDTH / 2
  const place = { left: Math.max(8, Math.min(innerWidth - WIDTH - 8, middle)) }
  return bottom + HEIGHT < innerHeight ? { ...place, top: bottom + 6 } : { ...place, bottom: innerHeight - top + 6 }
}
