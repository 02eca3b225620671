import { describe, expect, it } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { CalendarPage } from './calendar-page.js'

describe('the calendar of all productions', () => {
  it('shows each day with what matters, and opens it on the board', async () => {
    open('/calendar')
    const link = await screen.findByRole('link', { name: /The Tide Table.*Day 4.*06:30.*Pier 4 · 5 sc · 4 5\/8 pgs/ })
    expect(link.getAttribute('href')).toBe('/productions/p1/schedule?day=d4')
    expect(screen.getByRole('link', { name: /Fog.*Travel/ }).textContent).not.toContain('sc')
  })

  it('goes to the month before, and stays there when people are shown', async () => {
    const { router, asked } = open('/calendar')
    await userEvent.click(await screen.findByRole('button', { name: 'December 2026' }))
    await screen.findByRole('heading', { name: 'December 2026' })
    await userEvent.click(await screen.findByRole('tab', { name: 'People' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ month: '2026-12', view: 'people' }))
    expect(asked.at(-1)?.variables).toEqual({ from: '2026-12-01', to: '2026-12-31' })
  })

  it('switches a production off', async () => {
    open('/calendar')
    await userEvent.click(await screen.findByRole('button', { name: 'Fog', pressed: true }))
    await waitFor(() => expect(screen.queryByRole('link', { name: /Fog/ })).toBeNull())
    expect(screen.getByRole('button', { name: 'Fog', pressed: false })).toBeTruthy()
  })

  it('marks whoever two productions call on one date', async () => {
    open('/calendar?view=people')
    expect(await screen.findByText('1 person is called by two productions on one date.')).toBeTruthy()
    const row = screen.getByRole('row', { name: /Ana Ruiz/ })
    expect(within(row).getByText('twice')).toBeTruthy()
    expect(within(screen.getByRole('row', { name: /Jan Kos/ })).queryByText('twice')).toBeNull()
  })

  it('finds a person, and says when nobody is named like that', async () => {
    open('/calendar?view=people')
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Find a person' }), 'gaff')
    await waitFor(() => expect(screen.queryByRole('row', { name: /Ana Ruiz/ })).toBeNull())
    expect(screen.getByRole('row', { name: /Jan Kos/ })).toBeTruthy()
    await userEvent.type(screen.getByRole('searchbox'), 'xyz')
    expect(await screen.findByText('Nobody who is called this month is named like that.')).toBeTruthy()
  })

  it('says when a month is empty', async () => {
    open('/calendar', { days: [], people: [] })
    expect(await screen.findByText('No day of January 2027 is planned yet.')).toBeTruthy()
  })

  it('says when it may not be seen', async () => {
    open('/calendar', () => {
      throw new Error('Not found.')
    })
    expect(await screen.findByRole('alert')).toBeTruthy()
  })
})

describe('the calendar of one production', () => {
  it('shows its days alone, without its title', async () => {
    open('/productions/p1/calendar', calendar, '/productions/$productionId/calendar')
    expect(await screen.findByRole('link', { name: /^Day 4/ })).toBeTruthy()
    expect(screen.queryByText('Fog')).toBeNull()
  })

  it('makes a calendar of one person’s calls, shows its address once, and ends it', async () => {
    const feeds = [{ calendarFeedId: 'f1', personId: null, name: null, madeBy: 'Inês', createdAt: '2027-01-11T15:00:00Z', fetchedAt: null }]
    const { asked } = open('/productions/p1/calendar', calendar, '/productions/$productionId/calendar', {
      calendarFeeds: () => feeds,
      makeCalendarFeed: ({ input }: { input: { personId: string } }) => {
        const feed = { calendarFeedId: 'f2', personId: input.personId, name: 'Ana Ruiz', madeBy: 'Inês', createdAt: '2027-01-12T05:30:00Z', fetchedAt: null }
        feeds.push(feed as never)
        return { url: 'https://callboard.example/api/calendars/x.ics', feed }
      },
      revokeCalendarFeed: ({ calendarFeedId }: { calendarFeedId: string }) => {
        feeds.splice(feeds.findIndex((feed) => feed.calendarFeedId === calendarFeedId), 1)
        return { calendarFeedId }
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Subscribe…' }))
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'A calendar of' }), 'Ana Ruiz, Clara')
    await userEvent.click(screen.getByRole('button', { name: 'Make the calendar' }))
    expect(((await screen.findByRole('textbox', { name: 'Address of Ana Ruiz’s calls, shown once' })) as HTMLInputElement).value).toBe('https://callboard.example/api/calendars/x.ics')
    expect(screen.getByRole('link', { name: 'Open in a calendar' }).getAttribute('href')).toBe('webcal://callboard.example/api/calendars/x.ics')
    expect(screen.getByText(/most only every few hours/)).toBeTruthy()
    await waitFor(() => expect(within(screen.getByRole('list', { name: 'Calendars' })).getAllByRole('listitem')).toHaveLength(2))
    await userEvent.click(screen.getAllByRole('button', { name: 'End…' })[0]!)
    await userEvent.click(await screen.findByRole('button', { name: 'End the calendar' }))
    await waitFor(() => expect(asked.at(-2)).toEqual({ name: 'RevokeCalendarFeed', variables: { calendarFeedId: 'f1' } }))
    await waitFor(() => expect(screen.queryByText('the shoot days')).toBeNull())
  })

  it('offers no calendar to those who may not see who has one', async () => {
    open('/productions/p1/calendar', calendar, '/productions/$productionId/calendar', { production: { productionId: 'p1', viewerCan: ['see the office'] } })
    await screen.findByRole('link', { name: /^Day 4/ })
    expect(screen.queryByRole('button', { name: 'Subscribe…' })).toBeNull()
  })
})

function open(at: string, answer: unknown = calendar, path = '/calendar', more: object = {}) {
  return renderScreen(<CalendarPage />, {
    path,
    at,
    answers: {
      viewer: { now: '2027-01-12T05:30:00Z', mailLeaves: true, textsLeave: true, member: null }, calendar: answer,
      production: { productionId: 'p1', zone: 'Europe/Lisbon', clock: 'h24', viewerCan: ['see deliveries', 'send deliveries'] },
      people: [{ personId: 'ana', name: 'Ana Ruiz', position: 'Clara' }], ...more,
    },
  })
}

const production = (productionId: string, productionTitle: string) => ({ productionId, productionTitle, clock: 'h24' })
const [tide, fog] = [production('p1', 'The Tide Table'), production('p2', 'Fog')]
const call = (of: typeof tide, date: string) => ({ ...of, date, call: '07:00', dayNumber: 4 })

const calendar = {
  days: [
    { ...tide, unitName: 'Main unit', dayId: 'd4', date: '2027-01-12', type: 'shoot', number: 4, generalCall: '06:30', location: 'Pier 4', scenes: 5, eighths: 37 },
    { ...fog, unitName: 'Main unit', dayId: 'f1', date: '2027-01-12', type: 'travel', number: null, generalCall: '08:00', location: null, scenes: 0, eighths: 0 },
  ],
  people: [
    { personId: 'ana', name: 'Ana Ruiz', position: 'Clara', calls: [call(tide, '2027-01-12'), call(fog, '2027-01-12')] },
    { personId: 'jan', name: 'Jan Kos', position: 'Gaffer', calls: [call(tide, '2027-01-12')] },
  ],
}
