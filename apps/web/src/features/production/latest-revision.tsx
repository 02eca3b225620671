import { momentWords } from '../../lib/time-words.js'
import { countOf } from '../../lib/count-words.js'
import { LinkButton, TextLink } from '../../ui/link.js'
import { ProgressBar } from '../../ui/progress-bar.js'
import { RevisionBand } from '../../ui/revision-band.js'
import { Section } from '../../ui/section.js'
import { StatusWord } from '../../ui/status-word.js'
import { OpenProblems } from './open-problems.js'
import type { OverviewProduction } from './overview-production.js'

/** What is out, and who has answered it. */
export function LatestRevision({ production }: { readonly production: OverviewProduction }) {
  const { latestRevision: revision, productionId, viewerCan } = production
  if (!revision) {
    return (
      <Section title="Latest revision">
        <p className="mb-3 text-muted">Nobody was told anything yet. Publishing sends each person their own calls.</p>
        {viewerCan.includes('publish schedule') && (
          <LinkButton to="/productions/$productionId/publish" params={{ productionId }}>
            Publish the schedule
          </LinkButton>
        )}
      </Section>
    )
  }
  return (
    <Section title="Latest revision">
      <RevisionBand colour={revision.colour}>
        No. {revision.number}, {momentWords(revision.publishedAt, production)}, by {revision.publishedBy}
      </RevisionBand>
      {revision.reason && <p className="mt-2 text-reading">{revision.reason}</p>}
      <div className="mt-4 flex max-w-md flex-col gap-3">
        <ProgressBar label="People who have answered" done={revision.answered} total={Math.max(revision.concerned, 1)} />
        {revision.problems > 0 && (
          <p className="flex flex-wrap items-center gap-x-2">
            <StatusWord status="Problem" /> reported by {countOf(revision.problems, 'person', 'people')}
          </p>
        )}
        {viewerCan.includes('see deliveries') && <OpenProblems productionId={productionId} />}
        <p>
          <TextLink to="/productions/$productionId/notices/$revisionId" params={{ productionId, revisionId: revision.revisionId }}>
            Who was told what, and who has answered
          </TextLink>
        </p>
      </div>
    </Section>
  )
}
