import type { Strip } from '@callboard/schedule'
import { stripColours } from '../../../ui/palette.js'
import { colourOf, lightOf } from '../board/strip-colour.js'
import type { ScheduleFacts } from '../schedule-facts.js'

export interface StripLinesProps {
  readonly strips: readonly Strip[]
  readonly facts: Pick<ScheduleFacts, 'scenes' | 'palette'>
  /** The strips searched for; null while nothing is. */
  readonly found: ReadonlySet<string> | null
}

/** The strips of a day as thin lines of their colours: how the day looks on the wall. What they are is said beside. */
export function StripLines({ strips, facts, found }: StripLinesProps) {
  if (strips.length === 0) return null
  return (
    <span aria-hidden className="mt-1 flex flex-col gap-px">
      {strips.map((strip) => (
        <span key={strip.id} className={found && !found.has(strip.id) ? 'strip-line opacity-25' : 'strip-line'} style={{ background: paperOf(strip, facts) }} />
      ))}
    </span>
  )
}

function paperOf(strip: Strip, { scenes, palette }: StripLinesProps['facts']): string {
  if (strip.kind === 'banner') return colourOf('BANNER', palette)
  const scene = scenes.get(strip.sceneId)
  return scene ? colourOf(lightOf(scene), palette) : stripColours['INT DAY']
}
