import type { Board } from '@callboard/schedule'
import type { NumberedEdit, OwnEdit } from './draft-state.js'

/** An own edit that met somebody else's: what became of it, and whose the other was. */
export type Meeting =
  /** The own edit counts; theirs, made before it was known, is undone by it. */
  | { readonly kind: 'overtook'; readonly own: OwnEdit; readonly theirs: NumberedEdit; readonly board: Board }
  /** The own edit came too late; everything else was kept. */
  | { readonly kind: 'dropped'; readonly own: OwnEdit; readonly theirs: NumberedEdit | null; readonly refusal: string; readonly board: Board }
  | { readonly kind: 'turnedAway'; readonly own: OwnEdit; readonly theirs: null; readonly board: Board }
