export type { Paper, PdfOptions } from './pdf-options.js'
export { callSheetPdf } from './call-sheet-pdf.js'
