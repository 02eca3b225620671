import { formatDuration, minutesBetween, wallTimeOf } from '@callboard/time'
import { Phone } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { deliveryWords, answerWords } from '../../lib/delivery-words.js'
import type { ChaseLineFragment } from '../../lib/graphql.generated.js'
import { clockWords, momentWords } from '../../lib/time-words.js'
import { Button } from '../../ui/button.js'
import { cn } from '../../ui/cn.js'
import { RevisionChip } from '../../ui/revision-band.js'
import { StatusWord } from '../../ui/status-word.js'
import { CalledForm } from './called-form.js'
import type { ChaseFocus, ChaseSetting } from './chase-setting.js'
import { channelWords, phonedWords } from './chase-words.js'
import { LadderLine } from './ladder-line.js'
import { ReachForm } from './reach-form.js'

interface ChaseItemProps {
  readonly row: ChaseLineFragment
  readonly setting: ChaseSetting
  readonly focus: ChaseFocus
}

/** Somebody to chase: their call, how far each notice got, what the ladder does, and their number. */
export function ChaseItem({ row, setting, focus }: ChaseItemProps) {
  const isCurrent = focus.personId === row.personId
  const own = useRef<HTMLDivElement>(null)
  // The row that is gone to by keys takes the focus, and has it again when its form closes.
  useEffect(() => {
    if (isCurrent && focus.form === null && !own.current?.contains(document.activeElement)) own.current?.focus({ preventScroll: true })
    if (isCurrent) own.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isCurrent, focus.form])
  return (
    <div
      ref={own}
      role="group"
      aria-label={row.name}
      tabIndex={-1}
      onFocus={() => focus.look(row.personId)}
      className={cn(
        '-mx-2 grid scroll-mt-24 gap-x-6 gap-y-1.5 border-b border-line px-2 py-2.5 sm:grid-cols-[9rem_minmax(0,1fr)] xl:grid-cols-[9rem_minmax(0,14rem)_minmax(0,1fr)_auto] print:break-inside-avoid',
        isCurrent && 'bg-hover',
      )}
    >
      <Call row={row} setting={setting} />
      <Who row={row} />
      <div className="min-w-0 sm:col-start-2 xl:col-start-3 xl:row-start-1">
        <Channels row={row} setting={setting} />
        <LadderLine row={row} setting={setting} />
      </div>
      <Acts row={row} setting={setting} focus={focus} />
      {isCurrent && focus.form !== null && (
        <div className="col-span-full">
          {focus.form === 'called' ? <CalledForm row={row} onDone={focus.close} /> : <ReachForm row={row} setting={setting} onDone={focus.close} />}
        </div>
      )}
    </div>
  )
}

function Call({ row, setting }: Pick<ChaseItemProps, 'row' | 'setting'>) {
  const { time } = wallTimeOf(row.callAt, setting.zone)
  const left = minutesBetween(setting.at, row.callAt)
  return (
    <div className="tabular-nums max-sm:flex max-sm:flex-wrap max-sm:items-baseline max-sm:gap-x-3">
      <span className="text-title leading-6 font-semibold">{clockWords(time, setting.clock)}</span>
      <span className="block text-muted">{momentWords(row.callAt, setting).replace(clockWords(time, setting.clock), '').trim()}</span>
      <span className="block font-medium">in {formatDuration(left)}</span>
    </div>
  )
}

function Who({ row }: { readonly row: ChaseLineFragment }) {
  return (
    <div className="min-w-0">
      <h3 className="text-reading leading-5 font-semibold">{row.name}</h3>
      <p className="text-muted">{row.department}</p>
      <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
        <RevisionChip colour={row.colour} />
        {row.issue !== null && <span className="text-small text-muted">Day {row.dayNumber}, call sheet {row.issue}</span>}
      </p>
    </div>
  )
}

function Channels({ row, setting }: Pick<ChaseItemProps, 'row' | 'setting'>) {
  return (
    <>
      {row.answer && row.answer !== 'confirmed' && (
        <p className="text-bad">
          <span className="font-medium">Says: {answerWords[row.answer]}</span>
          {row.message && <span className="text-ink">. {row.message}</span>}
        </p>
      )}
      {row.phoned && (
        <p>
          <span className="font-medium">{phonedWords[row.phoned]}</span> <span className="text-muted">by phone, {row.takenBy}{row.phonedAt && `, ${momentWords(row.phonedAt, setting)}`}</span>
        </p>
      )}
      <ul aria-label={`How far it got to ${row.name}`} className="flex flex-wrap gap-x-5 gap-y-0.5">
        {row.deliveries.map((one) => (
          <li key={one.deliveryId} className="min-w-0">
            <span className="text-muted">{channelWords(one.channel)}</span> <StatusWord status={deliveryWords[one.state]} />{' '}
            <span className="text-small text-muted tabular-nums">{momentWords(one.movedAt, setting)}</span>
            {one.lastError && <span className="block break-words text-small text-muted">{one.lastError}</span>}
          </li>
        ))}
        {row.deliveries.length === 0 && <li><StatusWord status="Not sent" /></li>}
      </ul>
    </>
  )
}

function Acts({ row, setting, focus }: ChaseItemProps) {
  return (
    <div className="flex flex-wrap items-start gap-2 sm:col-start-2 xl:col-start-4 xl:row-start-1 xl:justify-end">
      {row.phone && (
        <a href={`tel:${row.phone.replace(/[^\d+]/g, '')}`} className="inline-flex min-h-control items-center gap-1.5 font-medium tabular-nums underline decoration-edge underline-offset-4 max-sm:min-h-11">
          <Phone aria-hidden className="size-4" />
          {row.phone}
        </a>
      )}
      {setting.mayTake && <Button className="max-sm:min-h-11 print:hidden" aria-label={`Called ${row.name}`} onClick={() => focus.open(row, 'called')}>Called…</Button>}
      {(setting.maySend || setting.mayTake) && (
        <Button kind="quiet" className="max-sm:min-h-11 print:hidden" aria-label={`Reach ${row.name} again`} onClick={() => focus.open(row, 'reach')}>Reach…</Button>
      )}
    </div>
  )
}
