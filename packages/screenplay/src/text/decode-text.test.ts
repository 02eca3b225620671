import { describe, expect, it } from '@jest/globals'
import { decodeText } from './decode-text.js'

const TEXT = 'INT. CAFÉ “OLÉ” – NUIT'
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}
const CP1252 = Uint8Array.from([73, 78, 84, 46, 32, 67, 65, 70, 0xc9, 32, 0x93, 79, 76, 0xc9, 0x94, 32, 0x96, 32, 78, 85, 73, 84])

describe('the text of a file', () => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with its mark', utf8(`\ufeff${TEXT}`)],
    ['UTF-16 little-endian', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16 big-endian', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16 little-endian without a mark', utf16(TEXT, true)],
    ['UTF-16 big-endian without a mark', utf16(TEXT, false)],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, repairs: [] })
  })

  it('Windows-1252, and says so', () => {
    const { text, repairs } = decodeText(CP1252)
    expect([text, repairs.length]).toEqual([TEXT, 1])
  })

  it('stays UTF-8 when one letter of many is hurt', () => {
    const bytes = Uint8Array.from([...utf8('ééééé'), 0xff])
    expect(decodeText(bytes)).toEqual({ text: 'ééééé�', repairs: ['1 damaged letters could not be read and show as �.'] })
  })

  it('puts a space for each control character and each half of a torn letter', () => {
    const { text, repairs } = decodeText(utf8('a\u0001b\u000bc\td'))
    expect([text, repairs]).toEqual(['a b c\td', ['2 control characters were replaced by spaces.']])
    expect(decodeText(utf16('\ufeffa\ud800b', true)).text).not.toContain('\ud800')
  })
})
