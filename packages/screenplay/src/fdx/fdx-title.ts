import { foldSpaces } from '../text/fold.js'

/** The search for the title on a title page that only knows paragraphs. Changed as paragraphs pass. */
export interface TitleSearch {
  pieces: string[]
  isCentred: boolean
  firstCentred: string
  first: string
}

/** Nothing found yet. */
export function startTitle(): TitleSearch {
  return { pieces: [], isCentred: false, firstCentred: '', first: '' }
}

/** A paragraph of the title page begins. */
export function openTitleParagraph(search: TitleSearch, isCentred: boolean): void {
  search.pieces = []
  search.isCentred = isCentred
}

/** A paragraph of the title page ends. */
export function closeTitleParagraph(search: TitleSearch): void {
  const text = foldSpaces(search.pieces.join(''))
  search.first ||= text
  if (search.isCentred) search.firstCentred ||= text
}

/** The first centred line with text, else the first line with text, else null. */
export function titleOf(search: TitleSearch): string | null {
  return search.firstCentred || search.first || null
}
