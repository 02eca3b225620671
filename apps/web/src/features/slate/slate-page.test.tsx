import { describe, expect, it } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { SlatePage } from './slate-page.js'

describe('the slate', () => {
  it('says of each production what is next, how far it is, and who reported a problem', async () => {
    open([tide])
    const row = await screen.findByRole('listitem')
    expect(within(row).getByText('06:30')).toBeTruthy()
    expect(row.textContent).toContain('Tue 12 Jan')
    expect(row.textContent).toContain('Day 5 of 12')
    expect(row.textContent).toContain('1 problem')
    expect(row.textContent).toContain('Pink')
  })

  it('teaches what a production is when there is none, and starts one', async () => {
    const { asked, router } = open([])
    await userEvent.click(await screen.findByRole('button', { name: 'Start a production' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), 'The Tide Table')
    await userEvent.click(screen.getByRole('button', { name: 'Start production' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/productions/p1'))
    expect(asked.find(({ name }) => name === 'CreateProduction')?.variables['input']).toMatchObject({ title: 'The Tide Table', kind: 'feature' })
  })
})

const tide = {
  productionId: 'p1', title: 'The Tide Table', kind: 'feature', company: 'Harbour', clientName: '', zone: 'Europe/Lisbon', clock: 'h24',
  viewerCan: ['see the office'], latestRevision: { revisionId: 'r1', number: 3, colour: 'Pink' },
  standing: { shootDays: 12, daysShot: 4, nextDayNumber: 5, nextDate: '2027-01-12', nextCall: '06:30', concerned: 58, answered: 20, problems: 1 },
}

function open(productions: readonly unknown[]) {
  const member = {
    membershipId: 'm1', name: 'Ana', email: 'ana@harbour.film', role: 'owner', allowedTo: ['create production'], totpIsOn: false,
    organization: { organizationId: 'o1', name: 'Harbour' }, otherOrganizations: [],
  }
  const answers = { productions, viewer: { now: '2027-01-11T18:00:00Z', mailLeaves: true, textsLeave: true, member }, createProduction: { production: tide } }
  return renderScreen(<SlatePage />, { answers })
}
