import { stripsOfDay } from '@callboard/schedule'
import { useEffect, useRef, type Dispatch, type KeyboardEvent, type MouseEvent, type SyntheticEvent } from 'react'
import { useShortcutSetting } from '../../../lib/shortcuts.js'
import { announce } from '../../../ui/announce.js'
import type { BoardScreen } from '../board-context.js'
import { stripNames } from '../words/strip-words.js'
import { type BoardCommand, commandOf } from './board-keys.js'
import { type BoardRow, isStop, type Stop } from './board-rows.js'
import { inBoardOrder } from './neighbour-place.js'
import { meant, type Selection, type SelectionStep } from './selection.js'

export interface BoardKeys {
  readonly screen: BoardScreen
  readonly selection: Selection
  readonly dispatch: Dispatch<SelectionStep>
  /** The rows of the list the event comes from. */
  readonly rows: readonly BoardRow[]
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
      const element = rowOf(event)
      if (!element) return
      const command = commandOf(event, letters)
      // From a button of a row the arrows lead on; its other keys are its own.
      if (element !== event.target && command?.kind !== 'go') return
      const row = rowMeant(element, latest.current)
      if (!command || !row || command.kind === 'undo' || command.kind === 'redo') return
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

/** The row keys act on: who types fast is ahead of the focus, which follows with the next frame. */
function rowMeant(element: HTMLElement, { rows, selection }: BoardKeys): Stop | undefined {
  const stops = rows.filter(isStop)
  return stops.find((row) => row.key === selection.active) ?? stops.find((row) => row.key === element.dataset['row'])
}

function click(event: MouseEvent<HTMLElement>, { screen, dispatch, rows }: BoardKeys) {
  const row = rowOf(event)
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null
  if (row && button) return act(button, row, screen)
  const stripId = row?.dataset['strip']
  if (!row || stripId === undefined) return
  if (event.shiftKey) return dispatch({ kind: 'range', key: stripId, order: stripKeys(rows) })
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

function run(command: BoardCommand, row: Stop, keys: BoardKeys): void {
  const { dispatch, screen } = keys
  if (command.kind === 'go') return go(command, row, keys)
  if (command.kind === 'clear') return dispatch({ kind: 'clear' })
  if (command.kind === 'open') return open(row, screen)
  if (command.kind === 'toggle') return row.kind === 'strip' ? dispatch({ kind: 'toggle', stripId: row.key }) : undefined
  if (command.kind === 'chooseDay') return chooseDay(row, keys)
  if (screen.facts.mayEdit) change(command, row, keys)
}

function open(row: Stop, { open: show, facts }: BoardScreen) {
  if (row.kind === 'strip') return show({ kind: 'strip', stripId: row.key })
  const { id: dayId } = row.day
  show(facts.mayEdit ? { kind: 'day', dayId } : { kind: 'calls', dayId })
}

function change(command: BoardCommand, row: Stop, keys: BoardKeys): void {
  if (command.kind === 'paste') return paste(row, keys)
  if (row.kind === 'day') return changeDay(command, row.day.id, keys.screen)
  const { screen, selection, dispatch } = keys
  const { actions, store, facts } = screen
  const stripIds = meant(selection, row.key)
  if (command.kind === 'nudge') actions.nudge(stripIds, command.direction, command.by)
  if (command.kind === 'moveTo') screen.open({ kind: 'moveTo', stripIds })
  if (command.kind === 'lock') actions.toggleLock({ stripIds })
  if (command.kind === 'boneyard') toBoneyard(stripIds, row, keys)
  if (command.kind === 'cut') {
    dispatch({ kind: 'cut', stripIds })
    announce(`${stripNames(inBoardOrder(store.snapshot().board, stripIds), facts)} cut. Press Control V where it should go.`)
  }
}

function paste(row: Stop, { screen, selection, dispatch }: BoardKeys): void {
  if (selection.cut.size === 0) return announce('Nothing is cut.')
  const place = row.kind === 'day' ? { dayId: row.day.id, afterStripId: null } : { dayId: row.strip.dayId, afterStripId: row.key }
  screen.actions.move([...selection.cut], place)
  dispatch({ kind: 'clear' })
}

/** What the keys of a day do to it: it is moved by one, moved elsewhere, locked. */
export function changeDay(command: BoardCommand, dayId: string, screen: BoardScreen): void {
  if (command.kind === 'nudge') nudgeDay(screen, dayId, command.direction)
  if (command.kind === 'moveTo') screen.open({ kind: 'moveDay', dayId })
  if (command.kind === 'lock') screen.actions.toggleLock({ dayId })
}

/** The frame goes to what is beside, as the strips leave. */
function toBoneyard(stripIds: readonly string[], row: Stop, { screen, dispatch, rows }: BoardKeys): void {
  const left = rows.filter(isStop).filter((other) => !stripIds.includes(other.key) || other.key === row.key)
  const at = left.findIndex((other) => other.key === row.key)
  const beside = left[at + 1] ?? left[at - 1]
  if (beside) dispatch({ kind: 'go', key: beside.key })
  screen.actions.toBoneyard(stripIds)
}

function nudgeDay({ store, actions }: BoardScreen, dayId: string, direction: 'up' | 'down') {
  const { days } = store.snapshot().board
  const at = days.findIndex((day) => day.id === dayId)
  if (at === (direction === 'up' ? 0 : days.length - 1)) return announce('The day is at the end already.')
  const after = direction === 'up' ? days[at - 2] : days[at + 1]
  actions.moveDay(dayId, after?.id ?? null, 'stayInPlace')
}

function chooseDay(row: Stop, { screen, dispatch }: BoardKeys) {
  const dayId = row.kind === 'day' ? row.day.id : row.strip.dayId
  if (dayId !== null) dispatch({ kind: 'choose', stripIds: stripsOfDay(screen.store.snapshot().board, dayId).map(({ id }) => id) })
}

function go(command: Extract<BoardCommand, { kind: 'go' }>, row: Stop, { dispatch, rows }: BoardKeys) {
  const stops = rows.filter(isStop)
  const next = stopOf(stops, stops.findIndex((other) => other.key === row.key), command.to)
  if (!next) return
  if (command.extend && next.kind === 'strip') dispatch({ kind: 'range', key: next.key, order: stripKeys(rows) })
  else dispatch({ kind: 'go', key: next.key })
}

function stopOf(stops: readonly Stop[], at: number, to: Extract<BoardCommand, { kind: 'go' }>['to']): Stop | undefined {
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
