import { lazy, Suspense, useEffect } from 'react'
import { DayMenu } from './day/day-menu.js'
import type { Desk } from './use-desk.js'

/** Dialogs and panels come after the board: nobody opens one before there is something to open it on. */
const loadSheets = () => import('./sheets.js')
const OpenSheet = lazy(async () => ({ default: (await loadSheets()).OpenSheet }))

/** What is open over a board. */
export function OverBoard({ desk: { screen, menu, sheet, selection } }: { readonly desk: Desk }) {
  useEffect(() => void loadSheets(), [])
  return (
    <>
      {menu && <DayMenu key={menu.dayId} menu={menu} chosen={selection.chosen} onClose={() => screen.openMenu(null)} />}
      <Suspense fallback={null}>{sheet && <OpenSheet key={JSON.stringify(sheet)} sheet={sheet} onClose={() => screen.open(null)} />}</Suspense>
    </>
  )
}
