/** Counts what is tried too often. */
export interface Counts {
  /** Counts one try; gives the seconds to wait when there were more than `most` within the window, else 0. */
  hit(key: string, most: number, windowSeconds: number): Promise<number>
  /** Tries counted in the running window. */
  count(key: string): Promise<number>
  /** Takes one try back, for one that turned out to be good. */
  takeBack(key: string): Promise<void>
  /** Forgets the tries of a key. */
  clear(key: string): Promise<void>
}
