import type { ChangeEighths, Edit, MoveStrips } from '../edit.js'

/** Edits of a batch, side by side, that can be done in one pass over the board. */
export type Run =
  | { readonly kind: 'moveStrips'; readonly edits: readonly MoveStrips[] }
  | { readonly kind: 'changeEighths'; readonly edits: readonly ChangeEighths[] }
  | { readonly kind: 'one'; readonly edit: Edit }

/** So many strips an edit may name when it comes over the wire, and so may the inverse of a run. */
const MOST = 2000

/**
 * Moves of different strips and new lengths of different scenes that follow each other, taken together: a re-import that changes
 * the length of every scene is then one pass and not one for each scene. What names a strip or scene again begins a new run.
 */
export function runsOf(edits: readonly Edit[]): readonly Run[] {
  const runs: Run[] = []
  let open: Open | null = null
  for (const edit of edits) {
    const names = namesIn(edit)
    if (open && names && open.edits[0]?.kind === edit.kind && fits(open, names)) {
      open.edits.push(edit)
      for (const name of names) open.names.add(name)
      continue
    }
    if (open) runs.push(runOf(open.edits))
    open = names ? { edits: [edit], names: new Set(names) } : null
    if (!names) runs.push({ kind: 'one', edit })
  }
  if (open) runs.push(runOf(open.edits))
  return runs
}

interface Open {
  readonly edits: Edit[]
  readonly names: Set<string>
}

function namesIn(edit: Edit): readonly string[] | null {
  if (edit.kind === 'moveStrips') return edit.moves.map((move) => move.stripId)
  return edit.kind === 'changeEighths' ? [edit.sceneId] : null
}

function fits({ names }: Open, added: readonly string[]): boolean {
  return names.size + added.length <= MOST && !added.some((name) => names.has(name))
}

function runOf(edits: readonly Edit[]): Run {
  const [first] = edits
  if (first && edits.length === 1) return { kind: 'one', edit: first }
  const moves = edits.filter((edit) => edit.kind === 'moveStrips')
  if (moves.length > 0) return { kind: 'moveStrips', edits: moves }
  return { kind: 'changeEighths', edits: edits.filter((edit) => edit.kind === 'changeEighths') }
}
