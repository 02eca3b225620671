import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { RevisionPage } from './revision-page.js'

describe('what a revision changed', () => {
  it('says before and after, person by person', async () => {
    open()
    const changes = await screen.findByRole('list', { name: 'What changed for Ana Prado' })
    expect(within(changes).getByRole('deletion').textContent).toBe('call 07:00')
    expect(within(changes).getByRole('insertion').textContent).toBe('call 06:30')
    expect(changes.textContent).toContain('Changed, pulled up')
    expect(changes.textContent).toContain('Day 12 Tue 12 Jan')
  })

  it('says a problem in their own words, and how far the notice got to others', async () => {
    open()
    const ioana = await screen.findByRole('listitem', { name: 'Ioana Radu' })
    expect(within(ioana).getByText('Problem')).toBeTruthy()
    expect(within(ioana).getByText('will be late')).toBeTruthy()
    expect(within(ioana).getByText('Train at 7')).toBeTruthy()
    const ana = screen.getByRole('listitem', { name: 'Ana Prado' })
    expect(within(ana).getByText('Not answered')).toBeTruthy()
    expect(within(ana).getByText('Bounced')).toBeTruthy()
  })

  it('shows only those who have not answered', async () => {
    open()
    await userEvent.click(await screen.findByRole('button', { name: 'Not answered 1' }))
    expect(screen.getByRole('listitem', { name: 'Ana Prado' })).toBeTruthy()
    expect(screen.queryByRole('listitem', { name: 'Ioana Radu' })).toBeNull()
  })

  it('steps through people with N and P', async () => {
    open()
    const ana = await screen.findByRole('listitem', { name: 'Ana Prado' })
    await userEvent.keyboard('n')
    expect(document.activeElement).toBe(ana)
    await userEvent.keyboard('nn')
    expect(document.activeElement).toBe(screen.getByRole('listitem', { name: 'Sven Holt' }))
    await userEvent.keyboard('p')
    expect(document.activeElement).toBe(screen.getByRole('listitem', { name: 'Ioana Radu' }))
  })

  it('says who answered which change what', async () => {
    open()
    const sven = await screen.findByRole('listitem', { name: 'Sven Holt' })
    expect(within(within(sven).getByRole('list', { name: 'What changed for Sven Holt' })).getByText('Ferry')).toBeTruthy()
  })

  it('counts what stayed for the unit', async () => {
    open()
    expect(await screen.findByText('3 of 34 days changed, 31 as they were')).toBeTruthy()
    const unit = screen.getByRole('list', { name: 'What changed for the unit' })
    expect([within(unit).getByRole('deletion').textContent, within(unit).getByRole('insertion').textContent]).toEqual(['Mon 11 Jan', 'Tue 12 Jan'])
    expect(screen.queryByRole('list', { name: 'Days as they were' })).toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Changes only' }))
    expect(screen.getByRole('list', { name: 'Days as they were' }).textContent).toBe('Day 13 Wed 13 Jangeneral call 07:00, Pier 4, sc. 41')
  })
})

function open() {
  return renderScreen(<RevisionPage />, {
    path: '/productions/$productionId/notices/$revisionId',
    at: '/productions/p1/notices/r3',
    answers: {
      production: { productionId: 'p1', title: 'The Tide Table', zone: 'Europe/Lisbon', clock: 'h24' },
      revision: {
        head, replaces: 'Blue', unit: [], unitChanges: [{ kind: 'dayMoved', before: { ...day, date: '2027-01-11' }, after: day }], days: [day, { ...day, dayId: 'e', dayNumber: 13, date: '2027-01-13' }], unchangedDays: 31, totalDays: 34,
        notices: [
          notice('Ana Prado', { delivery: { ...delivery, state: 'bounced', lastError: 'No such mailbox' } }),
          notice('Ioana Radu', { acknowledgement: { kind: 'late', message: 'Train at 7', at: '2027-01-11T20:00:00Z', revisionNumber: 3 } }),
          notice('Sven Holt', { concerned: false, answers: [{ changeId: 'callChanged.d', kind: 'late', message: 'Ferry', at: '2027-01-11T20:00:00Z', revisionNumber: 3 }] }),
        ],
      },
    },
  })
}

const head = {
  revisionId: 'r3', number: 3, colour: 'Pink', tint: '#FFC6D5', reason: 'Tide', publishedAt: '2027-01-11T18:42:00Z', publishedBy: 'Maud', concerned: 2,
  answered: 1, problems: 1,
}

const booking = {
  personId: 'x', dayId: 'd', dayNumber: 12, date: '2027-01-12', time: '07:00', instant: '2027-01-12T07:00:00Z', status: 'W', sceneNumbers: ['41'],
  location: 'Pier 4',
}

const day = { dayId: 'd', dayNumber: 12, date: '2027-01-12', generalCall: '07:00', location: 'Pier 4', sceneNumbers: ['41'] }

const delivery = { deliveryId: 'v', personId: 'x', name: 'x', channel: 'email', address: null, state: 'delivered', lastError: null, movedAt: '2027-01-11T18:43:00Z' }

function notice(name: string, facts: Record<string, unknown>) {
  const changes = [
    {
      kind: 'callChanged', direction: 'pulledUp', by: 30, before: booking, after: { ...booking, time: '06:30' }, shootDate: '2027-01-12',
      previousShootDate: '2027-01-12',
    },
  ]
  return {
    noticeId: name, personId: name, name, department: 'Cast', sentences: ['x'], changes, concerned: true, acknowledgement: null, answers: [],
    delivery: { ...delivery, deliveryId: name }, ...facts,
  }
}
