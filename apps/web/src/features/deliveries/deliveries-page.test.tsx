import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { DeliveriesPage } from './deliveries-page.js'

const member = {
  membershipId: 'm1', name: 'Inês', email: 'ines@harbour.film', role: 'coordinator', totpIsOn: false, otherOrganizations: [],
  organization: { organizationId: 'o1', name: 'Harbour Films' },
}

const ana = {
  deliveryId: 'v1', personId: 'ana', name: 'Ana Prado', digest: false, channel: 'email', address: 'ana@harbur.film', state: 'bounced', blockedBy: null, nextAttemptAt: null, revisionNumber: 3, attempts: 2,
  lastError: 'No such mailbox', movedAt: '2027-01-11T18:43:00Z',
}

describe('deliveries', () => {
  it('counts the ladder on top, and shows one step of it', async () => {
    open()
    await userEvent.click(await screen.findByRole('button', { name: 'Bounced 1' }))
    expect(screen.getByRole('listitem', { name: 'Ana Prado' })).toBeTruthy()
    expect(screen.queryByRole('listitem', { name: 'Sven Holt' })).toBeNull()
  })

  it('sends again to a corrected address, in place', async () => {
    const { asked } = open({ resendDelivery: { __typename: 'DeliveryQueued', delivery: { ...ana, state: 'queued', address: 'ana@harbour.film' } } })
    await correct('ana@harbour.film')
    expect(await screen.findAllByText('Ana Prado’s notice is queued again')).not.toHaveLength(0)
    expect(within(screen.getByRole('listitem', { name: 'Ana Prado' })).getByText('Queued')).toBeTruthy()
    expect(asked.find(({ name }) => name === 'ResendDelivery')?.variables['input']).toEqual({ deliveryId: 'v1', address: 'ana@harbour.film' })
  })

  it('says when no mail can go there, and keeps what was typed', async () => {
    open({ resendDelivery: { __typename: 'AddressUnusable', delivery: ana } })
    await correct('ana@nowhere')
    expect(await screen.findByText(/No mail can go there/)).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Mail address of Ana Prado' }).value).toBe('ana@nowhere')
  })

  it('makes a personal link that is shown once', async () => {
    open({ makePersonalLink: { url: 'https://callboard.example/c#secret', expiresAt: '2027-02-01T00:00:00Z' } })
    await choose('Personal link to hand over…')
    await userEvent.click(await screen.findByRole('button', { name: 'Make the link' }))
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link, shown once' })).value).toBe('https://callboard.example/c#secret')
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    expect(screen.queryByRole('textbox', { name: 'Link, shown once' })).toBeNull()
  })

  it('ends links only after saying what that means', async () => {
    open({ revokePersonalLinks: { links: 2 } })
    await choose('End all their links…')
    await userEvent.click(await screen.findByRole('button', { name: 'End all links' }))
    expect(await screen.findAllByText('2 links of Ana Prado ended')).not.toHaveLength(0)
  })

  it('offers to send again what is its own unit’s newest, whatever another unit published since', async () => {
    const pink = { revisionId: 'r3', number: 3, colour: 'Pink', publishedAt: '2027-01-11T18:42:00Z', unitName: null }
    const blue = { ...pink, revisionId: 'r4', number: 4, colour: 'Blue', unitName: 'Second unit' }
    open({ revisions: [blue, pink] }, '?revision=r3')
    expect(await screen.findByRole('option', { name: 'Revision 4, Blue, Second unit' })).toBeTruthy()
    await choose('Send again…')
  })

  it('tells whose link is on many devices, and ends it from there', async () => {
    const answers = { spreadLinks: [{ personId: 'ana', name: 'Ana Prado', devices: 5 }], revokePersonalLinks: { links: 2 } }
    const { asked } = open(answers)
    const told = await screen.findByRole('list', { name: 'Links on many devices' })
    expect(within(told).getByText('Ana Prado’s link was opened on 5 devices since yesterday: end it, or ask.')).toBeTruthy()
    await userEvent.click(within(told).getByRole('button', { name: 'End all links of Ana Prado…' }))
    await userEvent.click(await screen.findByRole('button', { name: 'End all links' }))
    expect(await screen.findAllByText('2 links of Ana Prado ended')).not.toHaveLength(0)
    expect(asked.filter(({ name }) => name === 'DeliveriesOfRevision').length).toBeGreaterThanOrEqual(2)
  })

  it('tells of links on many devices those who may only look too, without the way to end them', async () => {
    open({ spreadLinks: [{ personId: 'ana', name: 'Ana Prado', devices: 5 }], production: { ...production, viewerCan: ['see deliveries'] } })
    const told = await screen.findByRole('list', { name: 'Links on many devices' })
    expect(told.textContent).toBe('Ana Prado’s link was opened on 5 devices since yesterday: ask.')
    expect(within(told).queryByRole('button')).toBeNull()
  })

  it('offers nothing to send to those who may only look', async () => {
    open({ production: { ...production, viewerCan: ['see deliveries'] } })
    expect(await screen.findByRole('listitem', { name: 'Ana Prado' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'More for Ana Prado' }))
    expect((await screen.findAllByRole('menuitem')).map((item) => item.textContent)).toEqual(['How they are told…', 'What they knew, and when'])
  })
})

