import { useEffect, useMemo, useRef, type Dispatch, type FocusEvent, type RefObject } from 'react'
import { useBoard } from '../board-context.js'
import type { Selection, SelectionStep } from '../board/selection.js'
import { DayCards } from './day-cards.js'
import { MonthBoard } from './month-board.js'
import { useDayDrop } from './use-day-drop.js'
import { useDayKeys } from './use-day-keys.js'
import type { Zoom } from './zoom.js'
import { type DaysView, type ZoomedDay, zoomedDays } from './zoomed-days.js'

export interface BoardZoomProps {
  readonly zoom: Exclude<Zoom, 'strips'>
  readonly selection: Selection
  readonly dispatch: Dispatch<SelectionStep>
  /** The strips searched for; null while nothing is. */
  readonly found: ReadonlySet<string> | null
  /** A strip or a day to be shown. */
  readonly reveal: { readonly key: string } | null
  /** Goes to the strips of a day. */
  readonly onOpenDay: (dayId: string) => void
}

/** The board from further away: its days rather than its strips. Strips can be dropped on a day, and a day of a unit beside before or behind one. */
export function BoardZoom({ zoom, selection, dispatch, found, reveal, onOpenDay }: BoardZoomProps) {
  const screen = useBoard()
  const area = useRef<HTMLDivElement>(null)
  const daysOf = useMemo(zoomedDays, [])
  const days = daysOf(screen.board, screen.days)
  const active = dayOfRow(selection.active, days) ?? days[0]?.facts.day.id ?? null
  const { onKeyDown, onClick } = useDayKeys({ screen, selection, dispatch, onOpenDay })
  useDayDrop({ area, screen })
  useShown(area, reveal ? dayOfRow(reveal.key, days) : dayOfRow(selection.active, days), zoom)
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const key = target.dataset['row']
    if (key) dispatch({ kind: 'focused', key })
  }
  const view: DaysView = { days, active, found }
  return (
    <div ref={area} className="min-h-0 grow overflow-y-auto overscroll-contain p-1" onKeyDown={onKeyDown} onClick={onClick} onFocus={onFocus}>
      {zoom === 'cards' ? <DayCards {...view} /> : <MonthBoard {...view} />}
    </div>
  )
}

/** The day a row is about: its own, or the one its strip is on. */
function dayOfRow(key: string | null, days: readonly ZoomedDay[]): string | null {
  const day = days.find(({ facts, strips }) => key === `day:${facts.day.id}` || strips.some((strip) => strip.id === key))
  return day?.facts.day.id ?? null
}

/** Scrolls to the day somebody comes from, or goes to by searching; the focus goes there when it is nowhere. */
function useShown(area: RefObject<HTMLDivElement | null>, dayId: string | null, zoom: Zoom): void {
  useEffect(() => {
    const card = dayId === null ? null : area.current?.querySelector<HTMLElement>(`[data-row="day:${CSS.escape(dayId)}"]`)
    card?.scrollIntoView({ block: 'nearest' })
    if (document.activeElement === document.body) card?.focus({ preventScroll: true })
  }, [area, dayId, zoom])
}
