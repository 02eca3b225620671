import type { PdfOptions } from '../pdf-options.js'
import { printable, withoutControls } from '../printable.js'
import { typeset } from '../typeset.js'
import type { OneLinerView } from './one-liner-view.js'

/** A one-liner as a tagged PDF, day by day, each day ended by its totals. Rejects when it cannot be typeset. */
export function oneLinerPdf(view: OneLinerView, { paper, watermark = '' }: PdfOptions): Promise<Uint8Array> {
  return typeset({ template: 'one-liner.typ', inputs: { view: printable(view), paper, watermark: withoutControls(watermark) } })
}
