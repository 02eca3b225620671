import type { Eighths } from '@callboard/schedule'
import type { LocalDate } from '@callboard/time'

/** A document as rows and columns: what CSV and XLSX are made of. */
export interface Table {
  /** Of the sheet: at most 31 letters, without `[]:*?/\`. */
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** Columns that stay in view when one scrolls to the right. */
  readonly frozenColumns: number
}

export interface Column {
  readonly title: string
  /** About so many letters. */
  readonly width: number
  readonly align?: 'left' | 'center' | 'right'
}

export interface TableRow {
  /** `strong` for the end of a day and for totals, `quiet` for banners and free days. */
  readonly look: 'plain' | 'strong' | 'quiet'
  /** One for each column. */
  readonly cells: readonly TableCell[]
}

/** Text and numbers as they are; dates and lengths as what they are, so that a spreadsheet can reckon with them. */
export type TableCell = string | number | null | { readonly date: LocalDate } | { readonly eighths: Eighths }
