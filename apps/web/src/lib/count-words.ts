/**
 * A number and its noun.
 * @example countOf(1, 'person', 'people') // '1 person'
 */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
