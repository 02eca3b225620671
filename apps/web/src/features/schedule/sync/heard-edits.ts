import type { Edit } from '@callboard/schedule'
import type { NumberedEdit } from './draft-state.js'
import { type Touch, touchesOf } from './touches.js'

/** What others did, so that an own edit can be told whom it met. */
export interface HeardEdits {
  /** All of others' edits after this version are here. */
  readonly from: () => number
  /** Takes edits of others, newer or older than those known. */
  readonly hear: (edits: readonly NumberedEdit[]) => void
  /** Goes back to an earlier version: what came after it was heard. */
  readonly reach: (version: number) => void
  /** The last edit of somebody else, after one version and before another, that set what this edit sets, to another value. */
  readonly met: (edit: Edit, after: number, before: number) => NumberedEdit | null
  /** The last such edit that is about the same strips, days or scenes at all. */
  readonly near: (edit: Edit, after: number, before: number) => NumberedEdit | null
}

interface Entry {
  readonly touch: Touch
  readonly edit: NumberedEdit
}

export function heardEdits(version: number): HeardEdits {
  const bySubject = new Map<string, Entry[]>()
  const known = new Set<string>()
  let from = version
  const find = (edit: Edit, fits: (own: Touch, entry: Entry) => boolean): NumberedEdit | null => {
    const found = touchesOf(edit).flatMap((own) => (bySubject.get(own.subject) ?? []).filter((entry) => fits(own, entry)))
    return found.reduce<NumberedEdit | null>((last, entry) => (last && last.version > entry.edit.version ? last : entry.edit), null)
  }
  return {
    from: () => from,
    hear: (edits) => {
      for (const edit of edits) {
        if (known.has(edit.clientEditId)) continue
        known.add(edit.clientEditId)
        for (const touch of touchesOf(edit.edit)) bySubject.set(touch.subject, [...(bySubject.get(touch.subject) ?? []), { touch, edit }])
      }
    },
    reach: (earlier) => {
      from = Math.min(from, earlier)
    },
    met: (edit, after, before) =>
      find(edit, (own, { touch, edit: theirs }) => isBetween(theirs, after, before) && touch.field === own.field && touch.value !== own.value),
    near: (edit, after, before) => find(edit, (_own, { edit: theirs }) => isBetween(theirs, after, before)),
  }
}

function isBetween({ version }: NumberedEdit, after: number, before: number): boolean {
  return version > after && version < before
}
