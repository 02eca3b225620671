import type { CallSheetView } from '@callboard/call-sheet'
import type { PdfOptions } from './pdf-options.js'
import { typeset } from './typeset.js'

/**
 * The call sheet as a tagged PDF (PDF/UA-1), front with day, scenes and cast, back with the crew. The view's texts are data:
 * markup in them is printed, not run. Rejects when it cannot be typeset.
 */
export function callSheetPdf(view: CallSheetView, { paper, watermark = '' }: PdfOptions): Promise<Uint8Array> {
  const inputs = { view: JSON.stringify(view, printable), paper, watermark: withoutControls(watermark) }
  return typeset({ template: 'call-sheet.typ', inputs })
}

function printable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutControls(value) : value
}

/** No font draws a control character; line breaks stay. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, ' ')
}
