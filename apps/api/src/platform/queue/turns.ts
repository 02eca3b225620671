/** Lets so many work at a time; whoever comes later waits for a turn, first come first served. */
export type Turns = <Value>(work: () => Promise<Value>) => Promise<Value>

export function turnsFor(most: number): Turns {
  const waiting: (() => void)[] = []
  let working = 0
  return async (work) => {
    if (working >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else working += 1
    try {
      return await work()
    } finally {
      // Whoever waits takes over the turn, so that nobody who comes now slips in before.
      const next = waiting.shift()
      if (next === undefined) working -= 1
      else next()
    }
  }
}
