import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { FinalFocus } from '../../ui/final-focus.js'
import type { Sheet } from './board-context.js'
import { DayMenu } from './day/day-menu.js'
import type { Desk } from './use-desk.js'

/** Dialogs and panels come after the board: nobody opens one before there is something to open it on. */
const loadSheets = () => import('./sheets.js')
const OpenSheet = lazy(async () => ({ default: (await loadSheets()).OpenSheet }))

/** What is open over a board. */
export function OverBoard({ desk: { screen, menu, sheet, selection } }: { readonly desk: Desk }) {
  useEffect(() => void loadSheets(), [])
  const latest = useRef<string | null>(null)
  useEffect(() => {
    if (sheet) latest.current = isAboutRow(sheet) ? selection.active : null
  })
  const [rowWithFrame] = useState(() => () => rowOf(latest.current))
  return (
    <FinalFocus value={rowWithFrame}>
      {menu && <DayMenu key={menu.dayId} menu={menu} chosen={selection.chosen} onClose={() => screen.openMenu(null)} />}
      <Suspense fallback={null}>{sheet && <OpenSheet key={JSON.stringify(sheet)} sheet={sheet} onClose={() => screen.open(null)} />}</Suspense>
    </FinalFocus>
  )
}

/** Opened from a row, rather than from the head of the board. */
function isAboutRow(sheet: Sheet): boolean {
  return ['moveTo', 'strip', 'split', 'banner', 'newBanner', 'day', 'moveDay', 'calls'].includes(sheet.kind) || 'dayId' in sheet || 'stripId' in sheet
}

/** What is closed gives the focus to the row with the frame: the one it came from may be elsewhere by now. */
function rowOf(key: string | null): HTMLElement | null {
  return key === null ? null : document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)
}
