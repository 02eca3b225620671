import { stripsOfDay } from '@callboard/schedule'
import { useEffect, useRef, type Dispatch, type KeyboardEvent, type MouseEvent, type SyntheticEvent } from 'react'
import { useShortcutSetting } from '../../../lib/shortcuts.js'
import { announce } from '../../../ui/announce.js'
import type { BoardScreen } from '../board-context.js'
import { stripNames } from '../words/strip-words.js'
import { type BoardCommand, commandOf } from './board-keys.js'
import { type BoardRow, isStop } from './board-rows.js'
import { inBoardOrder } from './neighbour-place.js'
import { meant, type Selection, type SelectionStep } from './selection.js'

export interface BoardKeys {
  readonly screen: BoardScreen
  readonly selection: Selection
  readonly dispatch: Dispatch<SelectionStep>
  /** The rows of the list the event comes from. */
  readonly rowsOf: (element: HTMLElement) => readonly BoardRow[]
}

/** What keys and clicks on rows do, for the board and the boneyard alike. */
export function useBoardKeys(keys: BoardKeys) {
  const [letters] = useShortcutSetting()
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const row = rowOf(event)
      if (!row || row !== event.target) return
      const command = commandOf(event, letters)
      if (!command || command.kind === 'undo' || command.kind === 'redo') return
      event.preventDefault()
      run(command, row, latest.current)
    },
    onClick: (event: MouseEvent<HTMLElement>) => click(event, latest.current),
    onFocus: (event: SyntheticEvent<HTMLElement>) => {
      const key = rowOf(event)?.dataset['row']
      if (key !== undefined) keys.dispatch({ kind: 'focused', key })
    },
  }
}

function rowOf(event: SyntheticEvent): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
}

function click(event: MouseEvent<HTMLElement>, { screen, dispatch, rowsOf }: BoardKeys) {
  const row = rowOf(event)
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null
  if (row && button) return act(button, row, screen)
  const stripId = row?.dataset['strip']
  if (!row || stripId === undefined) return
  if (event.shiftKey) return dispatch({ kind: 'range', key: stripId, order: stripKeys(rowsOf(row)) })
  if (event.ctrlKey || event.metaKey) return dispatch({ kind: 'toggle', stripId })
  return dispatch({ kind: 'only', stripId })
}

/** What the buttons of a row do. */
function act(button: HTMLElement, row: HTMLElement, { open: show, openMenu }: BoardScreen) {
  const { strip: stripId, day: dayId } = row.dataset
  const what = button.dataset['act']
  if (what === 'flags') return show({ kind: 'flags', ...(dayId !== undefined && { dayId }), ...(stripId !== undefined && { stripId }) })
  if (stripId !== undefined) return show({ kind: 'strip', stripId })
  if (dayId === undefined) return
  if (what === 'calls') return show({ kind: 'calls', dayId })
  return openMenu({ dayId, anchor: button })
}

function run(command: BoardCommand, row: HTMLElement, keys: BoardKeys): void {
  const { dispatch, screen } = keys
  const stripId = row.dataset['strip']
  if (command.kind === 'go') return go(command, row, keys)
  if (command.kind === 'clear') return dispatch({ kind: 'clear' })
  if (command.kind === 'open') return open(row, screen)
  if (command.kind === 'toggle' && stripId !== undefined) return dispatch({ kind: 'toggle', stripId })
  if (command.kind === 'chooseDay') return chooseDay(row, keys)
  if (screen.facts.mayEdit) change(command, row, keys)
}

function open(row: HTMLElement, { open: show, facts }: BoardScreen) {
  const { strip, day } = row.dataset
  if (strip !== undefined) show({ kind: 'strip', stripId: strip })
  else if (day !== undefined) show(facts.mayEdit ? { kind: 'day', dayId: day } : { kind: 'calls', dayId: day })
}

