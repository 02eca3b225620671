import { describe, expect, it } from '@jest/globals'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderScreen } from '../../../../test/render-screen.js'
import { SheetDeskPage } from './sheet-desk-page.js'

describe('the call sheet desk', () => {
  it('shows what is open beside the sheet, and says to how many it would go', async () => {
    open({ readiness: [{ kind: 'NoHospital', subject: 'Pier 4', personId: null, blocks: false }] })
    expect((await screen.findByRole('list', { name: 'Open on this sheet' })).textContent).toContain('No hospital for Pier 4.')
    expect(screen.getByRole('link', { name: 'Open locations' })).toBeTruthy()
    expect(screen.getByRole('article', { name: /Harbour Lights/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Issue PINK, Day 12 to 1 person' })).toBeTruthy()
  })

  it('says who would not hear of it, with a way to put it right, and says it once', async () => {
    open({
      readiness: [{ kind: 'Unreachable', subject: 'Ana', personId: 'a', blocks: false }, { kind: 'NoHospital', subject: 'Pier 4', personId: null, blocks: false }],
      deliverability: {
        draftId: 'draft', told: 2, unreached: 1, late: 1, sender: [{ kind: 'mailPutOff', waiting: 3, code: '451' }],
        domain: { domain: 'pier.example', spf: 'found', dkim: 'notChecked', dmarc: 'missing' },
        people: [{ personId: 'a', name: 'Ana', reached: false, faults: ['bounced'] }, { personId: 'b', name: 'Jan', reached: true, faults: ['noConsent', 'quietHours'] }],
      },
    })
    const list = await screen.findByRole('list', { name: 'In the way of notices' })
    expect(within(list).getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('3 mails wait: the mail server put them off (451).'),
      'Ana has an address that sent the last mail back. Ask for another one, or phone them. Open their card',
      expect.stringContaining('Jan would be told after their call'),
      expect.stringContaining('Jan wishes text messages and did not agree'),
      expect.stringContaining('DMARC of pier.example is missing'),
    ])
    expect(screen.getByText('1 of 2 people told cannot be reached; 1 would hear of it after their call.')).toBeTruthy()
    expect(screen.getByText('Sender’s domain pier.example: SPF found, DKIM not checked, DMARC missing.')).toBeTruthy()
    expect(within(list).getAllByRole('link', { name: 'Change how they are told' })[0]!.getAttribute('href')).toContain('tell=b')
    expect(screen.getByRole('list', { name: 'Open on this sheet' }).textContent).not.toContain('Ana')
  })

  it('saves a time as it is typed, marks it, and takes it back to what is derived', async () => {
    const { asked } = open({ details: { lunch: '13:00' } })
    fireEvent.change(await screen.findByRole('textbox', { name: 'Breakfast' }), { target: { value: '600' } })
    expect(screen.getByText('Saving…')).toBeTruthy()
    await waitFor(() => expect(saved(asked)).toEqual([{ field: 'breakfast', value: '06:00' }]))
    expect(await screen.findByText(/^Saved \d\d:\d\d$/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Use 12:30 again' }))
    await waitFor(() => expect(saved(asked)).toEqual([{ field: 'lunch', value: null }]))
  })

  it('says both values when somebody typed something else, and keeps the one that is chosen', async () => {
    const differ = { __typename: 'SheetFieldsDiffer', version: 8, fields: [{ field: 'breakfast', theirs: '05:45', mine: '06:00', by: 'Rui', at: '2027-01-11T15:00:00Z' }] }
    const { asked } = open({ saveSheetDetails: differ })
    fireEvent.change(await screen.findByRole('textbox', { name: 'Breakfast' }), { target: { value: '06:00' } })
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Rui typed something else for breakfast meanwhile.')
    expect(alert.textContent).toContain('05:45')
    fireEvent.click(within(alert).getByRole('button', { name: 'Use mine' }))
    await waitFor(() => expect(asked.filter(({ name }) => name === 'SaveSheetDetails')).toHaveLength(2))
  })

  it('issues with Ctrl and Enter, twice under one key, and says why it was refused', async () => {
    const { asked } = open({ issueCallSheet: { __typename: 'RestTooShort', breaches: [{ personId: 'a', name: 'Ana', fromDayNumber: 11, toDayNumber: 12, rest: 600, minimum: 660, earliestCall: 'Tue 12 Jan 07:00' }] } })
    await screen.findByRole('button', { name: /^Issue PINK/ })
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
    expect((await screen.findByRole('alert')).textContent).toContain('Ana rests 10 h of 11 h, and could come at Tue 12 Jan 07:00')
    fireEvent.click(screen.getByRole('button', { name: /^Issue PINK/ }))
    await waitFor(() => expect(issues(asked)).toHaveLength(2))
    expect(new Set(issues(asked).map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1)
    expect(issues(asked)[0]).toMatchObject({ dayId: 'd12', draftId: 'draft', expectedDraftVersion: 4, expectedSheetVersion: 7, restBreachesAccepted: false })
  })

  it('offers to publish first where the board has moved on', async () => {
    open({ isPublished: false })
    expect(await screen.findByRole('button', { name: 'Publish PINK and issue Day 12 to 1 person' })).toBeTruthy()
  })

  it('shows who moves and whose rest breaks before the general call is pushed', async () => {
    open()
    fireEvent.click(await screen.findByRole('button', { name: '+30 min' }))
    const status = await screen.findByText('1 person would move with it; Jan would stay, for their time is typed.')
    expect(status).toBeTruthy()
    expect(screen.getByText('It breaks the rest of 1 person.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Move the general call to 07:00' })).toBeTruthy()
  })

  it('opens only what has something in it, and saves what is typed where it belongs', async () => {
    const view = { ...VIEW, locations: [{ number: '1', locationId: 'pier', name: 'Pier 4', address: '', parking: 'P2', basecamp: '', hospital: { name: '', address: '', phone: '' }, notes: '' }],
      crew: [{ department: 'Camera', people: [{ personId: 'cam', position: 'Operator', name: 'Kim', phone: '', call: at('06:15'), mine: false }] }] }
    const { asked } = open({ view, details: { catering: [{ meal: 'Lunch' }] } })
    expect(await screen.findByRole('button', { name: 'Add meal' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Add vehicle' })).toBeNull()
    for (const title of ['1 Pier 4', 'Camera', 'Medic, police and fire']) unfold(title)
    for (const [name, value] of [['Shuttle', 'Every 10 min'], ['Kim out', '1930'], ['Medic', 'Jo'], ['Humidity', '70 %'], ['For how many', '84']] as const) {
      fireEvent.change(screen.getByLabelText(name), { target: { value } })
    }
    fireEvent.change(screen.getByLabelText('Call of Kim'), { target: { value: 'onCall' } })
    await waitFor(() => expect(saved(asked)).toEqual([
      { field: 'locations.pier.shuttle', value: 'Every 10 min' }, { field: 'crew.cam.out', value: '19:30' }, { field: 'safety.medic', value: { role: 'Medic', name: 'Jo', phone: '' } },
      { field: 'weather.humidity', value: '70 %' }, { field: 'catering', value: [{ meal: 'Lunch', count: 84 }] }, { field: 'crew.cam.call', value: 'onCall' },
    ]))
  })

  it('pushes by any minutes', async () => {
    const { asked } = open()
    fireEvent.change(await screen.findByLabelText('Other minutes'), { target: { value: '-20' } })
    fireEvent.click(screen.getByRole('button', { name: 'See who moves' }))
    await waitFor(() => expect(asked.filter(({ name }) => name === 'PushPreview').map(({ variables }) => variables['minutes'])).toEqual([-20]))
  })

  it('lets those who may not issue approve', async () => {
    open({ viewerCan: ['edit schedule'], mayApproveAs: 'assistantDirector' })
    expect(await screen.findByRole('button', { name: 'Approve as 1st AD' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Issue/ })).toBeNull()
  })

  it('says when there is no such day', async () => {
    renderScreen(<SheetDeskPage />, { path: PATH, at: AT, answers: { sheetDesk: null, production: { productionId: 'p1', viewerCan: [] } } })
    expect(await screen.findByText(/not on the board any more/)).toBeTruthy()
  })
})

const PATH = '/productions/$productionId/call-sheets/desk/$dayId'
const AT = '/productions/p1/call-sheets/desk/d12'

type Asked = readonly { readonly name: string | undefined; readonly variables: Record<string, unknown> }[]

/** As a press on its title does. */
function unfold(title: string) {
  const part = screen.getByText(title, { selector: 'summary span' }).closest('details')!
  part.open = true
  fireEvent(part, new Event('toggle'))
}

const inputsOf = (asked: Asked, operation: string) => asked.filter(({ name }) => name === operation).map(({ variables }) => variables['input'] as Record<string, unknown>)
const saved = (asked: Asked) => inputsOf(asked, 'SaveSheetDetails').at(-1)?.['changes']
const issues = (asked: Asked) => inputsOf(asked, 'IssueCallSheet')

function open({ viewerCan = ['publish schedule'], saveSheetDetails, issueCallSheet, deliverability = null, ...desk }: Record<string, unknown> = {}) {
  const answers = {
    sheetDesk: { ...DESK, ...desk },
    production: { productionId: 'p1', viewerCan },
    saveSheetDetails: saveSheetDetails ?? { __typename: 'SheetDetailsSaved', version: 8, savedAt: '2027-01-11T15:00:00Z' },
    issueCallSheet, deliverability,
    pushPreview: { generalCall: '07:00', moved: [{ personId: 'a', name: 'Ana', from: '06:30', to: '07:00' }], stay: ['Jan'], breaches: [{ personId: 'a', name: 'Ana', rest: 600, minimum: 660 }] },
  }
  return renderScreen(<SheetDeskPage />, { path: PATH, at: AT, answers })
}

const at = (time: string, more: object = {}) => ({ time, otherDay: null, ...more })

const VIEW = {
  header: {
    production: 'Harbour Lights', company: 'North Quay', credits: [], revision: { number: 3, word: 'PINK', tint: '#FFC6D5', issued: 'Draft, not issued', replaces: '' },
    dayOfDays: 'Day 12 of 34', dayNumber: 12, date: 'Tuesday 12 January 2027', isoDate: '2027-01-12', generalCall: at('06:30'), shootingCall: at('07:30'),
    lunch: at('13:00', { typed: true, derived: '12:30' }), wrap: at('18:45'), scriptColour: 'BLUE', scheduleColour: 'PINK', contacts: [], rules: [],
  },
  locations: [], weather: { forecast: 'TBA', high: '', low: '', rain: '', wind: '', sunrise: '', sunset: '' }, scenes: [],
  totals: { scenes: '', pages: '', time: '' }, cast: [], crew: [], notes: [], advance: [],
  footer: { running: 'Harbour Lights · Day 12 of 34 · PINK', safety: '', approvals: [] }, forPerson: null,
}

const DESK = {
  dayId: 'd12', productionId: 'p1', draftId: 'draft', draftVersion: 4, unitName: null, dayNumber: 12, date: '2027-01-12', generalCall: '06:30',
  previousDayId: 'd11', nextDayId: null, version: 7, fingerprint: 'f', state: 'draft', readyBy: null, details: {}, typed: [], view: VIEW, colour: 'Pink', tint: '#FFC6D5',
  revisionNumber: 3, isPublished: true, nextIssue: 1, approvalsDemanded: false, approvals: [], mayApproveAs: 'productionManager',
  recipients: [{ personId: 'a', name: 'Ana', department: 'Cast', call: '06:00', was: null, told: true, reachable: true }],
  readiness: [], restBreaches: [], issues: [], attachments: [],
}
