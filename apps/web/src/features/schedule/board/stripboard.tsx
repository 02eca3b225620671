import { useCallback, useMemo, useRef, type Dispatch, type ReactNode } from 'react'
import { useBoard } from '../board-context.js'
import { stripNames } from '../words/strip-words.js'
import { useBoxSelection } from './box-selection.js'
import { boardRows, boneyardRows, keptRows, type BoardRow } from './board-rows.js'
import { drawRow } from './draw-row.js'
import type { Dragged } from './dragged.js'
import { inBoardOrder } from './neighbour-place.js'
import { meant, type Selection, type SelectionStep } from './selection.js'
import { StripGrid } from './strip-grid.js'
import type { StripShape } from './strip-fields.js'
import { useBoardKeys } from './use-board-keys.js'

export interface BoardParts {
  readonly selection: Selection
  readonly dispatch: Dispatch<SelectionStep>
  readonly shape: StripShape
  /** The strips searched for; null while nothing is. */
  readonly found: ReadonlySet<string> | null
  /** A row to be shown. */
  readonly reveal: { readonly key: string } | null
}

/** The shoot days with their strips, first to last. */
export function Stripboard({ label = 'Stripboard', empty, ...parts }: BoardParts & { readonly label?: string; readonly empty: ReactNode }) {
  const { board } = useBoard()
  const rows = useKept(useMemo(() => boardRows(board), [board]))
  return <Rows {...parts} label={label} rows={rows} dims takesRest={false} empty={empty} />
}

/** The strips on no day; those not searched for are left out. */
export function Boneyard({ found, ...parts }: BoardParts) {
  const { board } = useBoard()
  const all = useKept(useMemo(() => boneyardRows(board), [board]))
  const rows = useMemo(() => (found === null ? all : all.filter((row) => found.has(row.key))), [all, found])
  const words = all.length > 0 ? 'No strip in the boneyard says that.' : 'Every strip is on a shoot day.'
  return <Rows {...parts} found={null} label="Boneyard" rows={rows} dims={false} takesRest empty={<p className="py-6 text-muted">{words}</p>} />
}

function useKept(rows: readonly BoardRow[]): readonly BoardRow[] {
  const before = useRef<readonly BoardRow[]>([])
  return useMemo(() => (before.current = keptRows(before.current, rows)), [rows])
}

interface RowsProps extends BoardParts {
  readonly label: string
  readonly rows: readonly BoardRow[]
  /** Whether what is not searched for is dimmed rather than left out. */
  readonly dims: boolean
  readonly takesRest: boolean
  readonly empty: ReactNode
}

function Rows({ label, rows, dims, takesRest, empty, ...parts }: RowsProps) {
  const screen = useBoard()
  const { selection, dispatch, shape, found, reveal } = parts
  const keys = useBoardKeys({ screen, selection, dispatch, rows })
  const box = useBoxSelection(dispatch)
  const active = useMemo(
    () => (selection.active !== null && rows.some((row) => row.key === selection.active) ? selection.active : (rows[0]?.key ?? null)),
    [rows, selection.active],
  )
  const { facts, days, flags, holders, draftId } = screen
  const draw = useMemo(
    () => drawRow({ facts, days, flags, holders, shape, active, chosen: selection.chosen, cut: selection.cut, found: dims ? found : null }),
    [facts, days, flags, holders, shape, active, selection.chosen, selection.cut, dims, found],
  )
  const carry = useCallback((row: BoardRow) => carried(row, screen, selection), [screen, selection])
  return (
    <div {...keys} ref={box} className="flex min-h-0 grow flex-col">
      <StripGrid
        label={label}
        rows={rows}
        shape={shape}
        active={active}
        isFocused={selection.active === active}
        reveal={reveal}
        isOn={facts.mayEdit}
        takesRest={takesRest}
        draftId={draftId}
        carry={carry}
        empty={empty}
      >
        {draw}
      </StripGrid>
    </div>
  )
}

function carried(row: BoardRow, { store, facts, draftId, days }: ReturnType<typeof useBoard>, selection: Selection): Dragged | null {
  if (row.kind === 'day') return { kind: 'day', draftId, dayId: row.day.id, day: row.day, words: days.get(row.day.id)?.label ?? '' }
  if (row.kind !== 'strip') return null
  const strips = inBoardOrder(store.snapshot().board, meant(selection, row.key))
  const sceneIds = strips.flatMap((strip) => (strip.kind === 'scene' ? [strip.sceneId] : []))
  return { kind: 'strips', draftId, stripIds: strips.map(({ id }) => id), sceneIds, words: stripNames(strips, facts) }
}
