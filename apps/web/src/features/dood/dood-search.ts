/** What of the Day out of Days the address names: whose, and how it is counted. What is usual is not named. */
export interface DoodSearch {
  /** A category; the cast when none is named, `all` for everything. */
  readonly category?: string
  readonly start?: 'paidDays'
  readonly hold?: 'everyDay'
}

/** Reads it from an address; what nobody could mean is left out. */
export function doodInSearch({ category, start, hold }: Record<string, unknown>): DoodSearch {
  return {
    ...(typeof category === 'string' && category !== '' && { category }),
    ...(start === 'paidDays' && { start }),
    ...(hold === 'everyDay' && { hold }),
  }
}
