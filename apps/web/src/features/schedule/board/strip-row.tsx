import type { Strip } from '@callboard/schedule'
import { memo } from 'react'
import { stripColours, stripStyle } from '../../../ui/palette.js'
import type { BoardScene } from '../schedule-facts.js'
import { BannerCells } from './banner-cells.js'
import type { BoardRow } from './board-rows.js'
import { SceneCells } from './scene-cells.js'
import { StripAct } from './strip-act.js'
import { colourOf, lightOf } from './strip-colour.js'
import type { StripShape } from './strip-fields.js'

export interface StripRowProps {
  readonly row: Extract<BoardRow, { kind: 'strip' }>
  readonly scene: BoardScene | undefined
  readonly palette: Readonly<Record<string, unknown>>
  readonly shape: StripShape
  readonly isChosen: boolean
  readonly isActive: boolean
  readonly isCut: boolean
  /** Not among what is searched for. */
  readonly isDimmed: boolean
  readonly mayEdit: boolean
  /** How many red flags nobody has taken responsibility for. */
  readonly flags: number
  /** Who else has it in hand, or null. */
  readonly holder: string | null
}

/** One strip, left to right: number, inside or outside, light, set and synopsis, cast, pages. */
export const StripRow = memo(function StripRow(props: StripRowProps) {
  const { row, scene, shape, isChosen, isActive, mayEdit, holder } = props
  const { strip } = row
  return (
    <div
      role="row"
      data-row={row.key}
      data-strip={strip.id}
      data-dim={props.isDimmed || undefined}
      data-cut={props.isCut || undefined}
      data-drag={(mayEdit && !strip.locked) || undefined}
      aria-level={2}
      aria-posinset={row.position}
      aria-setsize={row.of}
      aria-selected={isChosen}
      tabIndex={isActive ? 0 : -1}
      style={stripStyle(paperOf(strip, props))}
      className="strip strip-paper"
    >
      {strip.kind === 'scene' ? <SceneCells strip={strip} scene={scene} shape={shape} /> : <BannerCells strip={strip} />}
      <StripAct name={strip.kind === 'scene' ? `scene ${scene?.number ?? ''}${strip.part ?? ''}` : strip.text} isLocked={strip.locked} flags={props.flags} isActive={isActive} />
      {holder !== null && <span role="gridcell" className="strip-holder">{holder} has this strip</span>}
    </div>
  )
})

function paperOf(strip: Strip, { scene, palette }: Pick<StripRowProps, 'scene' | 'palette'>): string {
  if (strip.kind === 'banner') return colourOf('BANNER', palette)
  return scene ? colourOf(lightOf(scene), palette) : stripColours['INT DAY']
}
