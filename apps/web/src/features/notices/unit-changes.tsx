import type { RevisionScreenQuery } from '../../lib/graphql.generated.js'
import { Section } from '../../ui/section.js'

type UnitChangesProps = Pick<NonNullable<RevisionScreenQuery['revision']>, 'unit' | 'unchangedDays' | 'totalDays'>

/** What changed for the unit; what did not is counted. */
export function UnitChanges({ unit, unchangedDays, totalDays }: UnitChangesProps) {
  return (
    <div id="unit" tabIndex={-1} className="scroll-mt-16">
      <Section title="For the unit">
        <ul className="flex flex-col gap-1.5">
          {unit.map((sentence, index) => (
            <li key={index} className="border-l-2 border-edge pl-3">
              {sentence}
            </li>
          ))}
        </ul>
        <p className="mt-3 text-muted tabular-nums">
          {totalDays - unchangedDays} of {totalDays} days changed, {unchangedDays} as they were
        </p>
      </Section>
    </div>
  )
}
