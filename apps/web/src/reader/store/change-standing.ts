import type { Answer, KeptRead, QueuedAnswer } from './read.js'
import type { ReaderState } from './room.js'

/** A change that wants an answer, and the revision it came with. */
export interface AskedChange {
  readonly changeId: string
  readonly sentence: string
  /** "Be at Pier 4 at 06:30 on Tue 12 Jan. Confirm by 20:00."; of an earlier revision there is none. */
  readonly toDo: string | null
  readonly revisionNumber: number
  /** The colour of the earlier revision it came with; null for this one. */
  readonly from: string | null
}

export type ChangeStanding =
  | { readonly kind: 'asked'; readonly again: false }
  | { readonly kind: 'waiting'; readonly answer: QueuedAnswer }
  | { readonly kind: 'confirmed' | 'problem'; readonly answer: Answer }

/** Every change the reader is asked about: what earlier revisions left open first, then what this one changed. */
export function askedChanges({ snapshot, open = [] }: KeptRead): readonly AskedChange[] {
  const { number } = snapshot.revision
  const own = (snapshot.notice.changes ?? []).filter(({ asks }) => asks)
  return [
    ...open.map(({ changeId, sentence, revisionNumber, colour }) => ({ changeId, sentence, toDo: null, revisionNumber, from: colour })),
    ...own.map(({ changeId, sentence, toDo }) => ({ changeId, sentence, toDo, revisionNumber: number, from: null })),
  ]
}

/** Where one change stands: the newest answer to it, or to all of what it came with or of a later revision. */
export function changeStandingOf({ read, waiting }: Pick<ReaderState, 'waiting'> & { readonly read: KeptRead }, { changeId, revisionNumber }: AskedChange): ChangeStanding {
  const queued = waiting.findLast((answer) => answer.changeId === changeId || (answer.changeId == null && answer.sheet == null))
  if (queued) return { kind: 'waiting', answer: queued }
  const single = (read.changeAnswers ?? []).find((answer) => answer.changeId === changeId && answer.revisionNumber >= revisionNumber)
  const whole = read.answer !== null && read.answer.revisionNumber >= revisionNumber ? read.answer : undefined
  const answer = newer(single, whole)
  return answer ? { kind: answer.kind === 'confirmed' ? 'confirmed' : 'problem', answer } : { kind: 'asked', again: false }
}

function newer(a: Answer | undefined, b: Answer | undefined): Answer | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a.at >= b.at ? a : b
}
