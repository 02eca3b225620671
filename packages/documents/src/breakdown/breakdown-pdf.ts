import type { PdfOptions } from '../pdf-options.js'
import { printable, withoutControls } from '../printable.js'
import { typeset } from '../typeset.js'
import type { BreakdownView } from './breakdown-view.js'

/** Breakdown sheets as a tagged PDF, in story order, as many on a page as go on it whole. Rejects when it cannot be typeset. */
export function breakdownPdf(view: BreakdownView, { paper, watermark = '' }: PdfOptions): Promise<Uint8Array> {
  return typeset({ template: 'breakdown.typ', inputs: { view: printable(view), paper, watermark: withoutControls(watermark) } })
}
