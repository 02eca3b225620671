export type { Paper, PdfOptions } from './pdf-options.js'
