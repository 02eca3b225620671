import type { CallSheetView } from '@callboard/call-sheet'
import { describe, expect, it } from '@jest/globals'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { renderScreen } from '../../../test/render-screen.js'
import { CallSheetPage } from './call-sheet-page.js'
import { ExtractLinks } from './extract-links.js'
import { CallSheet } from './sheet/call-sheet.js'

describe('a call sheet', () => {
  it('says when the crew is called, on which day, on which paper', async () => {
    open()
    const sheet = await screen.findByRole('article', { name: /Harbour Lights/ })
    expect(within(sheet).getByText('06:30')).toBeTruthy()
    expect(within(sheet).getByText('PINK revision')).toBeTruthy()
    expect(within(sheet).getByText('Day 12 of 34')).toBeTruthy()
  })

  it('lists scenes in shooting order with their banners, and who is called when', async () => {
    open()
    const scenes = await screen.findByRole('table', { name: 'Scenes in shooting order' })
    const rows = within(scenes).getAllByRole('row').slice(1).map((row) => row.textContent)
    expect(rows).toEqual([expect.stringMatching(/^07:3041.*PIER 4.*~1 4\/8/), expect.stringContaining('LUNCH')])
    const cast = screen.getByRole('table', { name: 'Cast' })
    expect(within(cast).getByRole('row', { name: /Ana Prado/ }).textContent).toContain('23:30 Mon 11 Jan')
  })

  it('says what a typed time stands over, and has the parts of the template in its order', () => {
    const lunch = { ...at('12:00'), typed: true as const, derived: '12:30' }
    const requirements = [{ department: 'Props', items: [{ text: 'Flare gun', scenes: '41' }] }]
    render(<CallSheet view={{ ...view, sections: ['requirements', 'scenes'], requirements, header: { ...view.header, lunch } }} />)
    expect(screen.getByText('(typed, was derived: 12:30)')).toBeTruthy()
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['Department requirements', 'Scenes'])
  })

  it('offers the PDF on both papers, the production’s own first', async () => {
    open()
    const links = await screen.findAllByRole('link', { name: /^PDF/ })
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/api/call-sheets/s1.pdf?paper=letter',
      '/api/call-sheets/s1.pdf?paper=a4',
    ])
  })

  it('offers a department’s sheet, a person’s own page and their named copy; people only to who may see them', () => {
    const { rerender } = render(<ExtractLinks callSheetId="s1" view={view} paper="a4" mayNamePeople={false} />)
    expect(screen.queryByLabelText('Person')).toBeNull()
    rerender(<ExtractLinks callSheetId="s1" view={view} paper="a4" mayNamePeople />)
    fireEvent.change(screen.getByLabelText('Department'), { target: { value: 'Camera' } })
    fireEvent.change(screen.getByLabelText('Person'), { target: { value: 'b' } })
    expect(screen.getAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href'))).toEqual([
      '/api/call-sheets/s1.pdf?paper=a4&variant=department&department=Camera',
      '/api/call-sheets/s1.pdf?paper=a4&variant=person&person=b',
      '/api/call-sheets/s1.pdf?paper=a4&copyFor=b',
    ])
  })

  it('says that it is superseded and leads to what replaced it', async () => {
    open({ state: 'superseded', replacedBy: 's2' })
    expect(await screen.findByText(/You are reading PINK/)).toBeTruthy()
    const link = screen.getByRole('link', { name: 'Open the call sheet that replaced it' })
    expect(link.getAttribute('href')).toBe('/productions/p1/call-sheets/s2')
  })

  it('says when there is no such sheet', async () => {
    renderScreen(<CallSheetPage />, { path: PATH, at: AT, answers: { callSheet: null, production } })
    expect(await screen.findByText(/There is no such call sheet/)).toBeTruthy()
  })
})

const PATH = '/productions/$productionId/call-sheets/$callSheetId'
const AT = '/productions/p1/call-sheets/s1'
const production = { productionId: 'p1', paper: 'letter' }

interface Sheet {
  readonly state?: string
  readonly replacedBy?: string | null
}

function open({ state = 'issued', replacedBy = null }: Sheet = {}) {
  const head = {
    callSheetId: 's1', dayId: 'd12', issue: 1, dayNumber: 12, date: '2027-01-12', generalCall: '06:30', location: 'Pier 4',
    revisionNumber: 3, colour: 'Pink', state, called: 84, confirmed: 61, problems: 2,
  }
  return renderScreen(<CallSheetPage />, { path: PATH, at: AT, answers: { callSheet: { head, view, replacedBy }, production } })
}

const at = (time: string, otherDay: string | null = null) => ({ time, otherDay })

const view: CallSheetView = {
  header: {
    production: 'Harbour Lights', company: 'North Quay', credits: [{ label: 'Director', text: 'Ola Aydin' }],
    revision: { number: 3, word: 'PINK', tint: '#FFC6D5', issued: 'Mon 11 Jan 2027 18:42', replaces: 'replaces BLUE' },
    dayOfDays: 'Day 12 of 34', dayNumber: 12, date: 'Tuesday 12 January 2027', isoDate: '2027-01-12',
    generalCall: at('06:30'), shootingCall: at('07:30'), lunch: at('12:30'), wrap: at('18:45'),
    scriptColour: 'BLUE', scheduleColour: 'PINK', contacts: [{ role: '1st AD', name: 'Samir Berg', phone: '07700 900 911' }], rules: ['Closed set'],
  },
  locations: [],
  weather: { forecast: 'Rain', high: '4 °C', low: '-1 °C', rain: '70 %', wind: 'SW', sunrise: '09:22', sunset: '16:05' },
  scenes: [
    {
      kind: 'scene', number: '41', intExt: 'EXT', set: 'PIER 4', synopsis: 'The trawler comes in.', dayNight: 'D', pages: '~1 4/8', cast: '1',
      location: '1', starts: at('07:30'), mine: false,
    },
    { kind: 'banner', text: 'LUNCH', length: '60 min', starts: at('12:30') },
  ],
  totals: { scenes: '1 scene', pages: '~1 4/8 pages', time: '2 h 15' },
  cast: [{ personId: 'a', number: '1', character: 'EDDA', artist: 'Ana Prado', status: 'W', pickUp: '', call: at('23:30', 'Mon 11 Jan'), onSet: at('07:30'), mine: false }],
  crew: [{ department: 'Camera', people: [{ personId: 'b', position: 'DoP', name: 'Sven Holt', phone: '', call: at('06:00'), mine: false }] }],
  notes: [],
  advance: [],
  footer: { running: 'Harbour Lights · Day 12 of 34 · PINK', safety: 'Look out.', approvals: [] },
  forPerson: null,
}
