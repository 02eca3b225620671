/** What a file that is no text seems to be, by its first bytes, as an ending for "This is ..."; null when it may be text. */
export function foreignFormatOf(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))
  if (known) return known[1]
  return isMostlyControls(bytes) ? 'not a text file' : null
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF: export the screenplay from the writing program as FDX or Fountain'],
  ['PK\u0003\u0004', 'a Word, Highland or ZIP file: export the screenplay from it as FDX or Fountain'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file: export the screenplay as FDX or Fountain'],
  ['{\\rtf', 'an RTF file: export the screenplay as FDX or Fountain'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
]

/** Text has at most a stray control character; a binary file is full of them. UTF-16 is told by its mark, before. */
function isMostlyControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  const [first, second] = sample
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false
  const zeros = sample.filter((byte) => byte === 0).length
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length - zeros
  const zerosOfUtf16 = zeros > sample.length * 0.3 && zeros < sample.length * 0.6
  return controls > 4 + sample.length * 0.05 || (!zerosOfUtf16 && zeros > 4 + sample.length * 0.05)
}
