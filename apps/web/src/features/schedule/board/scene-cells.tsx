import { formatEighths, MINUTES_PER_EIGHTH, type SceneStrip } from '@callboard/schedule'
import { formatDuration, minutes } from '@callboard/time'
import type { BoardScene } from '../schedule-facts.js'
import { lightWord } from './strip-colour.js'
import { hasMoreLine, type StripShape } from './strip-fields.js'

export interface SceneCellsProps {
  readonly strip: SceneStrip
  readonly scene: BoardScene | undefined
  readonly shape: StripShape
}

/** What a strip says of its scene: as many cells as there are fields to show, and no more. */
export function SceneCells({ strip, scene, shape: { density, fields } }: SceneCellsProps) {
  if (!scene) return <span role="gridcell" className="strip-set">A scene that was just added; it is being fetched.</span>
  const pages = formatEighths(strip.eighths)
  return (
    <>
      <span role="gridcell" className="strip-number">
        {scene.number || '—'}
        {strip.part}
      </span>
      <span role="gridcell" className="strip-light">
        {scene.intExt} {lightWord(scene)}
      </span>
      <span role="gridcell" className="strip-set">
        {scene.set}
        {fields.has('needs') && scene.needs.map((need) => <em key={need} className="strip-need">{need}</em>)}
      </span>
      {fields.has('synopsis') && scene.synopsis !== '' && <span role="gridcell" className="strip-synopsis">{scene.synopsis}</span>}
      {density !== 'compact' && hasMoreLine(fields) && <span role="gridcell" className="strip-more">{moreWords(strip, scene, fields)}</span>}
      {fields.has('cast') && scene.cast.length > 0 && (
        <span role="gridcell" aria-label={`Cast ${scene.cast.join(', ')}`} className={scene.cast.length > MANY ? 'strip-cast strip-long' : 'strip-cast'}>
          {scene.cast.join(', ')}
        </span>
      )}
      <span role="gridcell" aria-label={`${pages} pages${scene.eighthsEstimated ? ', estimated' : ''}`} className="strip-pages">
        {scene.eighthsEstimated ? `${pages}~` : pages}
      </span>
    </>
  )
}

/** More cast numbers than a line holds. */
const MANY = 4

/** The fields that share a line: `D2 · est. 1 h 36 · BG 12 · Second unit`. */
function moreWords(strip: SceneStrip, scene: BoardScene, fields: StripShape['fields']): string {
  const estimate = scene.estimatedMinutes ?? strip.eighths * MINUTES_PER_EIGHTH
  const words = [
    fields.has('scriptDay') && scene.scriptDay,
    fields.has('time') && `est. ${formatDuration(minutes(estimate))}`,
    fields.has('background') && scene.background > 0 && `BG ${scene.background}`,
    fields.has('unit') && scene.unit,
  ]
  return words.filter(Boolean).join(' · ')
}
