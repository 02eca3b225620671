import { useMemo } from 'react'
import { type Command, useCommands } from '../../../lib/commands.js'
import type { BoardScreen } from '../board-context.js'

/** What the keys do on the row with the frame. */
export const rowKeys: readonly Command[] = (
  [
    ['ArrowDown', 'The next row'],
    ['ArrowUp', 'The row before'],
    ['PageDown', 'The next day'],
    ['PageUp', 'The day before'],
    ['Space', 'Choose the strip, or not'],
    ['Shift+ArrowDown', 'Choose several in a row'],
    ['Mod+A', 'Choose the whole day'],
    ['Alt+ArrowDown', 'Move the strips, or the day, down by one'],
    ['Alt+ArrowUp', 'Move the strips, or the day, up by one'],
    ['Alt+PageDown', 'Move the strips to the next day'],
    ['Alt+PageUp', 'Move the strips to the day before'],
    ['M', 'Move to…'],
    ['L', 'Lock the strips, or the day; unlock them'],
    ['Mod+X', 'Cut'],
    ['Mod+V', 'Paste after the row'],
    ['Delete', 'Put in the boneyard'],
    ['Enter', 'More about the strip or the day'],
    ['Escape', 'Choose nothing'],
  ] as const
).map(([keys, words]) => ({ group: 'Board', keys, words }))

/** Offers what the board can do to the command palette and the sheet of keys. */
export function useBoardCommands({ actions, open, facts }: Pick<BoardScreen, 'actions' | 'open' | 'facts'>): void {
  const { mayEdit } = facts
  useCommands(
    useMemo(() => {
      const look: readonly Command[] = [
        { group: 'Board', words: 'Find strips', keys: 'F', act: findStrips },
        { group: 'Board', words: 'What was changed', act: () => open({ kind: 'history' }) },
        { group: 'Board', words: 'Red flags', act: () => open({ kind: 'flags' }) },
      ]
      const edit: readonly Command[] = [
        { group: 'Board', words: 'Undo', keys: 'Mod+Z', act: actions.undo },
        { group: 'Board', words: 'Redo', keys: 'Mod+Shift+Z', act: actions.redo },
        { group: 'Board', words: 'Make shoot days', act: () => open({ kind: 'makeDays' }) },
      ]
      return [...look, ...(mayEdit ? edit : []), ...rowKeys]
    }, [actions, open, mayEdit]),
  )
}

/** Puts the cursor where strips are searched for. */
export function findStrips(): void {
  document.querySelector<HTMLInputElement>('input[data-find-strips]')?.focus()
}
