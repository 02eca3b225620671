import { CAST, type Element } from '@callboard/schedule'

export interface CategoryChoice {
  /** As in the address. */
  readonly value: string
  readonly label: string
  readonly count: number
}

/** The value that asks for every category. */
export const EVERYTHING = 'all'

/** The categories that have a row, the cast first, with how many; everything last when there are several. */
export function categoriesOf(elements: readonly Pick<Element, 'category' | 'includeInDood'>[]): readonly CategoryChoice[] {
  const counts = new Map([[CAST, 0]])
  for (const { category, includeInDood } of elements) if (includeInDood) counts.set(category, (counts.get(category) ?? 0) + 1)
  const choices = [...counts].map(([value, count]) => ({ value, label: value === CAST ? 'Cast' : value, count }))
  const all = { value: EVERYTHING, label: 'Everything', count: choices.reduce((sum, { count }) => sum + count, 0) }
  return choices.length > 1 ? [...choices, all] : choices
}

/** The categories one choice shows. */
export function shownCategories(choices: readonly CategoryChoice[], value: string): readonly string[] {
  return value === EVERYTHING ? choices.map((choice) => choice.value).filter((one) => one !== EVERYTHING) : [value]
}
