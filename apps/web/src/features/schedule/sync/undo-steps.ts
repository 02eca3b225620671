import type { Edit } from '@callboard/schedule'

/** Something done that can be taken back. */
export interface Step {
  readonly clientEditId: string
  readonly inverse: Edit
}

/** What this browser did and took back, newest last. */
export interface UndoSteps {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

export const noSteps: UndoSteps = { done: [], undone: [] }

const MOST = 200

export type StepKind = 'new' | 'undo' | 'redo'

/** After an edit: a new one forgets what could be redone; taking one back makes it redoable, and the reverse. */
export function withStep(steps: UndoSteps, kind: StepKind, step: Step): UndoSteps {
  switch (kind) {
    case 'new':
      return { done: [...steps.done, step].slice(-MOST), undone: [] }
    case 'undo':
      return { ...steps, undone: [...steps.undone, step] }
    case 'redo':
      return { ...steps, done: [...steps.done, step] }
  }
}

/** Takes a step off both lists: it is about to be taken back, or never happened. */
export function withoutStep(steps: UndoSteps, clientEditId: string): UndoSteps {
  const isOther = (step: Step) => step.clientEditId !== clientEditId
  return { done: steps.done.filter(isOther), undone: steps.undone.filter(isOther) }
}

/** The server knows better what takes an edit back: it knows what came before it. */
export function withInverses(steps: UndoSteps, edits: readonly Step[]): UndoSteps {
  const inverses = new Map(edits.map((edit) => [edit.clientEditId, edit.inverse]))
  const corrected = (step: Step) => ({ ...step, inverse: inverses.get(step.clientEditId) ?? step.inverse })
  return { done: steps.done.map(corrected), undone: steps.undone.map(corrected) }
}
