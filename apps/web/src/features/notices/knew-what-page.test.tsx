import { describe, expect, it } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { KnewWhatPage } from './knew-what-page.js'

describe('who knew what when', () => {
  it('tells what they read, how far it got and what they said, and goes back to an earlier moment', async () => {
    const { asked, router } = open()
    expect(await screen.findByRole('heading', { name: 'What Ana Prado knew' })).toBeTruthy()
    expect(screen.getByText('Your call is 06:30')).toBeTruthy()
    expect(screen.getByText('Sent')).toBeTruthy()
    expect(screen.getByText(/will be late “Ferry”/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'The moment before' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ at: '2027-01-11T18:44:00Z' }))
    expect(asked.at(-1)?.variables).toMatchObject({ at: '2027-01-11T18:44:00Z' })
  })

  it('says so when nothing had been told by then, and when it is not for the viewer', async () => {
    open({ knewWhat: { ...knew, things: [] } })
    expect(await screen.findByText('By then nothing had been published or issued for them.')).toBeTruthy()
    open({ knewWhat: null })
    expect(await screen.findByText('There is nobody here, or it is not for your role.')).toBeTruthy()
  })
})

const knew = {
  personId: 'a', productionId: 'p1', name: 'Ana Prado', at: '2027-01-11T19:00:00Z', moments: ['2027-01-11T18:42:00Z', '2027-01-11T18:44:00Z'],
  things: [{
    noticeId: 'n', revisionNumber: 3, colour: 'Pink', tint: '#FFC6D5', dayNumber: null, issue: null, subject: 's', sentences: ['Your call is 06:30'], concerned: true, toldAt: '2027-01-11T18:42:00Z',
    steps: [{ channel: 'email', state: 'sent', at: '2027-01-11T18:42:00Z' }],
    answers: [{ kind: 'late', message: 'Ferry', at: '2027-01-11T18:44:00Z', revisionNumber: 3, changeId: null }],
  }],
}

function open(answers: Record<string, unknown> = {}) {
  return renderScreen(<KnewWhatPage />, {
    path: '/productions/$productionId/knew-what/$personId',
    at: '/productions/p1/knew-what/a',
    answers: { production: { productionId: 'p1', title: 'x', zone: 'Europe/Lisbon', clock: 'h24' }, knewWhat: knew, ...answers },
  })
}
