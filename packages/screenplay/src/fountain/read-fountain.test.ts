import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readScreenplay } from '../read-screenplay.js'
import type { Screenplay } from '../screenplay.js'

const ROOFTOP = readFileSync(new URL('../../cases/rooftop.fountain', import.meta.url))

function read(text: string | Uint8Array): Screenplay {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const result = readScreenplay({ bytes, fileName: 'a.fountain' })
  if (!result.ok) throw new Error(result.refusal.sentence)
  return result.value
}

const headingsOf = (text: string) => read(text).scenes.map((scene) => scene.heading)
const blocksOf = (text: string) => read(`INT. X - DAY\n\n${text}`).scenes[0]?.text.map(({ kind, text: words }) => `${kind}: ${words}`)

describe('a Fountain script', () => {
  const { title, scenes, warnings } = read(ROOFTOP)

  it('has its title and its scenes, without what is cut away', () => {
    expect(title).toBe('ROOFTOP')
    expect(scenes.map(({ number, set, timeOfDay, lighting }) => [number, set, timeOfDay, lighting])).toEqual([
      ['1', 'WAREHOUSE', 'NIGHT', 'night'],
      ['1A', 'WAREHOUSE, BACK ROOM', 'CONTINUOUS', 'night'],
      ['2', 'ROOFTOP', 'LATER', 'night'],
      ['3', 'VAN', 'DAWN (MOVING)', 'dawn/dusk'],
    ])
  })

  it('gives each scene its line, speakers, synopsis and notes', () => {
    expect(scenes.map(({ line, characters, synopsis, notes }) => [line, characters, synopsis, notes])).toEqual([
      [13, ['MARA', 'OLD TOM'], 'MARA finds the ledger.', ['Is the roof real?']],
      [32, ['MCDUCK'], '', ['INT. NOTED SCENE - DAY\n\nNeither is this.']],
      [54, [], '', []],
      [62, ['TOM', 'MARA'], '', []],
    ])
  })

  it('warns of a heading hidden in a paragraph', () => {
    expect(warnings).toEqual([{ line: 57, reason: expect.stringContaining('EXT. HIDDEN - DAY') }])
  })
})

describe('a heading', () => {
  it.each([
    ['.ПРОЛОГ', 'ПРОЛОГ'],
    ['.சீன் 1', 'சீன் 1'],
    ['.1ST FLOOR', '1ST FLOOR'],
    ['**INT. HOUSE - DAY**', 'INT. HOUSE - DAY'],
    ['   int. house - day', 'int. house - day'],
    ['EST BUCKET LIST', 'EST BUCKET LIST'],
    ['INT. HOUSE [[COLOR red]]- DAY', 'INT. HOUSE - DAY'],
  ])('is %s', (line, heading) => {
    expect(headingsOf(`Action.\n\n${line}\n\nMore.`)).toEqual([heading])
  })

  it.each(['...and then', '.  Again we see', 'INTERVIEW CHAIR', 'Est modus in rebus.', '# INT. HOUSE', '!INT. HOUSE', '/* INT. A */', 'Interior monologue.'])(
    'is not %s',
    (line) => {
      expect(headingsOf(`Action.\n\n${line}\n\nMore.`)).toEqual([])
    },
  )

  it('may follow a transition, a section or a page break at once, and be followed by action', () => {
    expect(headingsOf('CUT TO:\nint. a\nText.\n\n# Act\nINT. B\n\n===\nINT. C')).toEqual(['int. a', 'INT. B', 'INT. C'])
  })

  it('right under another heading is action, and a warning says so', () => {
    const { scenes, warnings } = read('INT. A - DAY\nEXT. B - DAY\n\nMore.')
    expect([scenes.length, warnings.map(({ line }) => line)]).toEqual([1, [2]])
  })

  it('OMITTED with a number keeps the number as an omitted scene', () => {
    expect(read('INT. A #1#\n\nOMITTED #2#\n\nINT. C #3#').scenes.map(({ number, omitted }) => [number, omitted])).toEqual([['1', false], ['2', true], ['3', false]])
  })

  it('starting with a forced digit needs empty lines around', () => {
    expect(headingsOf('A.\n\n.38 calibre\nbullets')).toEqual([])
  })
})

