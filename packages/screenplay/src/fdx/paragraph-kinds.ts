import type { BlockKind } from '../screenplay.js'

/** What a Final Draft paragraph type means for the script: a heading, printed text, a note, a synopsis, or an outline that is not printed. */
export type ParagraphKind = BlockKind | 'heading' | 'note' | 'synopsis' | 'outline'

/** The meaning of a paragraph type; types nobody knows are action, so that no text is lost. */
export function paragraphKindOf(type: string): ParagraphKind {
  return KINDS.get(type) ?? (/^(?:Outline|Section Heading|Sequence)/u.test(type) ? 'outline' : 'action')
}

const KINDS: ReadonlyMap<string, ParagraphKind> = new Map(Object.entries<ParagraphKind>({
  'Scene Heading': 'heading',
  Action: 'action',
  General: 'action',
  Character: 'character',
  Parenthetical: 'parenthetical',
  Dialogue: 'dialogue',
  Lyrics: 'lyric',
  Singing: 'lyric',
  Transition: 'transition',
  Shot: 'shot',
  'New Act': 'centered',
  'End of Act': 'centered',
  'Act Break': 'centered',
  Note: 'note',
  Summary: 'synopsis',
}))
