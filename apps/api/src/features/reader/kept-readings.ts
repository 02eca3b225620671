/** Answers that were put together before, by what they say; the least lately asked go first when they take too much room. */
export interface KeptReadings {
  find(key: string): Buffer | undefined
  keep(key: string, reading: Buffer): void
}

const MOST_BYTES = 32 * 1024 * 1024

/** What was frozen never changes, so that a reading under its tag is good for ever. */
export function keepReadings(mostBytes = MOST_BYTES): KeptReadings {
  const kept = new Map<string, Buffer>()
  let bytes = 0
  return {
    find(key) {
      const reading = kept.get(key)
      if (reading === undefined) return undefined
      kept.delete(key)
      kept.set(key, reading)
      return reading
    },
    keep(key, reading) {
      if (kept.has(key)) return
      kept.set(key, reading)
      bytes += reading.byteLength
      for (const [oldest, other] of kept) {
        if (bytes <= mostBytes) break
        kept.delete(oldest)
        bytes -= other.byteLength
      }
    },
  }
}
