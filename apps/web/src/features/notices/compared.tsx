import { countOf } from '../../lib/count-words.js'
import type { DiffPersonFragment } from '../../lib/graphql.generated.js'
import type { ClockSetting } from '../../lib/time-words.js'
import { Kbd } from '../../ui/kbd.js'
import { Section } from '../../ui/section.js'
import { personRows } from './change-words.js'
import { DiffTable } from './diff-table.js'
import { UnitChanges } from './unit-changes.js'
import { useStepKeys } from './use-step-keys.js'

interface ComparedProps {
  readonly clock: ClockSetting
  readonly diff: {
    readonly people: readonly Omit<DiffPersonFragment, '__typename'>[]
    readonly unitChanges: unknown
    readonly days: unknown
    readonly unchangedDays: number
    readonly totalDays: number
  }
}

/** What changed, person by person, then for the unit. */
export function Compared({ diff, clock }: ComparedProps) {
  const list = useStepKeys()
  return (
    <div ref={list}>
      <Section
        title={diff.people.length === 0 ? 'Nothing changed for anybody' : `${countOf(diff.people.length, 'person', 'people')} with changes`}
        actions={
          diff.people.length > 0 && (
            <p className="text-small text-muted max-sm:hidden print:hidden">
              <Kbd>N</Kbd> next, <Kbd>P</Kbd> previous
            </p>
          )
        }
      >
        <ul aria-label="People with changes" className="border-t border-line empty:border-0">
          {diff.people.map((person) => (
            <li key={person.personId} data-notice tabIndex={-1} aria-label={person.name} className="grid scroll-mt-16 gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[11rem_minmax(0,1fr)] print:break-inside-avoid">
              <div>
                <h3 className="text-reading leading-5 font-semibold">{person.name}</h3>
                <p className="text-muted">{person.department}</p>
                {!person.concerned && <p className="text-small text-muted">with the digest only</p>}
              </div>
              <DiffTable label={`What changed for ${person.name}`} rows={personRows(person.changes, clock) ?? []} />
            </li>
          ))}
        </ul>
      </Section>
      <UnitChanges unitChanges={diff.unitChanges} days={diff.days} unchangedDays={diff.unchangedDays} totalDays={diff.totalDays} clock={clock} />
    </div>
  )
}
