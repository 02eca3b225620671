/** One paragraph of a Final Draft script, as written. */
export interface ScriptParagraph {
  /** From 1, in the order paragraphs begin. */
  readonly index: number
  readonly type: string
  readonly number: string | null
  text: string
  synopsis: string
  /** Length, as text. */
  length: string | null
  readonly notes: string[]
  readonly tagNumbers: { number: string; text: string }[]
}

/** A paragraph without its text yet. */
export function startParagraph(index: number, type: string, number: string | null): ScriptParagraph {
  return { index, type, number, text: '', synopsis: '', length: null, notes: [], tagNumbers: [] }
}
