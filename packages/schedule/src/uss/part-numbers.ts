/**
 * The number of one part of a split scene as other programs write it: part B of scene 12A is `12APT2`.
 * @example partNumber('12A', 'B') // '12APT2'
 */
export function partNumber(sceneNumber: string, part: string | null): string {
  return part === null ? sceneNumber : `${sceneNumber}PT${placeOf(part)}`
}

/**
 * The scene and the part a number names; part null when it names a whole scene.
 * @example partOf('89PT1') // { number: '89', part: 'A' }
 */
export function partOf(written: string): { readonly number: string; readonly part: string | null } {
  const [, number, place] = /^(.*?)[\s,-]*(?:PT|PART)\.?\s*(\d{1,3})$/i.exec(written.trim()) ?? []
  if (number === undefined || place === undefined || Number(place) === 0) return { number: written.trim(), part: null }
  return { number, part: partAt(Number(place)) }
}

/** The letters of the first part, the second, …: A to Z, then AA. */
export function partAt(place: number): string {
  const letter = String.fromCharCode(65 + ((place - 1) % 26))
  return place > 26 ? partAt(Math.floor((place - 1) / 26)) + letter : letter
}

function placeOf(part: string): number {
  return [...part].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
