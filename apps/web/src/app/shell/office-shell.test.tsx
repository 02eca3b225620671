import { describe, expect, it } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { OfficeShell } from './office-shell.js'

describe('the office', () => {
  it('offers the rooms the viewer may enter, and no others', async () => {
    open({ can: ['see published schedule', 'see the office'] })
    const nav = await screen.findByRole('navigation', { name: 'Office' })
    expect(await within(nav).findByRole('link', { name: 'People' })).toBeTruthy()
    expect(within(nav).queryByRole('link', { name: 'Deliveries' })).toBeNull()
  })

  it('names the production that is open', async () => {
    open({ can: ['see published schedule'] })
    expect(await screen.findAllByRole('button', { name: /The Tide Table.*choose a production/ })).not.toHaveLength(0)
  })

  it('sends strangers to the door, and remembers where they were going', async () => {
    const { router } = open({ can: [], signedIn: false })
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'))
    expect(router.state.location.search).toEqual({ next: '/productions/p1' })
  })

  it('lets people out', async () => {
    const { asked, router } = open({ can: ['see published schedule'] })
    const [trigger] = await screen.findAllByRole('button', { name: /Ana Prado/ })
    if (trigger) await userEvent.click(trigger)
    expect(screen.getByRole('menuitem', { name: 'Text messages kept on this server' })).toBeTruthy()
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Sign out' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'))
    expect(asked.map(({ name }) => name)).toContain('SignOut')
  })
})

function open({ can, signedIn = true }: { readonly can: readonly string[]; readonly signedIn?: boolean }) {
  return renderScreen(<OfficeShell />, {
    path: '/productions/$productionId',
    at: '/productions/p1',
    answers: {
      viewer: { now: '2027-01-12T05:30:00Z', mailLeaves: true, textsLeave: false, member: signedIn ? { ...ana, allowedTo: can } : null },
      productions: [{ productionId: 'p1', title: 'The Tide Table', viewerCan: can, draftId: 'd1', latestRevision: null }],
      signOut: { sessions: 1 },
    },
  })
}

const ana = {
  membershipId: 'm1',
  name: 'Ana Prado',
  email: 'ana@harbour.film',
  role: 'coordinator',
  totpIsOn: false,
  organization: { organizationId: 'o1', name: 'Harbour Films' },
  otherOrganizations: [],
}
