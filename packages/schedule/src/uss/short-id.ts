const SEEDS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d] as const

/** An id that is always the same for the same name, of 24 hexadecimal digits as the standard likes them. Not for secrets. */
export function shortId(name: string): string {
  return SEEDS.map((seed) => hash32(name, seed).toString(16).padStart(8, '0')).join('')
}

/** FNV-1a over the code units from a seed, then the finalizer of MurmurHash3. */
function hash32(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
