import { LinkButton } from '../../ui/link.js'
import { RevisionBand } from '../../ui/revision-band.js'
import type { PublishAnswer } from './use-publish.js'

export interface PublishedProps {
  readonly productionId: string
  readonly answer: Extract<PublishAnswer, { __typename: 'SchedulePublished' }>
}

/** It is out: how many are told, and where their answers come in. */
export function Published({ productionId, answer }: PublishedProps) {
  const { revision, concerned, deliveries } = answer
  return (
    <div role="status" className="flex max-w-2xl flex-col items-start gap-4">
      <RevisionBand colour={revision.colour} className="self-stretch">
        Revision {revision.number} is published.
      </RevisionBand>
      <p className="text-reading">
        {concerned === 1 ? '1 person is concerned' : `${concerned} people are concerned`};{' '}
        {deliveries === 1 ? '1 message is on its way' : `${deliveries} messages are on their way`}.
      </p>
      <LinkButton kind="primary" to="/productions/$productionId/notices/$revisionId" params={{ productionId, revisionId: revision.revisionId }}>
        See who answers
      </LinkButton>
    </div>
  )
}
