import type { CallSheetView, SceneRow } from '@callboard/call-sheet'
import type { PersonDay } from '@callboard/notice'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '../words/use-words.js'
import { Part } from './part.js'
import { Scene } from './scene.js'

const AllScenes = lazy(() => import('./later/all-scenes.js').then((module) => ({ default: module.AllScenes })))

interface ScenesProps {
  readonly day: PersonDay
  readonly sheet: CallSheetView | undefined
}

/** The reader's own scenes first, their numbers alone until the day's sheet came in; then all of the day, for whoever wants them. */
export function Scenes({ day, sheet }: ScenesProps) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const rows = sheet?.scenes.filter((row): row is SceneRow => row.kind === 'scene' && isOneOf(row.number, day.sceneNumbers)) ?? []
  if (day.sceneNumbers.length === 0 && sheet === undefined) return null
  return (
    <Part title={day.sceneNumbers.length === 0 ? words.scenes : words.myScenes(day.sceneNumbers.length)}>
      {rows.length === 0 ? (
        <p className="font-semibold">{day.sceneNumbers.join(', ')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {rows.map((row) => (
            <Scene key={row.number} row={row} date={day.date} />
          ))}
        </ul>
      )}
      {sheet !== undefined && (
        <details className="mt-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className="min-h-control content-center">{words.allScenes([sheet.totals.scenes, sheet.totals.pages, sheet.totals.time].filter((part) => part !== '').join(', '))}</summary>
          <Suspense fallback={<p className="text-muted">{words.loading}</p>}>{open && <AllScenes sheet={sheet} date={day.date} />}</Suspense>
        </details>
      )}
    </Part>
  )
}

/** A part of a split scene, "12A pt B", is its scene's. */
function isOneOf(number: string, own: readonly string[]): boolean {
  return own.some((mine) => number === mine || number.startsWith(`${mine} pt `))
}
