import type { Answer, KeptRead, QueuedAnswer } from './read.js'
import type { ReaderState } from './room.js'

/** How it stands between the reader and the office. */
export type Standing =
  | { readonly kind: 'nothing asked' }
  | { readonly kind: 'asked'; /** They answered an earlier revision. */ readonly again: boolean }
  | { readonly kind: 'waiting'; readonly answer: QueuedAnswer }
  | { readonly kind: 'confirmed' | 'problem'; readonly answer: Answer }

/** Whether the reader must answer, has answered, or has an answer on its way. A revision that changed nothing for them keeps their answer. */
export function standingOf({ read, waiting }: Pick<ReaderState, 'read' | 'waiting'>): Standing {
  if (waiting !== null) return { kind: 'waiting', answer: waiting }
  if (read === null || read.answerTo === null) return { kind: 'nothing asked' }
  const { answer, answerTo } = read
  if (answer === null || answer.revisionNumber < answerTo) return { kind: 'asked', again: answer !== null }
  return { kind: answer.kind === 'confirmed' ? 'confirmed' : 'problem', answer }
}

/** Whether what is on the screen is known to be replaced, though the newer one may still be on its way: nothing of it can be confirmed. */
export function isReplaced({ superseded, newer = null }: { readonly superseded: QueuedAnswer | null; readonly newer?: KeptRead | null }, read: KeptRead): boolean {
  return newer !== null || (superseded !== null && superseded.revisionNumber >= read.snapshot.revision.number)
}
