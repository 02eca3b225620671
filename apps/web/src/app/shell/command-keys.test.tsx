import { describe, expect, it } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { emptyBoard } from '@callboard/schedule'
import { renderScreen } from '../../../test/render-screen.js'
import { CommandKeys } from './command-keys.js'

describe('the command palette', () => {
  it('opens with Ctrl-K, and goes to a screen by its first letters', async () => {
    const { router } = await openPalette()
    await userEvent.keyboard('noti')
    expect(await screen.findByRole('option', { name: /^Notices/ })).toBeTruthy()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe('/productions/p1/notices'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('finds a person of the production, and opens them', async () => {
    const { router } = await openPalette()
    await userEvent.keyboard('gaffer')
    await userEvent.click(await screen.findByRole('option', { name: /Zoë Márquez/ }))
    await waitFor(() => expect(router.state.location.href).toBe('/productions/p1/people?person=zoe'))
  })

  it('says when nothing is called that, and closes with Escape', async () => {
    await openPalette()
    await userEvent.keyboard('submarine')
    expect(await screen.findByText('Nothing here is called that.')).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('offers crew only what they may open', async () => {
    const { asked } = await openPalette(['see published schedule'])
    expect(await screen.findByRole('option', { name: /^Overview/ })).toBeTruthy()
    expect(screen.queryByRole('option', { name: /^Notices/ })).toBeNull()
    expect(asked.map(({ name }) => name)).not.toContain('CommandPalette')
  })
})

describe('two keys', () => {
  it('go to a screen, one after the other', async () => {
    const { router } = await openOffice()
    await userEvent.keyboard('gs')
    await waitFor(() => expect(router.state.location.pathname).toBe('/productions/p1/schedule'))
  })

  it('do nothing alone', async () => {
    const { router } = await openOffice()
    await userEvent.keyboard('s')
    expect(router.state.location.pathname).toBe('/productions/p1')
  })
})

describe('the sheet of keys', () => {
  it('opens with a question mark and tells the keys of this place', async () => {
    await openOffice()
    await userEvent.keyboard('?')
    const sheet = await screen.findByRole('dialog', { name: 'Keys' })
    expect(within(sheet).getByText('Find or do anything')).toBeTruthy()
    expect(within(within(sheet).getByRole('region', { name: 'Go to' })).getByText('Schedule')).toBeTruthy()
  })
})

async function openOffice(can: readonly string[] = ['see published schedule', 'see the office']) {
  const rendered = renderScreen(<CommandKeys />, { path: '/productions/$productionId', at: '/productions/p1', answers: answers(can) })
  // The sheet of keys lists the screens once they are known.
  await userEvent.keyboard('?')
  await screen.findByText('Overview')
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  return rendered
}

async function openPalette(can?: readonly string[]) {
  const rendered = await openOffice(can)
  await userEvent.keyboard('{Control>}k{/Control}')
  await screen.findByRole('dialog', { name: 'Go to or do' })
  return rendered
}

function answers(can: readonly string[]) {
  const production = { productionId: 'p1', title: 'The Tide Table', viewerCan: can, draftId: 'd1', latestRevision: null, locations: [] }
  return {
    viewer: { now: '2027-01-12T05:30:00Z', mailLeaves: true, textsLeave: true, member: { ...ana, allowedTo: can } },
    productions: [production],
    production,
    scenes: [],
    people: [{ personId: 'zoe', name: 'Zoë Márquez', position: 'Gaffer' }],
    draft: { draftId: 'd1', board: emptyBoard() },
  }
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
