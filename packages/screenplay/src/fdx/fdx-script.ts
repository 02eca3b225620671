import { placeOf, type Place } from './fdx-places.js'
import { emptyTags, type FdxTags } from './fdx-tags.js'
import { closeTitleParagraph, openTitleParagraph, startTitle, type TitleSearch } from './fdx-title.js'
import { startParagraph, type ScriptParagraph } from './script-paragraph.js'

/** What the walk through a Final Draft file gathers. Changed as elements open and close. */
export interface FdxScript {
  readonly paragraphs: ScriptParagraph[]
  readonly tags: FdxTags
  readonly places: Place[]
  /** Script paragraphs now open; a dual dialogue's stand inside another. */
  readonly open: ScriptParagraph[]
  readonly title: TitleSearch
  isFinalDraft: boolean
  /** Content was closed: nothing of the script is missing. */
  isWhole: boolean
  started: number
  notePieces: string[]
  tagNumber: string
}

type Attributes = Readonly<Record<string, string>>

/** Nothing read yet. */
export function startScript(): FdxScript {
  return {
    paragraphs: [],
    tags: emptyTags(),
    places: ['document'],
    open: [],
    title: startTitle(),
    isFinalDraft: false,
    isWhole: false,
    started: 0,
    notePieces: [],
    tagNumber: '',
  }
}

/** An element begins. */
export function openElement(script: FdxScript, name: string, attributes: Attributes): void {
  const place = placeOf(script.places.at(-1) ?? 'elsewhere', name)
  script.places.push(place)
  switch (place) {
    case 'root':
      script.isFinalDraft = true
      return
    case 'paragraph':
      script.started += 1
      script.open.push(startParagraph(script.started, attributes['Type'] ?? '', attributes['Number']?.trim() || null))
      return
    case 'titleParagraph':
      return openTitleParagraph(script.title, attributes['Alignment'] === 'Center')
    case 'properties':
      return setLength(script, attributes)
    case 'text':
      return noteTag(script, attributes)
    case 'tagCategory':
    case 'tagDefinition':
    case 'tag':
      return defineTag(script, place, attributes)
    default:
  }
}

/** An element ends. */
export function closeElement(script: FdxScript): void {
  const place = script.places.pop()
  if (place === 'paragraph') closeParagraph(script)
  else if (place === 'note' && script.places.at(-1) !== 'note') closeNote(script)
  else if (place === 'content') script.isWhole = true
  else if (place === 'titleParagraph') closeTitleParagraph(script.title)
}

/** Text inside an element; blanks between elements are none of the script's. */
export function addText(script: FdxScript, text: string): void {
  const paragraph = script.open.at(-1)
  switch (script.places.at(-1)) {
    case 'text':
      if (paragraph) addScriptText(paragraph, text, script.tagNumber)
      return
    case 'summaryText':
      if (paragraph) paragraph.synopsis += text
      return
    case 'noteText':
      script.notePieces.push(text)
      return
    case 'titleText':
      script.title.pieces.push(text)
      return
    case 'tagReference':
      script.tags.tags.set(script.tagNumber, text.trim())
      return
    default:
  }
}

function setLength(script: FdxScript, attributes: Attributes): void {
  const paragraph = script.open.at(-1)
  if (paragraph) paragraph.length = attributes['Length'] ?? null
}

function noteTag(script: FdxScript, attributes: Attributes): void {
  script.tagNumber = attributes['TagNumber'] ?? ''
}

function addScriptText(paragraph: ScriptParagraph, text: string, tagNumber: string): void {
  paragraph.text += text
  if (tagNumber !== '') paragraph.tagNumbers.push({ number: tagNumber, text })
}

function defineTag(script: FdxScript, place: 'tagCategory' | 'tagDefinition' | 'tag', attributes: Attributes): void {
  const { Id: id = '', Name: name = '', Number: number = '', CatId: categoryId = '', Label: label = '' } = attributes
  if (place === 'tagCategory') script.tags.categories.set(id, name)
  else if (place === 'tagDefinition') script.tags.definitions.set(id, { categoryId, label })
  else script.tagNumber = number
}

function closeParagraph(script: FdxScript): void {
  const paragraph = script.open.pop()
  if (paragraph) script.paragraphs.push(paragraph)
}

function closeNote(script: FdxScript): void {
  script.open.at(-1)?.notes.push(script.notePieces.join(''))
  script.notePieces = []
}
