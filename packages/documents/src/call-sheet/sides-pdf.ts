import type { PdfOptions } from '../pdf-options.js'
import { printable, withoutControls } from '../printable.js'
import { typeset } from '../typeset.js'

/** The scenes of one day with their text, in shooting order. */
export interface SidesView {
  readonly production: string
  readonly company: string
  /** "Day 12 of 34" */
  readonly day: string
  readonly date: string
  /** The revision of the sheet they go with. */
  readonly colour: string
  /** "Confidential …", or empty. */
  readonly secret: string
  readonly scenes: readonly SidesScene[]
}

export interface SidesScene {
  readonly number: string
  readonly heading: string
  readonly pages: string
  readonly cast: string
  readonly blocks: readonly { readonly kind: string; readonly text: string }[]
}

/** The sides of a day as a tagged PDF, two pages of script side by side. Texts are data, not markup. Rejects when it cannot be typeset. */
export function sidesPdf(view: SidesView, { paper, watermark = '' }: PdfOptions): Promise<Uint8Array> {
  const files = { 'sides.json': printable(view), 'paper.txt': paper, 'copy.txt': withoutControls(watermark) }
  return typeset({ template: 'sides.typ', files })
}
