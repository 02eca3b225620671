import { countOf } from '../../lib/count-words.js'
import type { RevisionItemFragment } from '../../lib/graphql.generated.js'
import { Chip } from '../../ui/chip.js'

/** How many of those concerned have answered, and how many with a problem. */
export function AnswersLine({ head: { concerned, answered, problems } }: { readonly head: RevisionItemFragment }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-2 tabular-nums">
      {concerned === 0 ? 'Concerns nobody' : `${answered} of ${concerned} answered`}
      {problems > 0 && <Chip tone="bad">{countOf(problems, 'problem')}</Chip>}
    </span>
  )
}
