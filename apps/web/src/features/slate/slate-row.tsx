import { Link } from '@tanstack/react-router'
import { CircleCheckBig, OctagonAlert } from 'lucide-react'
import { wallTimeOf, type Instant } from '@callboard/time'
import type { SlateRowFragment } from '../../lib/graphql.generated.js'
import { kindWords } from '../../lib/production-words.js'
import { countOf } from '../../lib/count-words.js'
import { clockWords, dayWords } from '../../lib/time-words.js'
import { RevisionChip } from '../../ui/revision-band.js'

interface SlateRowProps {
  readonly production: SlateRowFragment
  readonly now: Instant
}

/** One production: what is shot next, how far it is, who has answered. The whole row leads to it. */
export function SlateRow({ production, now }: SlateRowProps) {
  const { title, kind, company, clientName, latestRevision } = production
  return (
    <li className="relative grid grid-cols-2 gap-x-6 gap-y-1.5 border-b border-line py-4 hover:bg-hover md:grid-cols-[minmax(0,1fr)_11rem_7rem_9rem_8rem] md:items-center">
      <div className="col-span-2 min-w-0 md:col-span-1 md:pl-2">
        <Link
          to="/productions/$productionId"
          params={{ productionId: production.productionId }}
          className="text-reading font-semibold after:absolute after:inset-0 hover:underline"
        >
          {title}
        </Link>
        <p className="truncate text-muted">{[kindWords[kind], clientName || company].filter(Boolean).join(' · ')}</p>
      </div>
      <Next production={production} now={now} />
      <Progress production={production} />
      <Answers production={production} />
      <p className="justify-self-end md:pr-2">
        {latestRevision ? <RevisionChip colour={latestRevision.colour} /> : <span className="text-muted">Not published</span>}
      </p>
    </li>
  )
}

function Next({ production: { standing, zone, clock }, now }: SlateRowProps) {
  const { nextDate, nextCall } = standing
  if (nextDate === null) return <p className="text-muted">{standing.shootDays > 0 ? 'All days shot' : 'No shoot days yet'}</p>
  return (
    <p className="tabular-nums">
      {nextCall && <span className="text-reading font-semibold">{clockWords(nextCall, clock)} </span>}
      <span className="whitespace-nowrap">{dayWords(nextDate, wallTimeOf(now, zone).date)}</span>
    </p>
  )
}

function Progress({ production: { standing } }: Pick<SlateRowProps, 'production'>) {
  if (standing.shootDays === 0) return <span className="hidden md:block" />
  return (
    <p className="text-muted tabular-nums max-md:text-right">
      {standing.nextDayNumber === null
        ? countOf(standing.shootDays, 'day')
        : `Day ${standing.nextDayNumber} of ${standing.shootDays}`}
    </p>
  )
}

function Answers({ production: { standing, viewerCan } }: Pick<SlateRowProps, 'production'>) {
  if (standing.concerned === 0 || !viewerCan.includes('see the office')) return <span className="hidden md:block" />
  if (standing.problems > 0) {
    return (
      <p className="flex items-center gap-1.5 font-medium text-bad">
        <OctagonAlert aria-hidden className="size-4 shrink-0" /> {countOf(standing.problems, 'problem')}
      </p>
    )
  }
  const all = standing.answered === standing.concerned
  return (
    <p className={all ? 'flex items-center gap-1.5 text-good' : 'tabular-nums'}>
      {all && <CircleCheckBig aria-hidden className="size-4 shrink-0" />}
      {all ? 'All answered' : `${standing.answered} of ${standing.concerned} answered`}
    </p>
  )
}
