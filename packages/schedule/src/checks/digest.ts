/** The 64 bits of a list of texts as two numbers. */
export type Digest = readonly [number, number]

/** FNV-1a over texts one after the other, with two multipliers; the same on every computer. */
export function digestOf(texts: readonly (string | number)[]): Digest {
  return digestOfLists([texts])
}

/** The same over lists of them, as if they were one list. */
export function digestOfLists(lists: readonly (readonly (string | number)[])[]): Digest {
  let [a, b] = START
  for (const texts of lists) {
    for (const part of texts) {
      const text = typeof part === 'string' ? part : String(part)
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index)
        a = Math.imul(a ^ code, 0x01000193)
        b = Math.imul(b ^ code, 0x85ebca6b)
      }
      a = Math.imul(a ^ END, 0x01000193)
      b = Math.imul(b ^ END, 0x85ebca6b)
    }
  }
  return [a, b]
}

/** Many digests as one, in the order of the places they are found at: a whole unit without going through every letter of every id. */
export function joinedDigest(places: readonly number[], digestAt: readonly Digest[]): string {
  let a = START[0]
  let b = START[1]
  for (const place of places) {
    const digest = digestAt[place]
    a = Math.imul(a ^ (digest ? digest[0] : 0), 0x01000193)
    b = Math.imul(b ^ (digest ? digest[1] : 0), 0x85ebca6b)
    b ^= b >>> 15
  }
  return textOf([a, b])
}

/** As letters and digits, short. */
export function textOf([a, b]: Digest): string {
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36).padStart(7, '0')}`
}

const START: Digest = [0x811c9dc5, 0x811c9dc5]
/** Stands between texts, and in none. */
const END = 0x1ffff
