import { CAST, type DoodRow } from '@callboard/schedule'
import { groupedBy } from '@callboard/basics'

/** A row of the grid under its head: an element, or the name of the category that follows. */
export type Line =
  | { readonly kind: 'element'; readonly key: string; readonly height: number; readonly row: DoodRow }
  | { readonly kind: 'category'; readonly key: string; readonly height: number; readonly name: string }

const ELEMENT = 32
const CATEGORY = 36

/** The rows by category, each category named when there are several. */
export function linesOf(rows: readonly DoodRow[]): readonly Line[] {
  const groups = groupedBy(rows, ({ element }) => element.category)
  return [...groups].flatMap(([category, own]) => {
    const elements = own.map((row): Line => ({ kind: 'element', key: row.element.elementId, height: ELEMENT, row }))
    const name: Line = { kind: 'category', key: `category ${category}`, height: CATEGORY, name: category === CAST ? 'Cast' : category }
    return groups.size > 1 ? [name, ...elements] : elements
  })
}
