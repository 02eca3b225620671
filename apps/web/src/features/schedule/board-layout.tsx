import { boneyardOf, type Strip } from '@callboard/schedule'
import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react'
import { Button } from '../../ui/button.js'
import { EmptyState } from '../../ui/empty-state.js'
import { LinkButton } from '../../ui/link.js'
import { Tabs } from '../../ui/tabs.js'
import { Waiting } from '../../ui/waiting.js'
import { useBoard } from './board-context.js'
import { BoardFind } from './board/board-find.js'
import { type BoardParts, Boneyard, Stripboard } from './board/stripboard.js'
import { useWide } from './use-wide.js'
import type { Zoomed } from './zoom/use-zoom.js'

/** Only for who looks from further away. */
const BoardZoom = lazy(async () => ({ default: (await import('./zoom/board-zoom.js')).BoardZoom }))

export interface BoardLayoutProps extends Omit<BoardParts, 'found' | 'reveal'>, Zoomed {
  readonly search: string
  readonly onSearch: (search: string) => void
  /** Null while nothing is searched for. */
  readonly found: readonly Strip[] | null
  /** A day to begin at, or null. */
  readonly start: string | null
  /** The board of another unit. */
  readonly beside: ReactNode
}

/** Board and boneyard: side by side where there is room, else one at a time. */
export function BoardLayout({ search, onSearch, found, start, beside, zoom, onZoom, ...parts }: BoardLayoutProps) {
  const { board } = useBoard()
  const isWide = useWide()
  const { reveal, tab, setTab, show, openDay } = useShown({ start, dispatch: parts.dispatch, onZoom })
  const ids = useMemo(() => found && new Set(found.map((strip) => strip.id)), [found])
  const waiting = boneyardOf(board).length
  const lists = { ...parts, found: ids, reveal }
  const stripboard =
    zoom === 'strips' || board.days.length === 0 ? (
      <Stripboard {...lists} empty={<NoDays />} />
    ) : (
      <Suspense fallback={<Waiting />}>
        <BoardZoom zoom={zoom} selection={parts.selection} dispatch={parts.dispatch} found={ids} reveal={reveal} onOpenDay={openDay} />
      </Suspense>
    )
  const find = <BoardFind search={search} onSearch={onSearch} found={found} active={parts.selection.active} onShow={show} />
  if (!isWide) {
    const tabs = [
      { id: 'board', label: 'Board', panel: stripboard },
      ...(beside ? [{ id: 'beside', label: 'Other unit', panel: beside }] : []),
      { id: 'boneyard', label: `Boneyard (${waiting})`, panel: <Boneyard {...lists} /> },
    ]
    return (
      <div className={filled}>
        {find}
        <Tabs label="Strips" tabs={tabs} value={tab} onChange={setTab} />
      </div>
    )
  }
  return (
    <div className={beside ? 'grid min-h-0 grow grid-cols-[minmax(0,1fr)_minmax(0,1fr)_17rem] gap-5' : 'grid min-h-0 grow grid-cols-[minmax(0,1fr)_21.25rem] gap-6'}>
      {stripboard}
      {beside}
      <aside aria-labelledby="boneyard" className="flex min-h-0 flex-col gap-3">
        {find}
        <h2 id="boneyard" className="text-reading font-semibold">
          Boneyard <span className="font-normal text-muted tabular-nums">{waiting}</span>
        </h2>
        <Boneyard {...lists} />
      </aside>
    </div>
  )
}

interface Shown extends Pick<BoardParts, 'dispatch'>, Pick<Zoomed, 'onZoom'> {
  readonly start: string | null
}

/** What of the board was last gone to: a strip that was searched for, a day that was opened. */
function useShown({ start, dispatch, onZoom }: Shown) {
  const { store } = useBoard()
  const [reveal, setReveal] = useState<BoardParts['reveal']>(start === null ? null : { key: `day:${start}` })
  const [tab, setTab] = useState('board')
  const show = useCallback(
    (stripId: string, focus: boolean) => {
      const strip = store.snapshot().board.strips.find(({ id }) => id === stripId)
      setTab(strip?.dayId === null ? 'boneyard' : 'board')
      dispatch({ kind: 'focused', key: stripId })
      setReveal({ key: stripId })
      if (focus && document.activeElement instanceof HTMLElement) document.activeElement.blur()
    },
    [store, dispatch],
  )
  const openDay = (dayId: string) => {
    dispatch({ kind: 'go', key: `day:${dayId}` })
    setReveal({ key: `day:${dayId}` })
    onZoom('strips', dayId)
  }
  return { reveal, tab, setTab, show, openDay }
}

/** The panel takes the height that is left, so that the list in it scrolls and not the page. */
const filled =
  'flex min-h-0 grow flex-col gap-1 [&>div:last-child]:flex [&>div:last-child]:min-h-0 [&>div:last-child]:grow [&>div:last-child]:flex-col ' +
  '[&_[role=tablist]]:shrink-0 [&_[role=tabpanel]]:flex [&_[role=tabpanel]]:min-h-0 [&_[role=tabpanel]]:grow [&_[role=tabpanel]]:flex-col [&_[role=tabpanel]]:pt-2'

function NoDays() {
  const { facts, open } = useBoard()
  if (facts.scenes.size === 0 && facts.mayEdit) {
    return (
      <EmptyState
        action={
          <LinkButton kind="primary" to="/productions/$productionId/screenplay/import" params={{ productionId: facts.productionId }}>
            Import a screenplay
          </LinkButton>
        }
      >
        The board shows the scenes of the screenplay as strips. Import one, make shoot days, and lay the strips on them.
      </EmptyState>
    )
  }
  return (
    <EmptyState action={facts.mayEdit && <Button kind="primary" onClick={() => open({ kind: 'makeDays' })}>Make shoot days</Button>}>
      {facts.mayEdit ? 'The scenes wait in the boneyard. Make shoot days, then drag the strips onto them, or choose some and press M.' : 'There are no shoot days yet.'}
    </EmptyState>
  )
}
