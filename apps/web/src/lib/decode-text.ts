/**
 * Reads the bytes of a list as text. Spreadsheets write UTF-8 with or without a mark, UTF-16 ("Unicode text"), or the Windows
 * code page 1252; what is not valid UTF-8 is taken for the last.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (isMostlyZero(bytes, 1)) return 'utf-16le'
  if (isMostlyZero(bytes, 0)) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** Western text in UTF-16 without a mark has a zero in every second place. */
function isMostlyZero(bytes: Uint8Array, from: number) {
  const sample = bytes.subarray(0, 200)
  const zeros = sample.filter((byte, index) => index % 2 === from && byte === 0).length
  return sample.length > 3 && zeros > sample.length * 0.3
}

function isUtf8(bytes: Uint8Array) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
