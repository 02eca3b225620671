import { LIMITS } from './limits.js'
import type { ScreenplayRefusal } from './screenplay.js'

/** More scenes than any film has. */
export function tooManyScenes(): ScreenplayRefusal {
  return { kind: 'tooManyScenes', sentence: `This file has more than ${LIMITS.scenes} scene headings; no screenplay is that long.` }
}

/** More paragraphs than any film has. */
export function tooManyBlocks(): ScreenplayRefusal {
  return { kind: 'tooLarge', sentence: `This file has more than ${LIMITS.blocks} paragraphs; no screenplay is that long.` }
}

/** One paragraph or line longer than any book. */
export function tooLongParagraph(): ScreenplayRefusal {
  return { kind: 'tooLarge', sentence: 'This file has a paragraph of more than a million letters, so it is not a screenplay.' }
}

/** More lines than any film has. */
export function tooManyLines(): ScreenplayRefusal {
  return { kind: 'tooLarge', sentence: `This file has more than ${LIMITS.lines} lines; no screenplay is that long.` }
}

/** A file above the size limit of its format, in bytes. */
export function tooLarge(format: string, bytes: number): ScreenplayRefusal {
  const megabytes = Math.round(bytes / 1024 / 1024)
  return { kind: 'tooLarge', sentence: `This ${format} file is too large; files up to ${megabytes} MB can be read.` }
}

/** A file that is something else; `what` completes "This is ...". */
export function notAScreenplay(what: string): ScreenplayRefusal {
  return { kind: 'notAScreenplay', sentence: `This is not a screenplay that can be read: it is ${what}.` }
}
