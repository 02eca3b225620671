import type { ReactNode } from 'react'
import type { BoardScreen } from '../board-context.js'
import type { BoardRow } from './board-rows.js'
import { DayBreakRow, EmptyDayRow } from './day-break-row.js'
import { DayRow } from './day-row.js'
import type { StripShape } from './strip-fields.js'
import { StripRow } from './strip-row.js'

export interface RowFacts extends Pick<BoardScreen, 'facts' | 'days' | 'flags' | 'holders'> {
  readonly shape: StripShape
  readonly active: string | null
  readonly chosen: ReadonlySet<string>
  readonly cut: ReadonlySet<string>
  /** The strips searched for; null while nothing is. */
  readonly found: ReadonlySet<string> | null
}

/** Draws rows of a board as it is now. */
export function drawRow(now: RowFacts): (row: BoardRow) => ReactNode {
  const { facts, days, flags, active } = now
  return (row) => {
    if (row.kind === 'strip') return strip(row, now)
    if (row.kind === 'empty') return <EmptyDayRow row={row} />
    const day = days.get(row.kind === 'day' ? row.day.id : row.dayId)
    if (!day) return null
    if (row.kind === 'break') return <DayBreakRow row={row} facts={day} />
    const place = row.day.locationId === null ? null : (facts.locations.get(row.day.locationId) ?? null)
    const open = flags.openOfDay.get(row.day.id)?.length ?? 0
    return <DayRow row={row} facts={day} place={place} clock={facts.clock} mayEdit={facts.mayEdit} isActive={row.key === active} flags={open} />
  }
}

function strip(row: Extract<BoardRow, { kind: 'strip' }>, now: RowFacts): ReactNode {
  const { facts, flags, holders, chosen, cut, found } = now
  const scene = row.strip.kind === 'scene' ? facts.scenes.get(row.strip.sceneId) : undefined
  return (
    <StripRow
      row={row}
      scene={scene}
      palette={facts.palette}
      shape={now.shape}
      mayEdit={facts.mayEdit}
      isChosen={chosen.has(row.key)}
      isCut={cut.has(row.key)}
      isActive={row.key === now.active}
      isDimmed={found !== null && !found.has(row.key)}
      flags={flags.openOfStrip.get(row.key)?.length ?? 0}
      holder={holders.get(row.key) ?? null}
    />
  )
}
