import { foldCharacter } from '../breakdown/index.js'

/** Two names that are one character: the first goes, the second stays. */
export interface Merge {
  readonly name: string
  readonly into: string
}

/** For every name that goes, the name that stays in the end: A into B and B into C makes both C. */
export function mergedNames(merges: readonly Merge[]): ReadonlyMap<string, string> {
  const into = new Map(merges.map((merge) => [foldCharacter(merge.name), foldCharacter(merge.into)]))
  return new Map([...into.keys()].map((name) => [name, lastOf(name, into)] as const).filter(([name, stays]) => name !== stays))
}

function lastOf(name: string, into: ReadonlyMap<string, string>): string {
  const seen = new Set([name])
  let stays = name
  for (let next = into.get(stays); next !== undefined && !seen.has(next); next = into.get(stays)) {
    seen.add(next)
    stays = next
  }
  return stays
}
