/** The 29 breakdown categories a Final Draft file can tag, by the number and name it writes. */
export const ELEMENT_CATEGORIES = [
  { number: 1, name: 'Synopsis' },
  { number: 2, name: 'Cast Members' },
  { number: 3, name: 'Background Actors' },
  { number: 4, name: 'Stunts' },
  { number: 5, name: 'Vehicles' },
  { number: 6, name: 'Props' },
  { number: 7, name: 'Camera' },
  { number: 8, name: 'Special Effects' },
  { number: 9, name: 'Wardrobe' },
  { number: 10, name: 'Makeup/Hair' },
  { number: 11, name: 'Animals' },
  { number: 12, name: 'Animal Wrangler' },
  { number: 13, name: 'Music' },
  { number: 15, name: 'Sound' },
  { number: 16, name: 'Art Department' },
  { number: 17, name: 'Set Dressing' },
  { number: 18, name: 'Greenery' },
  { number: 19, name: 'Special Equipment' },
  { number: 20, name: 'Security' },
  { number: 21, name: 'Additional Labor' },
  { number: 23, name: 'Visual Effects' },
  { number: 24, name: 'Mechanical Effects' },
  { number: 25, name: 'Miscellaneous' },
  { number: 26, name: 'Notes' },
  { number: 27, name: 'Script Day' },
  { number: 28, name: 'Unit' },
  { number: 29, name: 'Sequence' },
  { number: 30, name: 'Location' },
  { number: 31, name: 'Comments' },
] as const

/** The name of one of the 29 categories. */
export type ElementCategory = (typeof ELEMENT_CATEGORIES)[number]['name']

const byFoldedName = new Map<string, ElementCategory>(ELEMENT_CATEGORIES.map(({ name }) => [folded(name), name]))

/** The standard category written as `name` in any case or punctuation ("Make-up / Hair"), or null for a category of the user's own. */
export function elementCategoryOf(name: string): ElementCategory | null {
  return byFoldedName.get(folded(name)) ?? null
}

function folded(name: string): string {
  return name.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
}
