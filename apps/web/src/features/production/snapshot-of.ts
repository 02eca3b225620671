import type { ClientSnapshot, PersonSnapshot } from '@callboard/notice'

export type ViewersSnapshot =
  | { readonly kind: 'person'; readonly snapshot: PersonSnapshot }
  | { readonly kind: 'client'; readonly snapshot: ClientSnapshot }

/** Tells whose snapshot it is: only a person's own says who it is for. */
export function snapshotOf(snapshot: unknown): ViewersSnapshot | null {
  if (typeof snapshot !== 'object' || snapshot === null || !('days' in snapshot)) return null
  return 'person' in snapshot
    ? { kind: 'person', snapshot: snapshot as PersonSnapshot }
    : { kind: 'client', snapshot: snapshot as ClientSnapshot }
}
