import type { CompareScreenQuery } from '../../lib/graphql.generated.js'

type Revisions = CompareScreenQuery['revisions']
type Units = NonNullable<CompareScreenQuery['production']>['units']

/** Which two are compared. */
export interface Ends {
  readonly from: string
  readonly to: string
  /** The draft it ends with, where that is no revision. */
  readonly draftId: string | null
}

interface Chosen {
  readonly revisions: Revisions
  readonly units: Units
  readonly from?: string
  readonly to?: string
}

/** What was chosen; without a choice the newest revision against the one of its unit before, or against the draft where it is the only one. */
export function chosenOf({ revisions, units, from, to }: Chosen): Ends {
  const unit = units.find(({ draftId }) => draftId === to)
  const end = revisions.find(({ revisionId }) => revisionId === to) ?? revisions[0]
  const name = unit ? unit.name : end?.unitName
  const before = revisions.find(({ revisionId, number, unitName }) => revisionId !== end?.revisionId && number < (end?.number ?? 0) && unitName === name)
  const start = revisions.find(({ revisionId }) => revisionId === from) ?? before ?? end
  if (unit) return { from: start?.revisionId ?? '', to: unit.draftId, draftId: unit.draftId }
  return { from: start?.revisionId ?? '', to: end?.revisionId ?? '', draftId: null }
}
