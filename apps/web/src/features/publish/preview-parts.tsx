import { TriangleAlert } from 'lucide-react'
import type { PreviewFragment, RestBreachFactsFragment } from '../../lib/graphql.generated.js'
import { Chip } from '../../ui/chip.js'
import { TextLink } from '../../ui/link.js'
import { Section } from '../../ui/section.js'
import { WarningNotice } from '../../ui/warning-notice.js'
import { readinessWords } from './readiness-words.js'
import { restsOf } from './rests-of.js'

/** Who would be told what, those concerned first; who is only sent the digest is counted. */
export function PeopleToTell({ preview, productionId }: { readonly preview: PreviewFragment; readonly productionId: string }) {
  const concerned = preview.people.filter((person) => person.concerned)
  const others = preview.people.filter((person) => !person.concerned)
  return (
    <Section title={concerned.length === 1 ? 'For 1 person' : `For ${concerned.length} people`}>
      {concerned.length === 0 && <p className="text-muted">Nobody’s own days change.</p>}
      {preview.replaces && (
        <p className="mb-2">
          <TextLink to="/productions/$productionId/notices/compare" params={{ productionId }} search={{ to: preview.draftId }}>
            Compare with {preview.replaces.toUpperCase()}: what people would be told if you published now
          </TextLink>
        </p>
      )}
      <PeopleList people={concerned} />
      {others.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-control py-1.5 font-medium">
            {others.length === 1 ? '1 person is not concerned' : `${others.length} people are not concerned`}: they get the digest, not the alarm
          </summary>
          <p className="text-muted">{others.map((person) => person.name).join(', ')}</p>
        </details>
      )}
    </Section>
  )
}

function PeopleList({ people }: { readonly people: PreviewFragment['people'] }) {
  return (
    <ul className="divide-y divide-line border-y border-line empty:hidden">
      {people.map((person) => (
        <li key={person.personId} className="grid gap-x-4 gap-y-1 py-2.5 sm:grid-cols-[14rem_minmax(0,1fr)]">
          <div>
            <p className="font-medium">{person.name}</p>
            <p className="text-small text-muted">{person.department}</p>
            {!person.reachable && (
              <Chip tone="warn" icon={<TriangleAlert aria-hidden />}>
                No mail address
              </Chip>
            )}
          </div>
          <ul className="flex flex-col gap-0.5 tabular-nums">
            {person.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** What changes for everyone, and how much does not. */
export function UnitChanges({ preview }: { readonly preview: PreviewFragment }) {
  const { unit, unchangedDays, totalDays } = preview
  return (
    <Section title="For the unit">
      <ul className="flex list-disc flex-col gap-1 pl-5 tabular-nums">
        {unit.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="mt-2 text-muted tabular-nums">
        {unchangedDays} of {totalDays} days unchanged.
      </p>
    </Section>
  )
}

/** Whose rest would be too short, by how much, and what would keep it. */
export function RestBreaches({ breaches }: { readonly breaches: readonly RestBreachFactsFragment[] }) {
  if (breaches.length === 0) return null
  return (
    <WarningNotice title={breaches.length === 1 ? 'One rest would be too short' : `${breaches.length} rests would be too short`}>
      <dl className="flex flex-col gap-2 tabular-nums">
        {restsOf(breaches).map(({ between, people }) => (
          <div key={between}>
            <dt className="font-medium">{between}</dt>
            <dd>{people.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </WarningNotice>
  )
}

/** What is missing; nothing of it keeps anybody from publishing. */
export function Readiness({ remarks }: { readonly remarks: PreviewFragment['readiness'] }) {
  if (remarks.length === 0) return null
  return (
    <Section title="Look at this first">
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {remarks.map((remark) => (
          <li key={`${remark.kind} ${remark.dayNumber} ${remark.personId} ${remark.subject}`}>{readinessWords(remark)}</li>
        ))}
      </ul>
    </Section>
  )
}
