import type { CallSheetView } from '@callboard/call-sheet'
import type { PdfOptions } from '../pdf-options.js'
import { printable, withoutControls } from '../printable.js'
import { typeset, type Typesetting } from '../typeset.js'
import { qrSvg } from './qr-svg.js'
import { sheetPages } from './sheet-pages.js'

/**
 * The call sheet as a tagged PDF (PDF/UA-1), front with day, scenes and cast, back with the crew. The view's texts are data:
 * markup in them is printed, not run. A sheet that says where it is checked carries that as a QR code. Rejects when it cannot be typeset.
 */
export function callSheetPdf(view: CallSheetView, options: PdfOptions): Promise<Uint8Array> {
  return typeset(callSheetSetting(view, options))
}

function callSheetSetting(view: CallSheetView, { paper, watermark = '' }: PdfOptions): Typesetting {
  const { checkUrl = '' } = view.footer
  const files = {
    'view.json': printable(view),
    'pages.json': JSON.stringify(sheetPages(view, paper)),
    'paper.txt': paper,
    'qr.svg': checkUrl === '' ? '' : qrSvg(checkUrl),
    'copy.txt': withoutControls(watermark),
  }
  return { template: 'call-sheet.typ', files }
}
