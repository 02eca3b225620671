/** Same texts in the same order. */
export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index])
}

/** Those of `list` that `other` does not have, in the order of `list`. */
export function leftOut(list: readonly string[], other: readonly string[]): readonly string[] {
  return list.filter((text) => !other.includes(text))
}
