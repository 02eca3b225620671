import type { CallSheetView } from '@callboard/call-sheet'
import type { PersonDay } from '@callboard/notice'
import { ChevronRight } from 'lucide-react'
import { useNow } from '../../use-now.js'
import { dateWords } from '../../words/date-words.js'
import { useLanguage, useWords } from '../../words/use-words.js'
import { dayWords } from '../day-words.js'
import { Part } from '../part.js'
import { TimeText } from '../time-text.js'

interface NextProps {
  readonly others: readonly PersonDay[]
  readonly sheet: CallSheetView | undefined
  readonly onChoose: (dayId: string) => void
}

const SOON = 3

/** The reader's next days, each one tap away, all of them for whoever asks; and what the unit does next. */
export function Next({ others, sheet, onChoose }: NextProps) {
  const words = useWords()
  const now = useNow()
  const coming = others.filter(({ wrapAt }) => Date.parse(wrapAt) > now).slice(0, SOON)
  const rest = others.filter((day) => !coming.includes(day))
  const advance = sheet?.advance ?? []
  if (others.length === 0 && advance.length === 0) return null
  return (
    <Part title={words.advance}>
      {coming.length > 0 && <h3 className="text-base font-semibold text-slate">{words.myNextDays}</h3>}
      <Days days={coming} onChoose={onChoose} />
      {rest.length > 0 && (
        <details>
          <summary className="min-h-control content-center text-muted">{words.allMyDays(rest.length)}</summary>
          <Days days={rest} onChoose={onChoose} />
        </details>
      )}
      {advance.length > 0 && <h3 className="mt-3 text-base font-semibold text-slate">{words.theUnit}</h3>}
      <ul>
        {advance.map((day) => (
          <li key={day.day} className="py-1" data-figures>
            <span className="font-semibold">{[day.day, day.call].filter((part) => part !== '').join(' · ')}</span>
            <span className="block text-base text-muted">{[day.location, day.scenes && words.scenesShort(day.scenes)].filter((part) => part !== '').join(' · ')}</span>
          </li>
        ))}
      </ul>
      {sheet?.advanceNote && <p className="mt-1">{sheet.advanceNote}</p>}
    </Part>
  )
}

function Days({ days, onChoose }: { readonly days: readonly PersonDay[]; readonly onChoose: (dayId: string) => void }) {
  const words = useWords()
  const language = useLanguage()
  return (
    <ul className="divide-y divide-line">
      {days.map((day) => (
        <li key={day.dayId}>
          <button type="button" onClick={() => onChoose(day.dayId)} className="grid min-h-14 w-full grid-cols-[1fr_auto_auto] items-center gap-3 py-2 text-left hover:bg-hover">
            <span className="min-w-0">
              {dayWords(day, words)} · {dateWords(day.date, language)}
              <span className="block text-base text-muted">{day.location?.name ?? words.toBeAdvised}</span>
            </span>
            <strong className="font-semibold"><TimeText time={day.call} date={day.date} /></strong>
            <ChevronRight aria-hidden className="size-4 text-muted" />
          </button>
        </li>
      ))}
    </ul>
  )
}
