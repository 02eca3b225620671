import { wallTimeOf, type Instant } from '@callboard/time'
import { clockWords, dayWords } from '../../lib/time-words.js'
import { countOf } from '../../lib/count-words.js'
import { Section } from '../../ui/section.js'
import type { OverviewProduction } from './overview-production.js'

interface NextShootDayProps {
  readonly production: OverviewProduction
  readonly now: Instant
}

/** The next general call, in the size of a call. */
export function NextShootDay({ production: { standing, zone, clock }, now }: NextShootDayProps) {
  const { nextDate, nextCall, nextDayNumber, shootDays, daysShot } = standing
  if (nextDate === null) {
    return (
      <Section title="Next shoot day">
        <p className="text-muted">
          {shootDays > 0 ? `All ${countOf(shootDays, 'day')} of the newest revision are shot.` : 'None: no schedule was published yet.'}
        </p>
      </Section>
    )
  }
  const here = wallTimeOf(now, zone)
  const began = nextDate === here.date && nextCall !== null && nextCall <= here.time
  return (
    <Section title={began ? 'Shooting today' : 'Next shoot day'}>
      {nextCall && <p className="text-call font-semibold tabular-nums">{clockWords(nextCall, clock)}</p>}
      <p className="mt-2 text-reading">
        <span className="font-semibold">{dayWords(nextDate, here.date)}</span>, general call
      </p>
      <p className="text-muted tabular-nums">
        Day {nextDayNumber} of {shootDays}
        {daysShot > 0 && `, ${countOf(daysShot, 'day')} shot`}
      </p>
    </Section>
  )
}