describe('several ways to one person', () => {
  const text = { ...ana, deliveryId: 'v3', channel: 'sms', address: '+351912345678', state: 'blocked', blockedBy: 'noConsent', lastError: null, attempts: 0 }

  it('show the worst of them for the person, and each as it is', async () => {
    open({ deliveries: [{ ...ana, state: 'delivered', lastError: null }, text] })
    const item = await screen.findByRole('listitem', { name: 'Ana Prado' })
    expect(within(item).getAllByText('Blocked')).toHaveLength(2)
    expect(within(item).getByText('Delivered')).toBeTruthy()
    expect(within(item).getByText('They did not agree to text messages')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Blocked 1' })).toBeTruthy()
  })

  it('stand where the answer stands, once there is one', async () => {
    open({ deliveries: [{ ...ana, state: 'confirmed', lastError: null }, text] })
    expect(await screen.findByRole('button', { name: 'Confirmed 1' })).toBeTruthy()
  })
})

describe('while nobody was told', () => {
  const waiting = { ...ana, state: 'queued', attempts: 0, lastError: null, nextAttemptAt: new Date(Date.now() + 900_000).toISOString() }

  it('counts down, and keeps it back on time', async () => {
    const { asked } = open({ deliveries: [waiting], holdDeliveries: { __typename: 'DeliveriesHeld', people: 1 } })
    expect(await screen.findByText(/^Telling 1 person in \d+ s$/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findAllByText('Kept back: nobody was told yet')).not.toHaveLength(0)
    expect(asked.find(({ name }) => name === 'HoldDeliveries')?.variables['input']).toEqual({ revisionId: 'r3', callSheetId: null })
  })

  it('says that it was too late', async () => {
    open({ deliveries: [waiting], holdDeliveries: { __typename: 'DeliveriesToldAlready', people: 3 } })
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findAllByText('3 people told already: nothing was kept back')).not.toHaveLength(0)
  })

  it('sends what was kept back', async () => {
    open({ deliveries: [{ ...waiting, state: 'held' }], releaseDeliveries: { people: 1 } })
    await userEvent.click(await screen.findByRole('button', { name: 'Tell 1 person now' }))
    expect(await screen.findAllByText('Telling 1 person')).not.toHaveLength(0)
  })
})

describe('how somebody is told', () => {
  it('is chosen beside the list, with what they agreed to', async () => {
    const preference = {
      personId: 'ana', name: 'Ana Prado', version: 2, channels: ['email'], language: 'en', quietFrom: null, quietTo: null, zone: null, smsAgreed: false, devices: 1, hasAccount: false,
      consents: [{ phone: '+351912345678', given: false, how: 'stop', byName: 'Callboard', at: '2027-01-10T10:00:00Z' }],
    }
    const saved = { __typename: 'ContactPreferenceSaved', preference: { ...preference, version: 3 } }
    const { asked } = open({ contactPreference: preference, saveContactPreference: saved })
    await choose('How they are told…')
    expect(await screen.findByText(/Taken back: \+351912345678/)).toBeTruthy()
    await userEvent.click(screen.getByRole('checkbox', { name: /Text message/ }))
    await userEvent.type(screen.getByLabelText(/Quiet from/), '22:00')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('Quiet hours need a beginning and an end.')).toBeTruthy()
    await userEvent.type(screen.getByLabelText(/until/), '07:00')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findAllByText('Ana Prado is told so from the next notice on')).not.toHaveLength(0)
    expect(asked.find(({ name }) => name === 'SaveContactPreference')?.variables['input']).toEqual({
      personId: 'ana', expectedVersion: 2, channels: ['email', 'sms'], language: 'en', quietFrom: '22:00', quietTo: '07:00', zone: null,
    })
  })
})

async function choose(item: string) {
  await userEvent.click(await screen.findByRole('button', { name: 'More for Ana Prado' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: item }))
}

async function correct(address: string) {
  await choose('Send again…')
  const box = await screen.findByRole('textbox', { name: 'Mail address of Ana Prado' })
  await userEvent.clear(box)
  await userEvent.type(box, address)
  await userEvent.click(screen.getByRole('button', { name: 'Send again' }))
}

const production = { productionId: 'p1', zone: 'Europe/Lisbon', clock: 'h24', viewerCan: ['see deliveries', 'send deliveries'] }

function open(answers: Record<string, unknown> = {}, search = '') {
  return renderScreen(<DeliveriesPage />, {
    path: '/productions/$productionId/deliveries',
    at: `/productions/p1/deliveries${search}`,
    answers: {
      viewer: { now: '2027-01-12T05:30:00Z', mailLeaves: true, textsLeave: true, member: { ...member, allowedTo: ['edit people'] } },
      production,
      revisions: [{ revisionId: 'r3', number: 3, colour: 'Pink', publishedAt: '2027-01-11T18:42:00Z', unitName: null }],
      spreadLinks: [],
      deliveriesMoved: () => new Promise(() => undefined),
      deliveries: [ana, { ...ana, deliveryId: 'v2', personId: 'sven', name: 'Sven Holt', state: 'confirmed', lastError: null }],
      ...answers,
    },
  })
}
