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
  return PLACES.get(`${parent} ${name}`) ?? (STAYS.has(parent) ? parent : 'elsewhere')
}

const PLACES: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['document FinalDraft', 'root'],
  ['root Content', 'content'],
  ['root TagData', 'tagData'],
  ['root TitlePage', 'titlePage'],
  ['titlePage Content', 'titleContent'],
  ['titleContent Paragraph', 'titleParagraph'],
  ['titleParagraph Text', 'titleText'],
  ['content Paragraph', 'paragraph'],
  ['dual Paragraph', 'paragraph'],
  ['paragraph Text', 'text'],
  ['paragraph SceneProperties', 'properties'],
  ['paragraph ScriptNote', 'note'],
  ['paragraph DualDialogue', 'dual'],
  ['paragraph Summary', 'summary'],
  ['text ScriptNote', 'note'],
  ['properties Summary', 'summary'],
  ['summary Text', 'summaryText'],
  ['note Text', 'noteText'],
  ['tagData TagCategory', 'tagCategory'],
  ['tagData TagDefinition', 'tagDefinition'],
  ['tagData Tag', 'tag'],
  ['tag DefId', 'tagReference'],
])

/** Places whose inner structure does not matter. */
const STAYS: ReadonlySet<Place> = new Set<Place>(['summary', 'note', 'tagData'])
