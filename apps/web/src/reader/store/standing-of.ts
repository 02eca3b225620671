import { type AskedChange, askedChanges, changeStandingOf } from './change-standing.js'
import type { Answer, KeptRead, QueuedAnswer } from './read.js'
import type { ReaderState } from './room.js'
import { type AskingSheet, askingSheets, sheetStandingOf } from './sheet-standing.js'

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
  if (read === null) return { kind: 'nothing asked' }
  const all = [...ofRevision(read), ...askingSheets(read).map((sheet) => ofSheet(read, sheet))]
  return all.find(({ kind }) => kind === 'asked') ?? all.find(({ kind }) => kind === 'problem') ?? all.at(-1) ?? { kind: 'nothing asked' }
}

/**
 * What one answer to everything on the screen answers: the revision (null) and the issued sheets, as far as they are not confirmed;
 * for a later thought, the next sheet.
 */
export function answeredBy(read: KeptRead): readonly (AskingSheet | null)[] {
  const sheets = askingSheets(read)
  const open = [...ofRevision(read).flatMap(({ kind }) => (kind === 'confirmed' ? [] : [null])), ...sheets.filter((sheet) => sheetStandingOf(read, sheet).kind !== 'confirmed')]
  return open.length > 0 ? open : [sheets[0] ?? null]
}

/** Where the newest revision that asks the reader stands; nothing when none does. */
function ofRevision(read: KeptRead): readonly Standing[] {
  return read.answerTo === null ? [] : [ofChanges(read, askedChanges(read)) ?? ofWhole(read, read.answerTo)]
}

function ofSheet(read: KeptRead, sheet: AskingSheet): Standing {
  const standing = sheetStandingOf(read, sheet)
  return standing.kind === 'asked' ? { kind: 'asked', again: sheet.isMoved } : standing
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
  return newer !== null || (superseded !== null && isShown(superseded, read))
}

/** Whether what an answer was to is still what is on the screen. */
function isShown({ revisionNumber, sheet }: QueuedAnswer, { snapshot }: KeptRead): boolean {
  if (revisionNumber < snapshot.revision.number) return false
  return sheet == null || snapshot.days.some((day) => day.dayId === sheet.dayId && day.sheet !== undefined && day.sheet.issue <= sheet.issue)
}
