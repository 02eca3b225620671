/** Where in a Final Draft file an element stands, as far as it matters. Everything below `elsewhere` is elsewhere. */
export type Place =
  | 'document'
  | 'root'
  | 'titlePage'
  | 'titleContent'
  | 'titleParagraph'
  | 'titleText'
  | 'content'
  | 'dual'
  | 'paragraph'
  | 'text'
  | 'properties'
  | 'summary'
  | 'summaryText'
  | 'note'
  | 'noteText'
  | 'tagData'
  | 'tagCategory'
  | 'tagDefinition'
  | 'tag'
  | 'tagReference'
  | 'elsewhere'

/**
 * The place of element `name` inside `parent`. Only Content, TagData and the title are entered: paragraphs also stand in headers, beat boards
 * and alternatives, which are not the script.
 */
export function placeOf(parent: Place, name: string): Place {
  return PLACES[parent]?.[name] ?? (STAYS.has(parent) ? parent : 'elsewhere')
}

const PARAGRAPH: Record<string, Place> = {
  Text: 'text',
  SceneProperties: 'properties',
  ScriptNote: 'note',
  DualDialogue: 'dual',
  Summary: 'summary',
}

const PLACES: Partial<Record<Place, Record<string, Place>>> = {
  document: { FinalDraft: 'root' },
  root: { Content: 'content', TagData: 'tagData', TitlePage: 'titlePage' },
  titlePage: { Content: 'titleContent' },
  titleContent: { Paragraph: 'titleParagraph' },
  titleParagraph: { Text: 'titleText' },
  content: { Paragraph: 'paragraph' },
  dual: { Paragraph: 'paragraph' },
  paragraph: PARAGRAPH,
  text: { ScriptNote: 'note' },
  properties: { Summary: 'summary' },
  summary: { Text: 'summaryText' },
  note: { Text: 'noteText' },
  tagData: { TagCategory: 'tagCategory', TagDefinition: 'tagDefinition', Tag: 'tag' },
  tag: { DefId: 'tagReference' },
}

/** Places whose inner structure does not matter. */
const STAYS: ReadonlySet<Place> = new Set<Place>(['summary', 'note', 'tagData'])
