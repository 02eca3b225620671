import { stripsOfDay } from '@callboard/schedule'
import type { Dispatch, KeyboardEvent, MouseEvent } from 'react'
import { useShortcutSetting } from '../../../lib/shortcuts.js'
import { announce } from '../../../ui/announce.js'
import { type BoardCommand, commandOf } from '../board/board-keys.js'
import type { Selection, SelectionStep } from '../board/selection.js'
import { changeDay } from '../board/use-board-keys.js'
import type { BoardScreen } from '../board-context.js'
import { dayWayOf, neighbourDay } from './neighbour-day.js'

export interface DayKeys {
  readonly screen: BoardScreen
  readonly selection: Selection
  readonly dispatch: Dispatch<SelectionStep>
  readonly onOpenDay: (dayId: string) => void
}

/** What keys and clicks on days do: the arrows roam, Enter opens the strips, the rest is as on the head of a day. */
export function useDayKeys(keys: DayKeys) {
  const [letters] = useShortcutSetting()
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null
      if (!card) return
      const way = dayWayOf(event)
      if (way) {
        event.preventDefault()
        const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-card]')]
        const next = all[neighbourDay(all.map((one) => one.getBoundingClientRect()), all.indexOf(card), way)]
        return rowOf(next)?.focus()
      }
      // The keys of a button in a card are its own.
      const command = event.target === rowOf(card) ? commandOf(event, letters) : null
      if (command && run(command, card.dataset['card'] ?? '', keys)) event.preventDefault()
    },
    onClick: ({ target }: MouseEvent<HTMLElement>) => click(target, keys),
  }
}

function rowOf(card: HTMLElement | undefined): HTMLElement | null {
  return card?.querySelector<HTMLElement>('[data-row]') ?? null
}

function run(command: BoardCommand, dayId: string, { screen, selection, dispatch }: DayKeys): boolean {
  if (command.kind === 'clear') dispatch({ kind: 'clear' })
  else if (!screen.facts.mayEdit) return false
  else if (command.kind === 'paste') paste(dayId, screen, selection)
  else if (command.kind === 'nudge' || command.kind === 'moveTo' || command.kind === 'lock') changeDay(command, dayId, screen)
  else return false
  return true
}

function paste(dayId: string, { store, actions }: BoardScreen, { cut }: Selection): void {
  if (cut.size === 0) return announce('Nothing is cut.')
  actions.move([...cut], { dayId, afterStripId: stripsOfDay(store.snapshot().board, dayId).at(-1)?.id ?? null })
}

function click(target: EventTarget, { screen, onOpenDay }: DayKeys): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null
  const dayId = button?.closest<HTMLElement>('[data-card]')?.dataset['card']
  if (!button || dayId === undefined) return
  const what = button.dataset['act']
  if (what === 'flags') screen.open({ kind: 'flags', dayId })
  else if (what === 'menu') screen.openMenu({ dayId, anchor: button })
  else onOpenDay(dayId)
}
