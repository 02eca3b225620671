import type { PersonDay, PersonSnapshot } from '@callboard/notice'
import { CloudOff } from 'lucide-react'
import { dayWords } from './day-words.js'
import { RevisionChip } from '../../ui/revision-band.js'
import { useOnline } from '../../lib/use-online.js'
import { useNow } from '../use-now.js'
import { momentWords } from './moment-words.js'

interface StickyBarProps {
  readonly snapshot: PersonSnapshot
  readonly day: PersonDay | null
  readonly savedAt: number
  readonly reachable: boolean
}

/** Which film, which paper, which day, and how fresh: always in view. */
export function StickyBar({ snapshot, day, savedAt, reachable }: StickyBarProps) {
  const online = useOnline() && reachable
  const saved = momentWords(savedAt, { now: useNow(), clock: snapshot.production.clock })
  return (
    <header className="sticky top-0 z-10 border-b border-line bg-paper/95 pt-[env(safe-area-inset-top)] backdrop-blur-sm">
      <div className="mx-auto flex max-w-2xl flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
        <strong className="min-w-0 flex-1 truncate font-semibold">{snapshot.production.title}</strong>
        <RevisionChip colour={snapshot.revision.colour}>revision {snapshot.revision.number}</RevisionChip>
        <p className="flex w-full justify-between gap-3 text-base text-muted" data-figures>
          <span>{day === null ? `${snapshot.totalDays} shoot days` : `${dayWords(day)}${day.unit ? '' : ` of ${snapshot.totalDays}`} · ${day.label.replace(/ \d{4}$/, '')}`}</span>
          <span className="inline-flex items-center gap-1 whitespace-nowrap">
            {!online && <CloudOff aria-hidden className="size-4" />}
            Saved {saved}
            {!online && ' · offline'}
          </span>
        </p>
      </div>
    </header>
  )
}
