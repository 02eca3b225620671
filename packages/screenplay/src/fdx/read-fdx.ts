import { ok, refuse, type Result } from '@callboard/basics'
import { parseLength } from '../eighths/parse-length.js'
import { LIMITS } from '../limits.js'
import { notAScreenplay, tooManyScenes } from '../refusals.js'
import type { ScreenplayRefusal, Warning } from '../screenplay.js'
import type { SceneDraft, ScriptDraft } from '../scenes/script-draft.js'
import { elementsOf, type FdxTags } from './fdx-tags.js'
import { titleOf } from './fdx-title.js'
import { paragraphKindOf } from './paragraph-kinds.js'
import type { ScriptParagraph } from './script-paragraph.js'
import { walkFdx, type WalkedFdx } from './walk-fdx.js'

/** Reads the XML text of a Final Draft file. A damaged file is read as far as it goes, with a warning, if any scene is there. */
export function readFdx(text: string): Result<ScriptDraft, ScreenplayRefusal> {
  if (hasTooManyReferences(text)) return refuse({ kind: 'tooLarge', sentence: 'This file is made of too many character references to be a screenplay.' })
  const walked = walkFdx(text)
  const { script } = walked
  if (walked.refusal) return refuse(walked.refusal)
  if (!script.isFinalDraft) return refuse(walked.fault ? broken(walked.fault) : notAScreenplay('XML, but not from Final Draft'))
  for (const unfinished of script.open.splice(0)) script.paragraphs.push(unfinished)
  const paragraphs = script.paragraphs.sort((a, b) => a.index - b.index)
  const { scenes, warnings } = scenesOf(paragraphs, script.tags)
  if (scenes.length > LIMITS.scenes) return refuse(tooManyScenes())
  if (scenes.length === 0 && walked.fault) return refuse(broken(walked.fault))
  return ok({ format: 'fdx', title: titleOf(script.title), scenes, warnings: [...damageWarnings(walked, paragraphs.length), ...warnings] })
}

function hasTooManyReferences(text: string): boolean {
  let count = 0
  for (let at = text.indexOf('&'); at >= 0 && count <= LIMITS.references; at = text.indexOf('&', at + 1)) count += 1
  return count > LIMITS.references
}

function broken({ line, column }: { line: number; column: number }): ScreenplayRefusal {
  return { kind: 'broken', sentence: `This Final Draft file is damaged at line ${line}, column ${column}, before any whole scene.` }
}

function damageWarnings({ script, fault }: WalkedFdx, lastLine: number): Warning[] {
  if (fault === null) return []
  const place = `line ${fault.line}, column ${fault.column} of the file`
  if (!script.isWhole) return [{ line: Math.max(1, lastLine), reason: `The file breaks off or is damaged at ${place}; scenes may be missing after this one.` }]
  return [{ line: 1, reason: `The file is damaged at ${place}; please compare the scenes near it.` }]
}

function scenesOf(paragraphs: readonly ScriptParagraph[], tags: FdxTags): { scenes: SceneDraft[]; warnings: Warning[] } {
  const scenes: SceneDraft[] = []
  const warnings: Warning[] = []
  for (const paragraph of paragraphs) {
    const kind = paragraphKindOf(paragraph.type)
    if (kind === 'heading') scenes.push(startScene(paragraph, warnings))
    const scene = scenes.at(-1)
    if (scene === undefined) continue
    addParagraph(scene, paragraph)
    const tagged = elementsOf(paragraph, tags)
    for (const element of tagged.elements) scene.tagged.push(element)
    for (const warning of tagged.warnings) warnings.push(warning)
  }
  return { scenes, warnings }
}

function startScene(paragraph: ScriptParagraph, warnings: Warning[]): SceneDraft {
  const eighths = paragraph.length === null ? null : parseLength(paragraph.length)
  if (paragraph.length && eighths === null) {
    warnings.push({ line: paragraph.index, reason: `The page length "${paragraph.length.slice(0, 40)}" could not be read; it was estimated.` })
  }
  const { index: line, text: headingLine, number } = paragraph
  return { line, headingLine, number, eighths, synopsis: [paragraph.synopsis], notes: [], blocks: [], tagged: [] }
}

/** Empty paragraphs are blank lines: they hold no text to keep. */
function addParagraph(scene: SceneDraft, paragraph: ScriptParagraph): void {
  const kind = paragraphKindOf(paragraph.type)
  const room = LIMITS.notesPerScene - scene.notes.length
  if (room > 0) scene.notes.push(...paragraph.notes.slice(0, room))
  if (paragraph.text.trim() === '' || kind === 'heading' || kind === 'outline') return
  if (kind === 'note') scene.notes.push(paragraph.text)
  else if (kind === 'synopsis') scene.synopsis.push(paragraph.text)
  else scene.blocks.push({ kind, text: paragraph.text })
}
