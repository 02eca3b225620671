/** What a column of an exported schedule may hold; every other column may hold the elements of one category. */
export type RowField =
  | 'scene' | 'heading' | 'intExt' | 'set' | 'dayNight' | 'pages' | 'scriptDay' | 'synopsis' | 'minutes' | 'background' | 'comments' | 'day' | 'date' | 'call'

/** One row of an exported schedule: a strip, a banner, or the end of a day. */
export interface ScheduleRow {
  readonly fields: Readonly<Partial<Record<RowField, string>>>
  /** Cells of elements by category, "1. ANA; 2. BEN". */
  readonly elements: readonly { readonly category: string; readonly cell: string }[]
}
