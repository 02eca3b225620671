import { useBoard } from '../board-context.js'
import { DayCard } from './day-card.js'
import type { DaysView } from './zoomed-days.js'
import './zoom.css'

/** A card for each day, in the order of the board. */
export function DayCards({ days, active, found }: DaysView) {
  const { facts, flags } = useBoard()
  return (
    <ol aria-label="Day cards" className="day-cards">
      {days.map((day) => {
        const { id } = day.facts.day
        const counted = found && day.strips.filter((strip) => found.has(strip.id)).length
        return <DayCard key={id} day={day} board={facts} isActive={id === active} flags={flags.openOfDay.get(id)?.length ?? 0} found={counted === 0 ? nothing : found} count={counted} />
      })}
    </ol>
  )
}

/** One for all cards on which nothing is found, so that they are not drawn again for every letter typed. */
const nothing: ReadonlySet<string> = new Set()
