import type { AdvanceDay } from '@callboard/call-sheet'
import { useNarrowScreen } from '../../../lib/use-narrow-screen.js'
import { Part } from './part.js'
import { type Column, SheetTable } from './sheet-table.js'

/** The next days in brief. */
export function SheetAdvance({ advance }: { readonly advance: readonly AdvanceDay[] }) {
  const narrow = useNarrowScreen()
  if (advance.length === 0) return null
  return (
    <Part title="Advance schedule">
      {narrow ? <AdvanceList advance={advance} /> : <SheetTable caption="Advance schedule" columns={columns} items={advance} keyOf={({ day }) => day} />}
      <p className="mt-[0.4em] text-[0.9em] text-muted">Subject to change.</p>
    </Part>
  )
}

const columns: readonly Column<AdvanceDay>[] = [
  { head: 'Day', of: ({ day }) => <strong>{day}</strong>, className: 'whitespace-nowrap' },
  { head: 'Call', of: ({ call }) => call, className: 'whitespace-nowrap' },
  { head: 'Location', of: ({ location }) => location },
  { head: 'Scenes', of: ({ scenes }) => scenes },
  { head: 'Pages', of: ({ pages }) => pages, className: 'text-right whitespace-nowrap' },
  { head: 'Cast', of: ({ cast }) => cast, className: 'pl-[1em]!' },
]

function AdvanceList({ advance }: { readonly advance: readonly AdvanceDay[] }) {
  return (
    <ul aria-label="Advance schedule" className="border-t border-line">
      {advance.map(({ day, call, location, scenes, pages, cast }) => (
        <li key={day} className="border-b border-line py-[0.6em]">
          <strong>{day}</strong>, call {call}
          <span className="block">{location}</span>
          <span className="block text-muted">
            Scenes {scenes} · {pages}
            {cast && ` · cast ${cast}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
