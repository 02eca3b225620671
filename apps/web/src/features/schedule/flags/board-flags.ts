import type { RedFlag } from '@callboard/schedule'

/** Somebody's word that a red flag is known and accepted. */
export interface Acknowledgement {
  readonly key: string
  readonly reason: string
  readonly author: string
  readonly at: string
}

/** A red flag, and who takes responsibility for it; null: nobody yet. */
export interface BoardFlag extends RedFlag {
  readonly acknowledged: Acknowledgement | null
}

/** The red flags of a board. */
export interface BoardFlags {
  /** False until the board was checked once. */
  readonly isChecked: boolean
  readonly all: readonly BoardFlag[]
  /** Those nobody takes responsibility for, by day. */
  readonly openOfDay: ReadonlyMap<string, readonly BoardFlag[]>
  /** Those nobody takes responsibility for, by strip. */
  readonly openOfStrip: ReadonlyMap<string, readonly BoardFlag[]>
}

export const noFlags: BoardFlags = { isChecked: false, all: [], openOfDay: new Map(), openOfStrip: new Map() }

/** Puts flags beside the acknowledgements that name them, and in order by what they are about. */
export function boardFlags(flags: readonly RedFlag[], acknowledged: readonly Acknowledgement[]): BoardFlags {
  const byKey = new Map(acknowledged.map((one) => [one.key, one]))
  const all = flags.map((flag): BoardFlag => ({ ...flag, acknowledged: byKey.get(flag.key) ?? null }))
  const open = all.filter((flag) => flag.acknowledged === null)
  return { isChecked: true, all, openOfDay: groups(open, dayOf), openOfStrip: groups(open, ({ subjects }) => subjects.stripIds) }
}

/** The day a flag is shown on: the first it is about. */
function dayOf({ subjects }: RedFlag): readonly string[] {
  return subjects.dayIds.slice(0, 1)
}

function groups(flags: readonly BoardFlag[], keysOf: (flag: BoardFlag) => readonly string[]): ReadonlyMap<string, readonly BoardFlag[]> {
  const found = new Map<string, BoardFlag[]>()
  for (const flag of flags) {
    for (const key of keysOf(flag)) {
      const group = found.get(key)
      if (group) group.push(flag)
      else found.set(key, [flag])
    }
  }
  return found
}
