import type { PersonDay, PersonSnapshot } from '@callboard/notice'
import type { Instant } from '@callboard/time'
import { RevisionBand } from '../../ui/revision-band.js'
import { Section } from '../../ui/section.js'
import { timeWords } from './own-time.js'

interface OwnCallsProps {
  readonly snapshot: PersonSnapshot
  readonly now: Instant
}

/** A person's own calls: the next one first and largest, then what changed, then all. */
export function OwnCalls({ snapshot, now }: OwnCallsProps) {
  const { days, notice, revision } = snapshot
  const next = days.find(({ wrapAt }) => wrapAt >= now)
  return (
    <div className="max-w-2xl">
      {next ? <NextCall day={next} totalDays={snapshot.totalDays} /> : <NoCall hasDays={days.length > 0} />}
      <RevisionBand colour={revision.colour} className="mb-8">
        {revision.published}
        {revision.replaces && `, replaces ${revision.replaces.toUpperCase()}`}
      </RevisionBand>
      {notice.sentences.length > 0 && (
        <Section title="What changed for you">
          <Sentences of={notice.sentences} />
          {revision.reason && <p className="mt-2 text-muted">Why: {revision.reason}</p>}
        </Section>
      )}
      {days.length > 0 && (
        <Section title="All your days">
          <ul aria-label="Your shoot days" className="border-t border-line">
            {days.map((day) => (
              <li key={day.dayId} className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-2.5">
                <span className="text-reading font-semibold tabular-nums">{timeWords(day.call)}</span>
                <span>
                  <span className="block font-medium">
                    {day.label}, {day.unit && `${day.unit.name}, `}Day {day.dayNumber}
                  </span>
                  <span className="block text-muted">{factsOf(day)}</span>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

function NextCall({ day, totalDays }: { readonly day: PersonDay; readonly totalDays: number }) {
  return (
    <Section title="Your next call">
      <p className="text-call font-semibold tabular-nums">{timeWords(day.call)}</p>
      {day.was && (
        <p className="mt-1">
          moved from <s className="text-muted">{timeWords(day.was)}</s>
        </p>
      )}
      <p className="mt-2 text-reading font-semibold">{day.label}</p>
      <p className="text-muted">
        {day.unit ? `${day.unit.name}, Day ${day.dayNumber}` : `Day ${day.dayNumber} of ${totalDays}`}
        {day.onSet && `, on set ${timeWords(day.onSet)}`}, wrap about {timeWords(day.wrap)}
      </p>
      {day.location && (
        <address className="mt-3 not-italic">
          <span className="font-medium">{day.location.name}</span>
          {day.location.address && <span className="block text-muted">{day.location.address}</span>}
          {day.location.parking && <span className="block text-muted">Parking: {day.location.parking}</span>}
        </address>
      )}
    </Section>
  )
}

function NoCall({ hasDays }: { readonly hasDays: boolean }) {
  return (
    <Section title="Your next call">
      <p className="text-reading">{hasDays ? 'All your days are shot.' : 'You are not called in this revision.'}</p>
    </Section>
  )
}

function Sentences({ of: sentences }: { readonly of: readonly string[] }) {
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5 text-reading">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

function factsOf({ location, sceneNumbers }: PersonDay) {
  return [location?.name, sceneNumbers.length > 0 && `scenes ${sceneNumbers.join(', ')}`].filter(Boolean).join(' · ')
}
