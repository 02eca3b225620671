import type { DraftRowFragment } from '../../lib/graphql.generated.js'

/** A unit with its drafts, in the order of the list. */
export interface UnitDrafts {
  readonly unitId: string
  readonly name: string
  readonly drafts: readonly DraftRowFragment[]
}

/** The units of a list of drafts, in its order. */
export function unitsOf(drafts: readonly DraftRowFragment[]): readonly UnitDrafts[] {
  const ids = [...new Set(drafts.map((draft) => draft.unitId))]
  return ids.map((unitId) => {
    const own = drafts.filter((draft) => draft.unitId === unitId)
    return { unitId, name: own[0]?.unitName ?? '', drafts: own }
  })
}
