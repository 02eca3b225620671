import type { PersonDay } from '@callboard/notice'
import { ChevronRight } from 'lucide-react'
import { dayWords } from './day-words.js'
import { Part } from './part.js'
import { TimeText } from './time-text.js'

/** The reader's other shoot days, each one tap away. */
export function OtherDays({ days, onChoose }: { readonly days: readonly PersonDay[]; readonly onChoose: (dayId: string) => void }) {
  if (days.length === 0) return null
  return (
    <Part title="My other days">
      <ul className="divide-y divide-line">
        {days.map((day) => (
          <li key={day.dayId}>
            <button type="button" onClick={() => onChoose(day.dayId)} className="grid min-h-14 w-full grid-cols-[1fr_auto_auto] items-center gap-3 py-2 text-left hover:bg-hover">
              <span>
                {dayWords(day)} · {day.label.replace(/ \d{4}$/, '')}
                <span className="block text-base text-muted">{day.location?.name ?? 'TBA'}</span>
              </span>
              <strong className="font-semibold"><TimeText time={day.call} /></strong>
              <ChevronRight aria-hidden className="size-4 text-muted" />
            </button>
          </li>
        ))}
      </ul>
    </Part>
  )
}
