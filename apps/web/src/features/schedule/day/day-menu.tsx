import { stripsOfDay } from '@callboard/schedule'
import { ArrowLeftRight, CalendarPlus, Coffee, Lock, LockOpen, MoveVertical, Pencil, Plus, Trash2 } from 'lucide-react'
import { FloatingMenu, MenuItem, MenuRule } from '../../../ui/menu.js'
import { Kbd } from '../../../ui/kbd.js'
import { type DayMenuOpen, useBoard } from '../board-context.js'

export interface DayMenuProps {
  readonly menu: DayMenuOpen
  /** Strips chosen, which may be laid here. */
  readonly chosen: ReadonlySet<string>
  readonly onClose: () => void
}

/** Everything that can be done with a day. One for the whole board, so that a day's head costs nothing while scrolling. */
export function DayMenu({ menu: { dayId, anchor }, chosen, onClose }: DayMenuProps) {
  const { open, actions, store, days, facts: board } = useBoard()
  const facts = days.get(dayId)
  if (!facts) return null
  const { day, label } = facts
  const lastStrip = () => stripsOfDay(store.snapshot().board, dayId).at(-1)?.id ?? null
  return (
    <FloatingMenu anchor={anchor} label={label} onClose={onClose}>
      <MenuItem icon={<Pencil aria-hidden />} disabled={day.locked} onSelect={() => open({ kind: 'day', dayId })}>
        Type, date, call, location, note…
      </MenuItem>
      {chosen.size > 0 && (
        <MenuItem icon={<Plus aria-hidden />} disabled={day.locked} onSelect={() => actions.move([...chosen], { dayId, afterStripId: lastStrip() })}>
          Lay {chosen.size === 1 ? 'the chosen strip' : `${chosen.size} chosen strips`} here
        </MenuItem>
      )}
      <MenuItem icon={<Coffee aria-hidden />} disabled={day.locked} onSelect={() => open({ kind: 'newBanner', dayId, afterStripId: lastStrip() })}>
        Add a banner…
      </MenuItem>
      <MenuItem icon={<CalendarPlus aria-hidden />} onSelect={() => open({ kind: 'newDay', afterDayId: dayId })}>
        Insert a day after…
      </MenuItem>
      <MenuItem icon={<MoveVertical aria-hidden />} disabled={day.locked} shortcut={<Kbd>M</Kbd>} onSelect={() => open({ kind: 'moveDay', dayId })}>
        Move the day…
      </MenuItem>
      {board.units.length > 1 && (
        <MenuItem icon={<ArrowLeftRight aria-hidden />} disabled={day.locked} onSelect={() => open({ kind: 'moveDay', dayId, toUnit: true })}>
          Move the day to another unit…
        </MenuItem>
      )}
      <MenuItem icon={day.locked ? <LockOpen aria-hidden /> : <Lock aria-hidden />} shortcut={<Kbd>L</Kbd>} onSelect={() => actions.toggleLock({ dayId })}>
        {day.locked ? 'Unlock the day' : 'Lock the day'}
      </MenuItem>
      <MenuRule />
      <MenuItem
        danger
        disabled={day.locked}
        icon={<Trash2 aria-hidden />}
        onSelect={() => actions.perform({ kind: 'removeDay', dayId }, () => `${label} removed; its strips are in the boneyard`)}
      >
        Remove the day
      </MenuItem>
    </FloatingMenu>
  )
}
