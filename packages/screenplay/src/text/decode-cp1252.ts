const FROM_80 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'
const CHUNK = 8_192

/** Text from Windows-1252 bytes. Every byte has a letter, so this never fails. Source: the code page as browsers read it. */
export function decodeCp1252(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const codes = Array.from(bytes.subarray(start, start + CHUNK), codeOf)
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces.join('')
}

function codeOf(byte: number): number {
  return byte >= 0x80 && byte < 0xa0 ? FROM_80.charCodeAt(byte - 0x80) : byte
}
