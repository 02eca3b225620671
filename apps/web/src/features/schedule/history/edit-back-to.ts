import { EDIT_LIMITS, type Edit } from '@callboard/schedule'

/** The one edit that takes all of these back, the newest first; null when they are too many for one. */
export function editBackTo(later: readonly { readonly version: number; readonly inverse: Edit }[]): Edit | null {
  const newestFirst = later.toSorted((a, b) => b.version - a.version)
  const edits = newestFirst.flatMap(({ inverse }) => (inverse.kind === 'batch' ? inverse.edits : [inverse]))
  return edits.length > EDIT_LIMITS.batch ? null : { kind: 'batch', edits }
}
