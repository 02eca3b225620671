import { ok, refuse, type Result } from '@callboard/basics'
import { LIMITS } from '../limits.js'
import type { ScreenplayRefusal, Warning } from '../screenplay.js'
import { tooLongParagraph, tooManyBlocks, tooManyLines, tooManyScenes } from '../refusals.js'
import type { SceneDraft, ScriptDraft } from '../scenes/script-draft.js'
import type { Marked } from './cut-marked.js'
import { fountainLinesOf, type FountainLines } from './fountain-lines.js'
import { startWalk } from './fountain-walk.js'
import { readLine } from './read-line.js'
import { readTitlePage } from './title-page.js'

/** Reads Fountain text in time linear in its length. Refuses only what exceeds `LIMITS`. */
export function readFountain(text: string): Result<ScriptDraft, ScreenplayRefusal> {
  const excess = excessOf(text)
  if (excess) return refuse(excess)
  const file = fountainLinesOf(text)
  const titlePage = readTitlePage(file.lines)
  const walk = startWalk(file.lines, titlePage.end)
  while (walk.at < walk.lines.length) {
    readLine(walk)
    if (walk.scenes.length > LIMITS.scenes) return refuse(tooManyScenes())
    if (walk.blocks > LIMITS.blocks) return refuse(tooManyBlocks())
  }
  giveNotes(walk.scenes, file.notes)
  const warnings = [...unclosedWarnings(file), ...walk.warnings]
  return ok({ format: 'fountain', title: titlePage.title, scenes: walk.scenes, warnings })
}

/** Measured before lines are made, because each line costs memory. */
function excessOf(text: string): ScreenplayRefusal | null {
  let lines = 0
  let start = 0
  for (const end of text.matchAll(/[\n\r\u2028\u2029\u0085]/gu)) {
    if (end.index - start > LIMITS.paragraphLength) return tooLongParagraph()
    start = end.index
    lines += 1
    if (lines > LIMITS.lines) return tooManyLines()
  }
  return text.length - start > LIMITS.paragraphLength ? tooLongParagraph() : null
}

/** A note belongs to the scene it stands in; notes before the first heading belong to none. */
function giveNotes(scenes: readonly SceneDraft[], notes: readonly Marked[]): void {
  let index = -1
  for (const note of notes) {
    while ((scenes[index + 1]?.line ?? Infinity) <= note.line) index += 1
    const scene = scenes[index]
    if (scene && scene.notes.length < LIMITS.notesPerScene) scene.notes.push(note.text)
  }
}

function unclosedWarnings({ unclosed }: FountainLines): Warning[] {
  return unclosed.map(({ line, what }) => ({ line, reason: `A ${what} opens here and is never closed; it was read as script.` }))
}
