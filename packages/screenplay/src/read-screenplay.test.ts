import { expect, it } from '@jest/globals'
import { readScreenplay } from './read-screenplay.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const kindOf = (bytes: Uint8Array, fileName: string) => {
  const result = readScreenplay({ bytes, fileName })
  return result.ok ? result.value.format : result.refusal.kind
}

it.each([
  ['nothing', new Uint8Array(), 'a.fountain', 'empty'],
  ['blanks', utf8(' \n\n '), 'a.fountain', 'empty'],
  ['a PDF', utf8('%PDF-1.7 ...'), 'a.pdf', 'notAScreenplay'],
  ['a Word file', utf8('PK\u0003\u0004....'), 'a.docx', 'notAScreenplay'],
  ['a picture', Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256), 'a.fountain', 'notAScreenplay'],
  ['a web page', utf8('<!doctype html><html></html>'), 'a.fountain', 'notAScreenplay'],
  ['text named .fdx', utf8('INT. A - DAY'), 'a.FDX', 'notAScreenplay'],
  ['Fountain of 5 MB and a byte', utf8('a'.repeat(5 * 1024 * 1024 + 1)), 'a.fountain', 'tooLarge'],
  ['20 MB and a byte', new Uint8Array(20 * 1024 * 1024 + 1), 'a.fdx', 'tooLarge'],
  ['5,001 headings', utf8('INT. A\n\n'.repeat(5_001)), 'a.fountain', 'tooManyScenes'],
  ['Final Draft under another name', utf8('<FinalDraft><Content></Content></FinalDraft>'), 'a.txt', 'fdx'],
  ['Fountain under another name', utf8('INT. A - DAY'), 'a.txt', 'fountain'],
])('%s', (_, bytes, fileName, answer) => {
  expect(kindOf(bytes, fileName)).toBe(answer)
})

it('takes the light from the scene before, past shots that tell no time', () => {
  const result = readScreenplay({ bytes: utf8('INT. A - NIGHT\n\n.ON THE KEY\n\nINT. B - CONTINUOUS\n\nEXT. C - DAY\n\nEXT. D - LATER'), fileName: 'a.fountain' })
  expect(result.ok && result.value.scenes.map(({ lighting }) => lighting)).toEqual(['night', null, 'night', 'day', 'day'])
})

it('says in a sentence why', () => {
  const result = readScreenplay({ bytes: utf8('%PDF-1.7'), fileName: 'a.pdf' })
  expect(!result.ok && result.refusal.sentence).toMatch(/^This is .+\.$/u)
})
