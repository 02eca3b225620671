/** How a text travels as SMS. */
export interface SmsLength {
  /** GSM-7 holds 160 units in one part; anything outside its alphabet makes the whole text UCS-2, which holds 70. */
  readonly encoding: 'gsm7' | 'ucs2'
  /** Septets, where the extension characters count two; or UTF-16 code units. */
  readonly units: number
  /** Messages it is split into; a split one loses a few units of each part to the header that joins them. */
  readonly parts: number
}

const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const EXTENSION = new Set('\f^{}\\[~]|€')
const WHOLE = { gsm7: 160, ucs2: 70 }
const SPLIT = { gsm7: 153, ucs2: 67 }

/**
 * The alphabet, the length and the parts of a text as SMS, by 3GPP TS 23.038 (alphabet) and 23.040 (parts). An extension character
 * and a surrogate pair are never cut in two, so that a part may end a unit early.
 * @example smsLengthOf('Call 06:30') // { encoding: 'gsm7', units: 10, parts: 1 }
 */
export function smsLengthOf(text: string): SmsLength {
  const characters = [...text]
  const encoding = characters.every((character) => BASIC.has(character) || EXTENSION.has(character)) ? 'gsm7' : 'ucs2'
  const lengths = characters.map((character) => (encoding === 'ucs2' ? character.length : EXTENSION.has(character) ? 2 : 1))
  const units = lengths.reduce((sum, length) => sum + length, 0)
  return { encoding, units, parts: units <= WHOLE[encoding] ? 1 : partsOf(lengths, SPLIT[encoding]) }
}

function partsOf(lengths: readonly number[], most: number): number {
  let [parts, used] = [1, 0]
  for (const length of lengths) {
    if (used + length > most) [parts, used] = [parts + 1, 0]
    used += length
  }
  return parts
}

const LOOKALIKES: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-', '…': '...', '\u00a0': ' ', ç: 'c', 'ł': 'l', 'Ł': 'L', œ: 'oe' }

/**
 * The same text in letters of GSM-7 where there are such: typographic signs as plain ones, accents taken off letters the alphabet has
 * only without. What has no such spelling stays.
 * @example toGsm7('São Mateus – Pátio') // "Sao Mateus - Patio"
 */
export function toGsm7(text: string): string {
  return [...text.normalize('NFC')].map((character) => {
    if (BASIC.has(character) || EXTENSION.has(character)) return character
    const plain = LOOKALIKES[character] ?? character.normalize('NFD').replace(/\p{M}/gu, '')
    return [...plain].every((one) => BASIC.has(one) || EXTENSION.has(one)) ? plain : character
  }).join('')
}
