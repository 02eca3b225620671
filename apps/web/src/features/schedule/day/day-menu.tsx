import { stripsOfDay } from '@callboard/schedule'
import { CalendarPlus, Coffee, Ellipsis, MoveVertical, Pencil, Plus, Trash2 } from 'lucide-react'
import { buttonStyle } from '../../../ui/button-style.js'
import { Menu, MenuItem, MenuRule } from '../../../ui/menu.js'
import { useBoard } from '../board-context.js'
import type { DayFacts } from './day-facts.js'

export interface DayMenuProps {
  readonly facts: DayFacts
  /** Strips chosen, which may be laid here. */
  readonly chosen: ReadonlySet<string>
  readonly tabIndex: number
}

/** Everything that can be done with a shoot day. */
export function DayMenu({ facts, chosen, tabIndex }: DayMenuProps) {
  const { open, actions, store } = useBoard()
  const { day, label } = facts
  const lastStrip = () => stripsOfDay(store.snapshot().board, day.id).at(-1)?.id ?? null
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" tabIndex={tabIndex} aria-label={`Change ${label}`} className={buttonStyle({ kind: 'quiet', size: 'square' })}>
          <Ellipsis aria-hidden />
        </button>
      }
    >
      <MenuItem icon={<Pencil aria-hidden />} onSelect={() => open({ kind: 'day', dayId: day.id })}>
        Date, call, location, note…
      </MenuItem>
      {chosen.size > 0 && (
        <MenuItem icon={<Plus aria-hidden />} onSelect={() => actions.move([...chosen], { dayId: day.id, afterStripId: lastStrip() })}>
          Lay {chosen.size === 1 ? 'the chosen strip' : `${chosen.size} chosen strips`} here
        </MenuItem>
      )}
      <MenuItem icon={<Coffee aria-hidden />} onSelect={() => open({ kind: 'newBanner', dayId: day.id, afterStripId: lastStrip() })}>
        Add a banner…
      </MenuItem>
      <MenuItem icon={<CalendarPlus aria-hidden />} onSelect={() => open({ kind: 'newDay', afterDayId: day.id })}>
        Insert a day after…
      </MenuItem>
      <MenuItem icon={<MoveVertical aria-hidden />} onSelect={() => open({ kind: 'moveDay', dayId: day.id })}>
        Move the day…
      </MenuItem>
      <MenuRule />
      <MenuItem
        danger
        icon={<Trash2 aria-hidden />}
        onSelect={() => actions.perform({ kind: 'removeDay', dayId: day.id }, () => `${label} removed; its strips are in the boneyard`)}
      >
        Remove the day
      </MenuItem>
    </Menu>
  )
}
