import { useMemo, type Dispatch, type ReactNode } from 'react'
import { useBoard } from '../board-context.js'
import { stripNames } from '../words/strip-words.js'
import { boardRows, boneyardRows, type BoardRow } from './board-rows.js'
import { DayBreakRow, EmptyDayRow } from './day-break-row.js'
import { DayRow } from './day-row.js'
import type { Density } from './density.js'
import type { Dragged } from './dragged.js'
import { isFound } from './found-strips.js'
import { inBoardOrder } from './neighbour-place.js'
import { meant, type Selection, type SelectionStep } from './selection.js'
import { StripGrid } from './strip-grid.js'
import { StripRow } from './strip-row.js'
import { useBoardKeys } from './use-board-keys.js'

export interface BoardParts {
  readonly selection: Selection
  readonly dispatch: Dispatch<SelectionStep>
  readonly density: Density
  readonly search: string
}

/** The shoot days with their strips, first to last. */
export function Stripboard({ empty, ...parts }: BoardParts & { readonly empty: ReactNode }) {
  const { board } = useBoard().store.snapshot()
  const rows = useMemo(() => boardRows(board), [board])
  return <Rows {...parts} label="Stripboard" rows={rows} dims empty={empty} className="h-full" />
}

/** The strips on no day; those not searched for are left out. */
export function Boneyard(parts: BoardParts) {
  const { store, facts } = useBoard()
  const { board } = store.snapshot()
  const all = useMemo(() => boneyardRows(board), [board])
  const rows = useMemo(() => all.filter((row) => row.kind === 'strip' && isFound(row.strip, parts.search, facts)), [all, parts.search, facts])
  const words = all.length > 0 ? `No strip in the boneyard says “${parts.search}”.` : 'Every strip is on a shoot day.'
  return <Rows {...parts} label="Boneyard" rows={rows} dims={false} empty={<p className="py-6 text-muted">{words}</p>} className="grow" />
}

interface RowsProps extends BoardParts {
  readonly label: string
  readonly rows: readonly BoardRow[]
  /** Whether what is not searched for is dimmed rather than left out. */
  readonly dims: boolean
  readonly empty: ReactNode
  readonly className: string
}

function Rows({ label, rows, dims, empty, className, ...parts }: RowsProps) {
  const screen = useBoard()
  const { selection, dispatch, density, search } = parts
  const keys = useBoardKeys({ screen, selection, dispatch, rowsOf: () => rows })
  const active = selection.active !== null && rows.some((row) => row.key === selection.active) ? selection.active : (rows[0]?.key ?? null)
  const carry = (stripId: string): Dragged => {
    const strips = inBoardOrder(screen.store.snapshot().board, meant(selection, stripId))
    return { kind: 'strips', stripIds: strips.map(({ id }) => id), words: stripNames(strips, screen.facts) }
  }
  return (
    <div {...keys} className={`flex min-h-0 flex-col ${className}`}>
      <StripGrid label={label} rows={rows} density={density} active={active} isFocused={selection.active === active} mayEdit={screen.facts.mayEdit} empty={empty} className="grow">
        {(row) => <OneRow row={row} active={active} isDimmed={dims && isDimmed(row, search, screen.facts)} carry={carry} selection={selection} density={density} />}
      </StripGrid>
    </div>
  )
}

function isDimmed(row: BoardRow, search: string, facts: Parameters<typeof isFound>[2]): boolean {
  return search !== '' && row.kind === 'strip' && !isFound(row.strip, search, facts)
}

interface OneRowProps extends Pick<BoardParts, 'selection' | 'density'> {
  readonly row: BoardRow
  readonly active: string | null
  readonly isDimmed: boolean
  readonly carry: (stripId: string) => Dragged
}

function OneRow({ row, active, selection, ...rest }: OneRowProps) {
  const { facts, days } = useBoard()
  const { mayEdit } = facts
  if (row.kind === 'strip') {
    const scene = row.strip.kind === 'scene' ? facts.scenes.get(row.strip.sceneId) : undefined
    const { chosen, cut } = selection
    return <StripRow {...rest} row={row} scene={scene} palette={facts.palette} mayEdit={mayEdit} isChosen={chosen.has(row.key)} isCut={cut.has(row.key)} isActive={row.key === active} />
  }
  if (row.kind === 'empty') return <EmptyDayRow row={row} mayEdit={mayEdit} />
  const day = days.get(row.kind === 'day' ? row.day.id : row.dayId)
  if (!day) return null
  if (row.kind === 'break') return <DayBreakRow row={row} facts={day} mayEdit={mayEdit} />
  return <DayRow row={row} facts={day} isActive={row.key === active} chosen={selection.chosen} />
}
