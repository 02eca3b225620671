/**
 * Numbers for every scene, in story order: those there are stay, the others are filled in. A screenplay without any is numbered 1, 2, 3 …;
 * a scene without a number after 12 becomes 12A, one before the first number A1. Numbers in `taken`, those of omitted scenes, are not used again.
 * Source: numbers are kept once given; inserted scenes take letters, omitted numbers are not reused.
 *
 * @example numberScenes([null, null]) // ['1', '2']
 * @example numberScenes(['12', null, '13']) // ['12', '12A', '13']
 */
export function numberScenes(numbers: readonly (string | null)[], taken: ReadonlySet<string> = new Set()): string[] {
  const used = new Set([...taken, ...numbers.filter((number) => number !== null)].map(folded))
  const isNumbered = numbers.some((number) => number !== null)
  let before: string | null = null
  return numbers.map((number, index) => {
    const next: string = number ?? (isNumbered ? inserted(before, firstFrom(numbers, index), used) : plain(index + 1, used))
    used.add(folded(next))
    before = next
    return next
  })
}

/** The next whole number that is free. */
function plain(from: number, used: ReadonlySet<string>): string {
  let number = from
  while (used.has(String(number))) number += 1
  return String(number)
}

function firstFrom(numbers: readonly (string | null)[], index: number): string {
  return numbers.slice(index).find((number) => number !== null) ?? '1'
}

/** A letter behind the scene before, or in front of the first that has a number. */
function inserted(before: string | null, next: string, used: ReadonlySet<string>): string {
  const root = before === null ? null : (before.match(/^.*\d/)?.[0] ?? before)
  for (let turn = 0; ; turn += 1) {
    const letters = lettersOf(turn)
    const number = root === null ? `${letters}${next}` : `${root}${letters}`
    if (!used.has(folded(number))) return number
  }
}

/** A, B … Z, AA, AB …; I and O are left out: on paper they read as 1 and 0. */
function lettersOf(turn: number): string {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
  const rest = Math.floor(turn / alphabet.length)
  return (rest === 0 ? '' : lettersOf(rest - 1)) + alphabet.charAt(turn % alphabet.length)
}

function folded(number: string): string {
  return number.trim().toUpperCase()
}
