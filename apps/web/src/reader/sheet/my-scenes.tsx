import type { CallSheetView, SceneRow } from '@callboard/call-sheet'
import type { PersonDay } from '@callboard/notice'
import { Part } from './part.js'
import { Scene } from './scene.js'

/** The reader's own scenes; their numbers alone until the day's sheet came in. */
export function MyScenes({ day, sheet }: { readonly day: PersonDay; readonly sheet: CallSheetView | undefined }) {
  if (day.sceneNumbers.length === 0) return null
  const rows = sheet?.scenes.filter((row): row is SceneRow => row.kind === 'scene' && isOneOf(row.number, day.sceneNumbers)) ?? []
  return (
    <Part title={day.sceneNumbers.length === 1 ? 'My scene' : `My ${day.sceneNumbers.length} scenes`}>
      {rows.length === 0 ? (
        <p className="font-semibold">{day.sceneNumbers.join(', ')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {rows.map((row) => (
            <Scene key={row.number} row={row} />
          ))}
        </ul>
      )}
    </Part>
  )
}

/** A part of a split scene, "12A pt B", is its scene's. */
function isOneOf(number: string, own: readonly string[]): boolean {
  return own.some((mine) => number === mine || number.startsWith(`${mine} pt `))
}
