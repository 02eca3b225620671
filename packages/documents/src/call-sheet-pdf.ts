import type { CallSheetView } from '@callboard/call-sheet'
import type { PdfOptions } from './pdf-options.js'
import { printable, withoutControls } from './printable.js'
import { qrSvg } from './qr-svg.js'
import { typeset } from './typeset.js'

/**
 * The call sheet as a tagged PDF (PDF/UA-1), front with day, scenes and cast, back with the crew. The view's texts are data:
 * markup in them is printed, not run. A sheet that says where it is checked carries that as a QR code. Rejects when it cannot be typeset.
 */
export function callSheetPdf(view: CallSheetView, { paper, watermark = '' }: PdfOptions): Promise<Uint8Array> {
  const { checkUrl = '' } = view.footer
  const inputs = { view: printable(view), paper, watermark: withoutControls(watermark), qr: checkUrl === '' ? '' : qrSvg(checkUrl) }
  return typeset({ template: 'call-sheet.typ', inputs })
}
