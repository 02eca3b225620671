/** One colour of a production's cycle of revised pages. */
export interface RevisionColour {
  readonly name: string
  /** Paper tint for the band; near-black #1A1A1A reads on it at 7:1 or better. */
  readonly tint: string
}

/**
 * Paper tints by name, the default cycle first, then those some productions add.
 * Source: order of the Writers Guild of America West; tints are ours, measured against #1A1A1A.
 */
export const REVISION_TINTS: readonly RevisionColour[] = [
  { name: 'White', tint: '#FFFFFF' },
  { name: 'Blue', tint: '#B8D8F8' },
  { name: 'Pink', tint: '#FFC6D5' },
  { name: 'Yellow', tint: '#FFF19C' },
  { name: 'Green', tint: '#BDE8C0' },
  { name: 'Goldenrod', tint: '#F2C14E' },
  { name: 'Buff', tint: '#EBD5A8' },
  { name: 'Salmon', tint: '#FFB199' },
  { name: 'Cherry', tint: '#F28AA0' },
  { name: 'Tan', tint: '#D9BE98' },
]

/** White to Cherry. After it the colours come round as "Second Blue", "Second Pink" …; white stays the first issue's. */
export const DEFAULT_CYCLE: readonly RevisionColour[] = REVISION_TINTS.slice(0, 9)
