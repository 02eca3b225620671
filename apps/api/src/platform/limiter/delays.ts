/** How tries slow down: so many are free, then each waits twice as long as the one before, up to the longest. */
export interface DelayLaw {
  readonly free: number
  readonly longestSeconds: number
  /** Quiet for so long, and all is forgotten. Longer than the longest wait. */
  readonly forgottenSeconds: number
}

export interface Standing {
  /** Tries that need not wait. */
  readonly free: number
  /** Seconds until the next try is heard; 0 for at once. */
  readonly wait: number
}

/** Tries that slow down and are never shut out: whoever waits is heard. */
export interface Delays {
  /** Counts a try and gives 0; or, before its time, gives the seconds to wait and counts nothing. */
  attempt(key: string, law: DelayLaw): Promise<number>
  standing(key: string, law: DelayLaw): Promise<Standing>
  /** Takes a try back, for one that turned out to be good: the next one need not wait for it. */
  takeBack(key: string): Promise<void>
  /** Forgets the tries of a key. */
  clear(key: string): Promise<void>
}

/** Seconds to wait after so many tries: 1, 2, 4, 8, … from the last free one on. */
export function waitAfter(tries: number, law: DelayLaw): number {
  return tries < law.free ? 0 : Math.min(law.longestSeconds, 2 ** (tries - law.free))
}

interface Slowed {
  tries: number
  openAt: number
  endsAt: number
}

/** Delays within this process. The clock gives milliseconds and need not know the time of day. */
export function ownDelays(clock: () => number = () => performance.now()): Delays {
  const known = new Map<string, Slowed>()
  const lookUp = (key: string): Slowed => {
    const slowed = known.get(key)
    return slowed && slowed.endsAt > clock() ? slowed : { tries: 0, openAt: 0, endsAt: 0 }
  }
  return {
    async attempt(key, law) {
      const now = clock()
      if (known.size > 50_000) for (const [old, slowed] of known) if (slowed.endsAt < now) known.delete(old)
      const { tries, openAt } = lookUp(key)
      if (openAt > now) return Math.ceil((openAt - now) / 1000)
      const wait = waitAfter(tries + 1, law)
      known.set(key, { tries: tries + 1, openAt: now + wait * 1000, endsAt: now + law.forgottenSeconds * 1000 })
      return 0
    },
    async standing(key, law) {
      const { tries, openAt } = lookUp(key)
      return { free: Math.max(0, law.free - tries), wait: Math.max(0, Math.ceil((openAt - clock()) / 1000)) }
    },
    async takeBack(key) {
      const slowed = known.get(key)
      if (slowed) known.set(key, { ...slowed, tries: Math.max(0, slowed.tries - 1), openAt: 0 })
    },
    async clear(key) {
      known.delete(key)
    },
  }
}
