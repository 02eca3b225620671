import { doodOf, oneLinerOf, shootingScheduleOf } from '@callboard/schedule'
import { describe, expect, it } from '@jest/globals'
import { aHead, aShoot } from '../test/a-shoot.js'
import { pagesOf } from '../test/pdf-text.js'
import { breakdownPdf, breakdownView, doodPdf, doodView, oneLinerPdf, oneLinerView, type Paper, sheetsOf, shootingSchedulePdf, shootingScheduleView } from './index.js'

const { board, breakdown } = aShoot()
const setting = { head: aHead, clock: '24h', locations: new Map([['l0', 'Pier 4']]), board, breakdown } as const
const dood = doodOf({ boards: [board], breakdown })

const PRINTED: Readonly<Record<string, (paper: Paper, watermark?: string) => Promise<Uint8Array>>> = {
  'the one-liner': (paper, watermark = '') => oneLinerPdf(oneLinerView(oneLinerOf(board, breakdown), setting), { paper, watermark }),
  'the shooting schedule': (paper, watermark = '') => shootingSchedulePdf(shootingScheduleView(shootingScheduleOf(board, breakdown), setting), { paper, watermark }),
  'the Day out of Days': (paper, watermark = '') => doodPdf([doodView(dood, { head: aHead, title: 'Cast Members' })!], { paper, watermark }),
  'the breakdown': (paper, watermark = '') => breakdownPdf(breakdownView(sheetsOf(board, breakdown), setting), { paper, watermark }),
}

const all = async (name: string, paper: Paper = 'a4') => pagesOf(await PRINTED[name]!(paper))
const flat = (page: string | undefined) => (page ?? '').replace(/\u2002/g, ' ')

describe.each(Object.keys(PRINTED))('%s on paper', (name) => {
  it('is tagged, says its title and language, and its colour by the word', async () => {
    const pdf = Buffer.from(await PRINTED[name]!('a4')).toString('utf8')
    expect(pdf.startsWith('%PDF-1.7')).toBe(true)
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain('/Lang (en)')
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect((await all(name))[0]).toContain('PINK')
  })

  it('counts its pages and carries a watermark on each', async () => {
    const pages = pagesOf(await PRINTED[name]!('letter', 'Jonas Ek'))
    expect(pages.map((page) => page.includes('Jonas Ek'))).toEqual(pages.map(() => true))
    expect(pages.at(-1)?.replaceAll('\n', '')).toContain(`page ${pages.length} of ${pages.length}`)
  })
})

describe('the one-liner', () => {
  it('ends each day with a line that says what it adds up to', async () => {
    const [front] = await all('the one-liner')
    expect(flat(front)).toContain('End of Day 1 · Mon 11 Jan 2027')
    expect(flat(front)).toMatch(/5 6\/8\s*pages · 4 scenes · est\. 10 h 11 · 7 cast · 12 background/)
    expect(front).toContain('Company move to the lighthouse')
  })

  it('has free days as a bar, and names what is not scheduled', async () => {
    const pages = (await all('the one-liner')).map(flat)
    expect(pages.join('\n')).toContain('HOLIDAY')
    expect(pages.at(-1)).toMatch(/30 shoot days/)
    expect(pages.at(-1)?.replaceAll('\n', ' ')).toMatch(/Not scheduled: *121, 122, 123/)
  })
})

describe('the shooting schedule', () => {
  it('has every element of every scene by category', async () => {
    const text = (await all('the shooting schedule')).join('\n')
    expect(text).toContain('BACKGROUND ACTORS')
    expect(text).toContain('Ferry passengers ×12')
    expect(text).toContain('8. THE STRANGER')
    expect(text).toContain('12 in all')
  })
})

describe('the Day out of Days', () => {
  it.each([['a4', '[0 0 841.8898 595.2756]'], ['letter', '[0 0 792 612]']] as const)('lies across %s', async (paper, box) => {
    expect(Buffer.from(await PRINTED['the Day out of Days']!(paper)).toString('latin1')).toContain(`/MediaBox ${box}`)
  })

  it('has five weeks a page, its head on each, and the totals at the end', async () => {
    const pages = await all('the Day out of Days')
    expect(pages).toHaveLength(2)
    expect(pages.map((page) => page.includes('HARBOUR MASTER') && page.includes('DAY OF WEEK'))).toEqual([true, true])
    expect(pages.map((page) => page.includes('Finish'))).toEqual([false, true])
  })

  it('runs on over pages with a cast of a hundred', async () => {
    const rows = Array.from({ length: 7 }, () => dood.rows).flat()
    const pages = pagesOf(await doodPdf([doodView({ ...dood, rows }, { head: aHead, title: 'Cast Members' })!], { paper: 'letter' }))
    expect(pages.length).toBeGreaterThan(4)
    expect(pages.every((page) => page.includes('DAY OF MONTH'))).toBe(true)
  })

  it('is not printed for nobody', () => {
    expect(doodView(doodOf({ boards: [], breakdown: { ...breakdown, events: [] } }), { head: aHead, title: 'Cast Members' })).toBeNull()
  })
})

describe('the breakdown', () => {
  it('has a sheet for each scene, with when it is shot', async () => {
    const pages = await all('the breakdown', 'letter')
    expect(pages.join('\n').match(/Sheet \d+|Sheet\n\d+/g)).toHaveLength(123)
    expect(pages[0]).toContain('Day 1, Mon 11 Jan')
    expect(pages.at(-1)).toContain('Not scheduled')
  })
})

it.each(['#read("/etc/passwd")', '*bold* _it_ $x^2$ @ref <label> `raw` ]] #panic()', 'Wolfeschlegelsteinhausenbergerdorff'.repeat(6), 'محمد 🎬', 'a\u0000b', ''])('prints %j as it stands, or leaves it out', async (text) => {
  const named = { ...breakdown, elements: breakdown.elements.map((element) => ({ ...element, name: text, boardId: text.slice(0, 20) })), scenes: breakdown.scenes.slice(0, 9).map((scene) => ({ ...scene, number: text.slice(0, 20), set: text, synopsis: text, timeOfDay: text, scriptDay: text.slice(0, 20) })) }
  const small = { ...board, strips: board.strips.filter((strip) => strip.dayId === 'd0').map((strip) => (strip.kind === 'banner' ? { ...strip, text } : strip)) }
  const hostile = { ...setting, board: small, breakdown: named, head: { ...aHead, production: text, draft: text, company: text } }
  const printed = await Promise.all([
    oneLinerPdf(oneLinerView(oneLinerOf(small, named), hostile), { paper: 'a4' }),
    shootingSchedulePdf(shootingScheduleView(shootingScheduleOf(small, named), hostile), { paper: 'a4' }),
    breakdownPdf(breakdownView(sheetsOf(small, named), hostile), { paper: 'a4' }),
    doodPdf([doodView(doodOf({ boards: [small], breakdown: named }), { head: hostile.head, title: text })!], { paper: 'a4' }),
  ])
  const words = text.slice(0, 12)
  const pages = printed.map((pdf) => pagesOf(pdf).join('').replace(/[\n\u200B]/g, ''))
  if (/^[\x20-\x7E]+$/.test(words)) expect(pages.map((page) => page.includes(words))).toEqual([true, true, true, true])
  expect(pages).toHaveLength(4)
})
