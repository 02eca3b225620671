import type { SheetItemFragment } from '../../lib/graphql.generated.js'
import { countOf } from '../../lib/count-words.js'
import { Chip } from '../../ui/chip.js'

/** How many of those called have confirmed, and who cannot. */
export function AnswerCount({ head: { called, confirmed, problems } }: { readonly head: SheetItemFragment }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-2 tabular-nums">
      {confirmed} of {called} confirmed
      {problems > 0 && <Chip tone="bad">{countOf(problems, 'problem')}</Chip>}
    </span>
  )
}
