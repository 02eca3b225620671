import type { PersonDay, PersonSnapshot } from '@callboard/notice'
import { CloudOff } from 'lucide-react'
import { useOnline } from '../../lib/use-online.js'
import { useNow } from '../use-now.js'
import { dateWords } from '../words/date-words.js'
import { useClock } from '../words/use-clock.js'
import { useLanguage, useWords } from '../words/use-words.js'
import { ColourChip } from './colour-chip.js'
import { dayWords } from './day-words.js'
import { momentWords } from './moment-words.js'

interface StickyBarProps {
  readonly snapshot: PersonSnapshot
  readonly day: PersonDay | null
  readonly savedAt: number
  readonly reachable: boolean
}

/** Which film, which paper, which day, and how fresh: always in view. */
export function StickyBar({ snapshot, day, savedAt, reachable }: StickyBarProps) {
  const words = useWords()
  const language = useLanguage()
  const { style } = useClock()
  const online = useOnline() && reachable
  const saved = momentWords(savedAt, { now: useNow(), clock: style ?? snapshot.production.clock, language })
  const state = day === null ? words.revision(snapshot.revision.number) : day.sheet === undefined ? words.preliminary : words.issue(day.sheet.issue)
  return (
    <header className="sticky top-0 z-10 border-b border-line bg-paper/95 pt-[env(safe-area-inset-top)] backdrop-blur-sm print:static">
      <div className="mx-auto flex max-w-2xl flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
        <strong className="min-w-0 flex-1 truncate font-semibold">{snapshot.production.title}</strong>
        <ColourChip colour={snapshot.revision.colour}>{state}</ColourChip>
        <p className="flex w-full flex-wrap justify-between gap-x-3 text-base text-muted" data-figures>
          <span>{day === null ? words.shootDays(snapshot.totalDays) : `${day.unit ? dayWords(day, words) : words.dayOf(day.dayNumber, snapshot.totalDays)} · ${dateWords(day.date, language)}`}</span>
          <span className="inline-flex items-center gap-1 whitespace-nowrap">
            {!online && <CloudOff aria-hidden className="size-4" />}
            {words.saved(saved)}
            {!online && ` · ${words.offline}`}
          </span>
        </p>
      </div>
    </header>
  )
}
