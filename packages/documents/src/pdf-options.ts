export type Paper = 'a4' | 'letter'

export interface PdfOptions {
  readonly paper: Paper
  /** Printed large and pale across every page: a recipient's name, "PRELIMINARY". */
  readonly watermark?: string
}