describe('a paragraph', () => {
  it.each([
    ['ANNA\nHello.', ['character: ANNA', 'dialogue: Hello.']],
    ['ANNA\n(softly)\nHello\nyou.\n(louder)\nYou!', ['character: ANNA', 'parenthetical: (softly)', 'dialogue: Hello\nyou.', 'parenthetical: (louder)', 'dialogue: You!']],
    ['ANNA\n\nHello.', ['action: ANNA', 'action: Hello.']],
    ['23\nHello.', ['action: 23\nHello.']],
    ['R2D2\nBleep.', ['character: R2D2', 'dialogue: Bleep.']],
    ['ANNA (on the phone)\nHello.', ['character: ANNA (on the phone)', 'dialogue: Hello.']],
    ['SCANNING THE AISLES...\nNothing.', ['action: SCANNING THE AISLES...\nNothing.']],
    ['ANNA\n[[Cut?]]\nHello.', ['character: ANNA', 'dialogue: Hello.']],
    ['ANNA\nHello.\n  \nthere.', ['character: ANNA', 'dialogue: Hello.\nthere.']],
    ['ANNA\nHello.\n\nthere.', ['character: ANNA', 'dialogue: Hello.', 'action: there.']],
    ['ANNA\nHello.\n  \nBEN\nYes.', ['character: ANNA', 'dialogue: Hello.', 'character: BEN', 'dialogue: Yes.']],
    ['@anna\nHello.', ['character: anna', 'dialogue: Hello.']],
    ['~la la', ['lyric: la la']],
    ['> THE END <', ['centered: THE END']],
    ['> FADE TO BLACK.', ['transition: FADE TO BLACK.']],
    ['SMASH CUT TO:', ['transition: SMASH CUT TO:']],
    ['!!CLOSE ON KEY', ['shot: CLOSE ON KEY']],
    ['Now _this_ is **bold** and 5 \\* 3 * 2.', ['action: Now this is bold and 5 * 3 * 2.']],
  ])('%j', (text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks)
  })
})

describe('what is cut away', () => {
  it('may be nested: the outermost counts, and lines stay lines', () => {
    const { scenes } = read('INT. A\n\n[[one\n[[two\n]]\nthree]]\n\n/*\n/*\n*/\n*/\n\nINT. B')
    expect(scenes.map(({ line, notes }) => [line, notes])).toEqual([[1, ['one\n[[two\n]]\nthree']], [13, []]])
  })

  it.each([
    ['INT. A\n\n/* x\n\nINT. B\n\n*/INT. C', ['INT. A', 'INT. C']],
    ['INT. A\n\n/* x /* y */ z */\n\nINT. B', ['INT. A', 'INT. B']],
    ['INT. A\n\n/* never closed\n\nINT. B', ['INT. A', 'INT. B']],
    ['INT. A\n\n[[never closed\n\nINT. B\n\nHe [[cut]] it.', ['INT. A', 'INT. B']],
    ['[[a note]]\nINT. A', ['INT. A']],
  ])('%j', (text, headings) => {
    expect(headingsOf(text)).toEqual(headings)
  })
})

it.each([
  ['Title: A\n\nINT. B', 'A', 1],
  ['Title:\n    _A_\n    B\nAuthor: C\n\nINT. B', 'A B', 1],
  ['Author: C\nTitle: A\n\nINT. B', 'A', 1],
  ['FADE IN:\n\nINT. B', null, 1],
  ['Title：映画\n\nINT. B', '映画', 1],
])('the title page %j', (text, title, scenes) => {
  expect([read(text).title, read(text).scenes.length]).toEqual([title, scenes])
})

it.each(['\n', '\r\n', '\r', '\u2028'])('line ends %j', (lineEnd) => {
  expect(read(['INT. A - DAY', '', 'ANNA', 'Hi.', '', 'INT. B', ''].join(lineEnd)).scenes.map(({ line }) => line)).toEqual([1, 6])
})
