/** Which way the keys go from one day to another. */
export type DayWay = 'before' | 'after' | 'above' | 'below' | 'first' | 'last'

/** Where something stands on the screen, in pixels. */
export type Spot = Pick<DOMRect, 'left' | 'top' | 'width'>

/** The way of a key pressed alone, or null. */
export function dayWayOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Readonly<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> & { readonly key: string }): DayWay | null {
  return ctrlKey || metaKey || altKey || shiftKey ? null : (ways[key] ?? null)
}

const ways: Readonly<Record<string, DayWay>> = {
  ArrowLeft: 'before', ArrowRight: 'after', ArrowUp: 'above', ArrowDown: 'below', Home: 'first', End: 'last',
}

/** Where the keys lead from the day at `at`, by its place in the order; above and below: the nearest of the line there. The same place at the edge. */
export function neighbourDay(spots: readonly Spot[], at: number, way: DayWay): number {
  switch (way) {
    case 'before':
      return Math.max(0, at - 1)
    case 'after':
      return Math.min(spots.length - 1, at + 1)
    case 'first':
      return 0
    case 'last':
      return spots.length - 1
    case 'above':
    case 'below':
      return nearest(spots, at, way)
  }
}

function nearest(spots: readonly Spot[], at: number, way: 'above' | 'below'): number {
  const from = spots[at]
  if (!from) return at
  const there = spots.flatMap((spot, index) => ((way === 'above' ? spot.top < from.top : spot.top > from.top) ? [{ spot, index }] : []))
  const line = way === 'above' ? Math.max(...there.map(({ spot }) => spot.top)) : Math.min(...there.map(({ spot }) => spot.top))
  const onLine = there.filter(({ spot }) => spot.top === line)
  const distance = (spot: Spot) => Math.abs(middle(spot) - middle(from))
  return onLine.reduce((best, one) => (distance(one.spot) < distance(best.spot) ? one : best), onLine[0] ?? { spot: from, index: at }).index
}

function middle({ left, width }: Spot): number {
  return left + width / 2
}
