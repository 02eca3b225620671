/**
 * A device as people name it, from what its browser told; as told when nothing in it is known.
 * @example deviceWords('Mozilla/5.0 (X11; Linux x86_64) … Chrome/156.0.0.0 Safari/537.36') // 'Chrome on Linux'
 */
export function deviceWords(told: string): string {
  const browser = browsers.find(([, mark]) => mark.test(told))?.[0]
  const system = systems.find(([, mark]) => mark.test(told))?.[0]
  return [browser, system].filter(Boolean).join(' on ') || told || 'Unknown device'
}

/** In this order: later ones name the earlier ones too, out of habit. */
const browsers: readonly (readonly [string, RegExp])[] = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\/|Chromium\//],
  ['Safari', /Safari\//],
]

const systems: readonly (readonly [string, RegExp])[] = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['Mac', /Macintosh|Mac OS X/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
]
