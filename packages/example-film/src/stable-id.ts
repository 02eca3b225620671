const SEEDS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const

/**
 * A UUID that is always the same for the same name: version 8 (RFC 9562, "custom"), from a 128-bit hash of the name. For demonstration data;
 * not for secrets.
 * @example stableId('scene 12A') === stableId('scene 12A') // true
 */
export function stableId(name: string): string {
  const hex = SEEDS.map((seed) => hash32(name, seed).toString(16).padStart(8, '0')).join('')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0b0011) | 0b1000).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}

/** The id of a scene of the example film by its number: `sceneIdOf('12A')`. */
export function sceneIdOf(number: string): string {
  return stableId(`scene ${number}`)
}

/** The id of a strip of the example film by its scene's number. */
export function stripIdOf(sceneNumber: string): string {
  return stableId(`strip ${sceneNumber}`)
}

/** The id of a shoot day of the example film by its number in the white schedule, from 1. */
export function dayIdOf(number: number): string {
  return stableId(`day ${String(number).padStart(2, '0')}`)
}

/** The id of somebody of the example film by full name. */
export function personIdOf(name: string): string {
  return stableId(`person ${name}`)
}

/** FNV-1a over the code units from a seed, then the finalizer of MurmurHash3 so that near names lie far apart. */
function hash32(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
