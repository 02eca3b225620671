import type { Board } from '@callboard/schedule'
import type { NumberedEdit, OwnEdit } from './draft-state.js'

/** What the store needs of the other side. Each call rejects when the server cannot be reached. */
export interface DraftServer {
  readonly send: (own: OwnEdit) => Promise<SendAnswer>
  /** Edits after a version, in order; not always all of them. */
  readonly editsAfter: (version: number) => Promise<readonly NumberedEdit[]>
  readonly load: () => Promise<{ readonly board: Board; readonly version: number }>
  /** Calls back with each new version, and with whether the line is up; gives the way to stop. */
  readonly listen: (ears: Ears) => () => void
}

/** Where edits wait that have not reached the server, so that closing the tab loses nothing. */
export interface KeptEdits {
  /** Edits left over from earlier, of this member on this device. */
  readonly read: () => readonly OwnEdit[]
  /** False when there is no room: the edits then live as long as the tab. */
  readonly write: (edits: readonly OwnEdit[]) => boolean
}

export interface Ears {
  readonly onMoved: (version: number) => void
  readonly onLine: (isUp: boolean) => void
}

export type SendAnswer =
  | { readonly kind: 'numbered'; readonly edit: NumberedEdit }
  /** It no longer applies; `refusal` is the kind of an EditRefusal. */
  | { readonly kind: 'refused'; readonly refusal: string; readonly version: number }
  /** The server will never take it: rights were lost, or it was not understood. */
  | { readonly kind: 'turnedAway' }
