import { formatEighths, type SceneStrip, type Strip } from '@callboard/schedule'
import { formatDuration } from '@callboard/time'
import { Ellipsis } from 'lucide-react'
import { memo, useRef } from 'react'
import { cn } from '../../../ui/cn.js'
import { stripColours, stripStyle } from '../../../ui/palette.js'
import type { BoardScene } from '../schedule-facts.js'
import type { BoardRow } from './board-rows.js'
import type { Density } from './density.js'
import type { Dragged } from './dragged.js'
import { DropLine } from './drop-line.js'
import { colourOf, lightOf, lightWord } from './strip-colour.js'
import { useLatest } from './use-latest.js'
import { useRowDrag } from './use-row-drag.js'

export interface StripRowProps {
  readonly row: Extract<BoardRow, { kind: 'strip' }>
  readonly scene: BoardScene | undefined
  readonly palette: Readonly<Record<string, unknown>>
  readonly density: Density
  readonly isChosen: boolean
  readonly isActive: boolean
  readonly isCut: boolean
  /** Not among what is searched for. */
  readonly isDimmed: boolean
  readonly mayEdit: boolean
  readonly carry: (stripId: string) => Dragged
}

/** One strip, left to right: number, inside or outside, light, set and synopsis, cast, pages. */
export const StripRow = memo(function StripRow(props: StripRowProps) {
  const { row, scene, density, isChosen, isActive, mayEdit } = props
  const { strip } = row
  const element = useRef<HTMLDivElement>(null)
  const carry = useLatest(() => props.carry(strip.id))
  const edge = useRowDrag({ element, row, carry, isOn: mayEdit })
  return (
    <div
      ref={element}
      role="row"
      data-row={row.key}
      data-strip={strip.id}
      aria-level={2}
      aria-posinset={row.position}
      aria-setsize={row.of}
      aria-selected={isChosen}
      tabIndex={isActive ? 0 : -1}
      style={stripStyle(paperOf(strip, props))}
      className={cn(
        'strip-paper relative flex w-full scroll-my-24 items-center gap-2 border-b border-[#1a1a1a]/20 pr-1 text-left',
        'focus-visible:z-10 focus-visible:-outline-offset-2',
        heights[density],
        mayEdit && 'cursor-grab',
        isChosen && 'outline -outline-offset-1 outline-accent',
        (props.isDimmed || props.isCut) && 'opacity-70 grayscale',
      )}
    >
      {isChosen && <span aria-hidden className="absolute inset-y-0 left-0 w-1.5 bg-accent" />}
      {strip.kind === 'scene' ? <SceneCells strip={strip} scene={scene} density={density} /> : <BannerCells {...strip} />}
      <span role="gridcell" className="shrink-0">
        <button
          type="button"
          data-act="open"
          tabIndex={isActive ? 0 : -1}
          aria-haspopup="dialog"
          aria-label={`More about ${strip.kind === 'scene' ? `scene ${scene?.number ?? ''}` : strip.text}`}
          className="grid size-6 place-items-center rounded-small hover:bg-[#1a1a1a]/10 touch:size-11"
        >
          <Ellipsis aria-hidden className="size-4" />
        </button>
      </span>
      <DropLine edge={edge} />
    </div>
  )
})

const heights: Record<Density, string> = { compact: 'min-h-7', normal: 'min-h-11 py-0.5', large: 'min-h-14 py-1' }

function paperOf(strip: Strip, { scene, palette }: Pick<StripRowProps, 'scene' | 'palette'>): string {
  if (strip.kind === 'banner') return colourOf('BANNER', palette)
  return scene ? colourOf(lightOf(scene), palette) : stripColours['INT DAY']
}

interface SceneCellsProps {
  readonly strip: SceneStrip
  readonly scene: BoardScene | undefined
  readonly density: Density
}

function SceneCells({ strip, scene, density }: SceneCellsProps) {
  if (!scene) return <span role="gridcell" className="grow">A scene that was just added; it is being fetched.</span>
  const isTall = density !== 'compact'
  const light = `${scene.intExt} ${lightWord(scene)}`
  return (
    <>
      <span role="gridcell" className={cn('w-9 shrink-0 font-bold tabular-nums @lg:w-12', isTall && 'text-reading')}>
        {scene.number || '—'}
        {strip.part}
      </span>
      <span role="gridcell" className={cn('hidden w-[4.75rem] shrink-0 text-small leading-tight font-semibold @lg:block', !isTall && 'truncate')}>
        <span className={cn(isTall && 'block truncate')}>{scene.intExt} </span>
        <span className={cn(isTall && 'block truncate')}>{lightWord(scene)}</span>
      </span>
      <span role="gridcell" className="min-w-0 grow">
        <span className="block truncate font-semibold">
          {!isTall && <span className="text-small @lg:hidden">{light} </span>}
          {scene.set.toUpperCase()}
        </span>
        {isTall && <span className="block truncate text-small">{scene.synopsis || '\u00a0'}</span>}
        {isTall && (
          <span className="block truncate text-small tabular-nums @lg:hidden">
            <span className="font-semibold">{light}</span>
            {scene.cast.length > 0 && ` · Cast ${scene.cast.join(', ')}`}
          </span>
        )}
      </span>
      <span role="gridcell" className="hidden w-24 shrink-0 text-small tabular-nums @lg:line-clamp-2">
        <span className="sr-only">Cast </span>
        {scene.cast.join(', ')}
      </span>
      <span role="gridcell" className="w-12 shrink-0 text-right font-semibold whitespace-nowrap tabular-nums">
        {formatEighths(strip.eighths)}
        <span className="sr-only"> pages{scene.eighthsEstimated ? ', estimated' : ''}</span>
        {scene.eighthsEstimated && <span aria-hidden title="Estimated, not measured">~</span>}
      </span>
    </>
  )
}

function BannerCells({ text, minutes }: Extract<Strip, { kind: 'banner' }>) {
  return (
    <>
      <span role="gridcell" className="min-w-0 grow truncate text-center font-semibold">
        {text}
      </span>
      <span role="gridcell" className="shrink-0 tabular-nums">
        {minutes > 0 && formatDuration(minutes)}
      </span>
    </>
  )
}
