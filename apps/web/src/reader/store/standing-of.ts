import { type AskedChange, askedChanges, changeStandingOf } from './change-standing.js'
import type { Answer, KeptRead, QueuedAnswer } from './read.js'
import type { ReaderState } from './room.js'

/** How it stands between the reader and the office. */
export type Standing =
  | { readonly kind: 'nothing asked' }
  | { readonly kind: 'asked'; /** They answered an earlier revision. */ readonly again: boolean }
  | { readonly kind: 'waiting'; readonly answer: QueuedAnswer }
  | { readonly kind: 'confirmed' | 'problem'; readonly answer: Answer }

/**
 * Whether the reader must answer, has answered, or has an answer on its way. A revision that changed nothing for them keeps their
 * answer; when each change was answered for itself, all of it was.
 */
export function standingOf({ read, waiting }: Pick<ReaderState, 'read' | 'waiting'>): Standing {
  const whole = waiting.findLast(({ changeId }) => changeId == null)
  if (whole !== undefined) return { kind: 'waiting', answer: whole }
  if (read === null || read.answerTo === null) return { kind: 'nothing asked' }
  return ofChanges(read, askedChanges(read)) ?? ofWhole(read, read.answerTo)
}

/** What the answers to single changes come to: anything in the way first; null while not all are answered. */
function ofChanges(read: KeptRead, changes: readonly AskedChange[]): Standing | null {
  const standings = changes.map((change) => changeStandingOf({ read, waiting: [] }, change))
  const problem = standings.find(({ kind }) => kind === 'problem')
  if (problem) return problem
  const isDone = standings.length > 0 && standings.every(({ kind }) => kind === 'confirmed')
  return isDone ? (standings.at(-1) ?? null) : null
}

function ofWhole({ answer }: KeptRead, answerTo: number): Standing {
  if (answer === null || answer.revisionNumber < answerTo) return { kind: 'asked', again: answer !== null }
  return { kind: answer.kind === 'confirmed' ? 'confirmed' : 'problem', answer }
}

/** Whether what is on the screen is known to be replaced, though the newer one may still be on its way: nothing of it can be confirmed. */
export function isReplaced({ superseded, newer = null }: { readonly superseded: QueuedAnswer | null; readonly newer?: KeptRead | null }, read: KeptRead): boolean {
  return newer !== null || (superseded !== null && superseded.revisionNumber >= read.snapshot.revision.number)
}