function change(command: BoardCommand, row: HTMLElement, { screen, selection, dispatch, rowsOf }: BoardKeys): void {
  const { strip: stripId, day: dayId } = row.dataset
  const { actions, store, facts } = screen
  const { board } = store.snapshot()
  if (command.kind === 'paste') {
    const place = stripId === undefined ? { dayId: dayId ?? null, afterStripId: null } : { dayId: placeOfStrip(screen, stripId), afterStripId: stripId }
    if (selection.cut.size === 0) return announce('Nothing is cut.')
    actions.move([...selection.cut], place)
    return dispatch({ kind: 'clear' })
  }
  if (dayId !== undefined) {
    if (command.kind === 'nudge') nudgeDay(screen, dayId, command.direction)
    if (command.kind === 'moveTo') screen.open({ kind: 'moveDay', dayId })
    if (command.kind === 'lock') actions.toggleLock({ dayId })
    return
  }
  if (stripId === undefined) return
  const stripIds = meant(selection, stripId)
  if (command.kind === 'nudge') actions.nudge(stripIds, command.direction, command.by)
  if (command.kind === 'moveTo') screen.open({ kind: 'moveTo', stripIds })
  if (command.kind === 'lock') actions.toggleLock({ stripIds })
  if (command.kind === 'cut') {
    dispatch({ kind: 'cut', stripIds })
    announce(`${stripNames(inBoardOrder(board, stripIds), facts)} cut. Press Control V where it should go.`)
  }
  if (command.kind === 'boneyard') {
    const next = rowsOf(row).filter(isStop).filter((other) => !stripIds.includes(other.key) || other.key === stripId)
    const at = next.findIndex((other) => other.key === stripId)
    const beside = next[at + 1] ?? next[at - 1]
    if (beside) dispatch({ kind: 'go', key: beside.key })
    actions.toBoneyard(stripIds)
  }
}

function placeOfStrip({ store }: BoardScreen, stripId: string): string | null {
  return store.snapshot().board.strips.find((strip) => strip.id === stripId)?.dayId ?? null
}

function nudgeDay({ store, actions }: BoardScreen, dayId: string, direction: 'up' | 'down') {
  const { days } = store.snapshot().board
  const at = days.findIndex((day) => day.id === dayId)
  if (at === (direction === 'up' ? 0 : days.length - 1)) return announce('The day is at the end already.')
  const after = direction === 'up' ? days[at - 2] : days[at + 1]
  actions.moveDay(dayId, after?.id ?? null, 'stayInPlace')
}

function chooseDay(row: HTMLElement, { screen, dispatch }: BoardKeys) {
  const { strip, day } = row.dataset
  const dayId = day ?? (strip === undefined ? null : placeOfStrip(screen, strip))
  if (dayId !== null) dispatch({ kind: 'choose', stripIds: stripsOfDay(screen.store.snapshot().board, dayId).map(({ id }) => id) })
}

function go(command: Extract<BoardCommand, { kind: 'go' }>, row: HTMLElement, { dispatch, rowsOf }: BoardKeys) {
  const rows = rowsOf(row)
  const stops = rows.filter(isStop)
  const at = stops.findIndex((stop) => stop.key === row.dataset['row'])
  const next = stopOf(stops, at, command.to)
  if (!next) return
  if (command.extend && next.kind === 'strip') dispatch({ kind: 'range', key: next.key, order: stripKeys(rows) })
  else dispatch({ kind: 'go', key: next.key })
}

function stopOf(stops: readonly BoardRow[], at: number, to: Extract<BoardCommand, { kind: 'go' }>['to']): BoardRow | undefined {
  switch (to) {
    case 'previous':
      return stops[at - 1]
    case 'next':
      return stops[at + 1]
    case 'previousDay':
      return stops.slice(0, Math.max(0, at)).findLast((row) => row.kind === 'day') ?? stops[0]
    case 'nextDay':
      return stops.slice(at + 1).find((row) => row.kind === 'day') ?? stops.at(-1)
    case 'first':
      return stops[0]
    case 'last':
      return stops.at(-1)
  }
}

function stripKeys(rows: readonly BoardRow[]): readonly string[] {
  return rows.flatMap((row) => (row.kind === 'strip' ? [row.key] : []))
}
