import type { PdfOptions } from '../pdf-options.js'
import { printable, withoutControls } from '../printable.js'
import { typeset } from '../typeset.js'
import type { DoodView } from './dood-view.js'

/** Days out of Days as a tagged PDF, landscape, one after another: five weeks a page, the head repeated on each. Rejects when it cannot be typeset. */
export function doodPdf(views: readonly DoodView[], { paper, watermark = '' }: PdfOptions): Promise<Uint8Array> {
  return typeset({ template: 'day-out-of-days.typ', inputs: { view: printable(views), paper, watermark: withoutControls(watermark) } })
}
