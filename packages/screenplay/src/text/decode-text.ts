import { decodeCp1252 } from './decode-cp1252.js'

declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string }

/** The text of a file and, as sentences, what had to be guessed or repaired to get it. */
export interface DecodedText {
  readonly text: string
  readonly repairs: string[]
}

/**
 * Text from bytes: UTF-8, UTF-16 by its mark (or by its zero bytes), else Windows-1252. What an XML declaration claims is ignored,
 * because files lie. Control characters that no screenplay needs become spaces.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decodeBytes(bytes)
  const text = decoded.text.charCodeAt(0) === 0xfeff ? decoded.text.slice(1) : decoded.text
  return withoutControls({ text, repairs: decoded.repairs })
}

function decodeBytes(bytes: Uint8Array): DecodedText {
  const utf16 = utf16LabelOf(bytes)
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), repairs: [] }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), repairs: [] }
  } catch {
    return decodeDamaged(bytes)
  }
}

function utf16LabelOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be'
  return null
}

/** Not valid UTF-8: either it never was, or a few bytes of it were hurt. The majority of its letters decides. */
function decodeDamaged(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8').decode(bytes)
  let hurt = 0
  let whole = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) hurt += 1
    else if (code > 0x7f) whole += 1
  }
  if (whole > hurt) return { text, repairs: [`${hurt} damaged letters could not be read and show as �.`] }
  return { text: decodeCp1252(bytes), repairs: ['The file is not Unicode; its letters were read as Windows-1252.'] }
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

function withoutControls({ text, repairs }: DecodedText): DecodedText {
  let count = 0
  const clean = text.replace(CONTROL, () => {
    count += 1
    return ' '
  })
  if (count === 0) return { text, repairs }
  const what = count === 1 ? 'One control character was replaced by a space.' : `${count} control characters were replaced by spaces.`
  return { text: clean, repairs: [...repairs, what] }
}
