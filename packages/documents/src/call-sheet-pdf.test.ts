import { readFileSync } from 'node:fs'
import type { CallSheetView } from '@callboard/call-sheet'
import { describe, expect, it } from '@jest/globals'
import { pagesOf } from '../test/pdf-text.js'
import { callSheetPdf } from './call-sheet-pdf.js'

/** 12 scenes, 14 cast, 45 crew. */
const fullDay = JSON.parse(
  readFileSync(new URL('../cases/full-day.json', import.meta.url), 'utf8'),
) as CallSheetView

const HOSTILE = [
  '#read("/etc/passwd")',
  '*bold* _it_ $x^2$ @ref <label> `raw` ]] #panic()',
  '= Heading\n- list\n#pagebreak()',
  'Wolfeschlegelsteinhausenbergerdorff'.repeat(8),
  'Жанна Ильинична',
  'محمد عبد الله',
  '🎬 👩‍🚒',
  'a\u0000b\u202Ec',
  '',
]

describe('callSheetPdf', () => {
  it.each(['a4', 'letter'] as const)('fits a full day on two pages of %s', async (paper) => {
    const pages = pagesOf(await callSheetPdf(fullDay, { paper }))
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain('Petra Zima')
    expect(pages[1]).toContain('Rigging Gaffer')
  })

  it.each([
    ['a4', '[0 0 595.2756 841.8898]'],
    ['letter', '[0 0 612 792]'],
  ] as const)('is cut to %s', async (paper, box) => {
    expect(Buffer.from(await callSheetPdf(fullDay, { paper })).toString('latin1')).toContain(`/MediaBox ${box}`)
  })

  it('prints the rest of a short day on its front', async () => {
    const [front] = pagesOf(await callSheetPdf({ ...fullDay, scenes: fullDay.scenes.slice(0, 3) }, { paper: 'a4' }))
    expect(front).toContain('ADVANCE SCHEDULE')
  })

  it('runs on into the crew when the front is too long', async () => {
    const cast = [...fullDay.cast, ...fullDay.cast]
    const pages = pagesOf(await callSheetPdf({ ...fullDay, cast }, { paper: 'a4' }))
    expect(pages).toHaveLength(2)
    expect(pages[1]).toContain('Petra Zima')
  })

  it('prints the crew call, the day and the colour by its word', async () => {
    const [front] = pagesOf(await callSheetPdf(fullDay, { paper: 'a4' }))
    expect(front).toMatch(/CREW CALL\n06:30\n/)
    expect(front).toContain('PINK REVISION')
    expect(front).toContain('Day 12 of 34')
  })

})

describe('what else a sheet of paper needs', () => {
  it('is tagged and says its title and language', async () => {
    const pdf = Buffer.from(await callSheetPdf(fullDay, { paper: 'a4' })).toString('utf8')
    expect(pdf.startsWith('%PDF-1.7')).toBe(true)
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain('/Lang (en)')
    expect(pdf).toContain('Harbour Lights · Call sheet · Day 12 of 34 · Tuesday 12 January 2027 · PINK')
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  it('prints a watermark on every page', async () => {
    const pages = pagesOf(await callSheetPdf(fullDay, { paper: 'a4', watermark: 'Jonas Ek' }))
    expect(pages.map((page) => page.includes('Jonas Ek\nPINK') || page.endsWith('Jonas Ek'))).toEqual([true, true])
  })

  it.each(HOSTILE)('prints %j as it stands', async (text) => {
    const [front] = pagesOf(await callSheetPdf(sheetSaying(text), { paper: 'a4' }))
    const printed = front?.replace(/[\n\u200B]/g, '') ?? ''
    const plain = /^[\x20-\x7E\u0400-\u04FF]+$/.test(text)
    expect(printed).toContain(plain ? text : '06:30')
  })

  it('sets several at once, one after another', async () => {
    const sheets = await Promise.all(['a', 'b', 'c'].map((text) => callSheetPdf(sheetSaying(text), { paper: 'a4' })))
    expect(sheets.map((pdf) => pagesOf(pdf).length)).toEqual([2, 2, 2])
  })

  it('prints a sheet with nothing on it yet', async () => {
    const bare = { ...fullDay, scenes: [], cast: [], crew: [], notes: [], advance: [], locations: [] }
    expect(pagesOf(await callSheetPdf(bare, { paper: 'letter' }))).toHaveLength(1)
  })
})

/** The full day with a text in every place a person can type one. */
function sheetSaying(text: string): CallSheetView {
  const typed = ['text', 'name', 'artist', 'character', 'synopsis', 'set', 'address', 'production', 'company']
  return JSON.parse(JSON.stringify(fullDay), (key, value: unknown) => (typed.includes(key) ? text : value)) as CallSheetView
}
