/**
 * The positions of a longest rising run within a list of different numbers, not necessarily side by side: what can stay
 * when the list is put in order with the fewest moves. In n log n steps.
 * @example longestRise([2, 0, 1, 3]) // Set { 1, 2, 3 }
 */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  /** By length, the position of the smallest number a rise of that length can end with. */
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  numbers.forEach((number, position) => {
    const length = firstNotBelow(ends, (end) => (numbers[end] ?? 0) >= number)
    previous[position] = ends[length - 1]
    ends[length] = position
  })
  const rise = new Set<number>()
  for (let position = ends.at(-1); position !== undefined; position = previous[position]) rise.add(position)
  return rise
}

/** The first index for which it holds, when it holds for all behind it; the length when for none. */
function firstNotBelow<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && holds(item)) high = middle
    else low = middle + 1
  }
  return low
}
