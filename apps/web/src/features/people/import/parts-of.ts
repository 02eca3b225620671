export interface PartLimits {
  readonly rows: number
  readonly bytes: number
}

/** Cuts a list into parts a server takes at once: so many rows, and so many bytes as JSON. Order stays; a row too large stands alone. */
export function partsOf<Row>(rows: readonly Row[], { rows: most, bytes }: PartLimits): Row[][] {
  const parts: Row[][] = []
  let room = 0
  for (const row of rows) {
    const size = new Blob([JSON.stringify(row)]).size + 1
    const last = parts.at(-1)
    if (last && last.length < most && size <= room) {
      last.push(row)
      room -= size
    } else {
      parts.push([row])
      room = bytes - size
    }
  }
  return parts
}
