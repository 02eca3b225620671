import type { CallSheetView } from '@callboard/call-sheet'
import type { LocalDate } from '@callboard/time'
import { Scene } from '../scene.js'
import { TimeText } from '../time-text.js'

/** Every scene and banner of the day, in its order. */
export function AllScenes({ sheet, date }: { readonly sheet: CallSheetView; readonly date: LocalDate }) {
  return (
    <ul className="divide-y divide-line">
      {sheet.scenes.map((row, index) =>
        row.kind === 'scene' ? (
          <Scene key={index} row={row} date={date} />
        ) : (
          <li key={index} className="flex justify-between gap-3 bg-sunken px-2 py-1.5 font-semibold">
            <span className="min-w-0">{[row.text, row.length].filter((part) => part !== '').join(', ')}</span> <TimeText time={row.starts} date={date} />
          </li>
        ),
      )}
    </ul>
  )
}
