import { readFileSync } from 'node:fs'
import type { CallSheetView } from '@callboard/call-sheet'
import { describe, expect, it } from '@jest/globals'
import { pagesOf } from '../../test/pdf-text.js'
import { callSheetPdf } from './call-sheet-pdf.js'
import { sidesPdf } from './sides-pdf.js'

/** 12 scenes, 14 cast, 45 crew. */
const fullDay = JSON.parse(
  readFileSync(new URL('../../cases/full-day.json', import.meta.url), 'utf8'),
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

  it('prints a short day on one page', async () => {
    const { scenes, cast, crew } = fullDay
    const pages = pagesOf(await callSheetPdf({ ...fullDay, scenes: scenes.slice(0, 3), cast: cast.slice(0, 3), crew: crew.slice(0, 3), requirements: [], transport: [], notes: [], standIns: [], background: [] }, { paper: 'a4' }))
    expect(pages.map((page) => [page.includes('ADVANCE SCHEDULE'), page.includes('Script Supervisor')])).toEqual([[true, true]])
  })

  it('runs on into the crew when the front is too long', async () => {
    const pages = pagesOf(await callSheetPdf({ ...fullDay, cast: [1, 2, 3, 4].flatMap(() => fullDay.cast) }, { paper: 'a4' }))
    expect([pages[1]?.includes('Petra Zima'), pages[1]?.includes('Script Supervisor')]).toEqual([true, true])
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

describe('every field of a call sheet has its place', () => {
  const once = async () => (await Promise.all((['a4', 'letter'] as const).map((paper) => callSheetPdf({ ...fullDay, footer: { ...fullDay.footer, checkUrl: 'https://callboard.example/s/abc' } }, { paper })))).map((pdf) => pagesOf(pdf).join('\n').replace(/\s+/g, ' '))

  it('prints all that is on the view, on both papers', async () => {
    const said = [
      'CALL SHEET No. 12 · ISSUE 2 · FINAL', '3 Dock Lane', 'BLUE · 4 Jan 2027', 'CLOSED SET', 'BREAKFAST', '½ HOUR', 'met.no, 2 h ago', 'Waxing crescent', '07:31 – 16:48', 'Rosa Lund', 'Harwich harbour police', 'Station 12',
      'life jackets', 'Risk assessment.pdf', 'Fish market, east side', 'every 10 min', 'Car park C', 'Honeywagon', 'Permit HC-114', 'NET LOFT', 'COMPANY MOVE', 'STUNT · SFX', 'Fog from 07:15', '45 min', 'HOLD', '(minor)', 'LOSE AT',
      'Kit Moran', 'BACKGROUND · 36', 'Oilskins', 'Manifest with a torn page (Sc 41)', 'Technocrane', 'Minibus 1', 'Leo Falk', 'for 95', 'WALKIE CHANNELS', 'Day 13', 'bring warm clothes', 'Highline', 'lighting barge', 'Samir Berg, Mon 18:20', 'Confidential',
    ]
    for (const text of await once()) expect(said.filter((words) => !text.includes(words))).toEqual([])
  })

  it('draws the parts of the template only, in its order', async () => {
    const sections = ['cast', 'scenes', 'crew'] as const
    const text = pagesOf(await callSheetPdf({ ...fullDay, sections }, { paper: 'a4' })).join('\n')
    expect([text.indexOf('\nCAST\n') < text.indexOf('\nSCENES\n'), text.includes('ADVANCE SCHEDULE'), text.includes('LOCATIONS\n#')]).toEqual([true, false, false])
  })

  it('says across the page that a draft is one', async () => {
    const [front] = pagesOf(await callSheetPdf({ ...fullDay, header: { ...fullDay.header, mark: 'DRAFT', issue: 0 } }, { paper: 'a4' }))
    expect(front).toMatch(/DRAFT[^]*DRAFT/)
  })
})

it('prints the scenes of the day as sides, tagged, whatever is in them', async () => {
  const scenes = HOSTILE.map((text, index) => ({ number: String(index + 1), heading: 'INT. ROOM - DAY', pages: '1', cast: '1', blocks: ['action', 'character', 'dialogue', 'transition', 'other'].map((kind) => ({ kind, text })) }))
  const pdf = await sidesPdf({ production: 'Harbour Lights', company: 'North Quay', day: 'Day 12', date: 'Tuesday', colour: 'PINK', secret: '', scenes }, { paper: 'a4', watermark: 'Jonas Ek' })
  const text = pagesOf(pdf).join('\n')
  expect([text.includes('Sides · Day 12'), text.includes('Jonas Ek'), text.includes('*BOLD* _IT_'), Buffer.from(pdf).includes('/StructTreeRoot')]).toEqual([true, true, true, true])
})
