import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { DeliveriesPage } from './deliveries-page.js'

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
    expect(asked.filter(({ name }) => name === 'DeliveriesOfRevision')).toHaveLength(2)
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
    expect(screen.queryByRole('button', { name: 'More for Ana Prado' })).toBeNull()
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

const ana = {
  deliveryId: 'v1', personId: 'ana', name: 'Ana Prado', channel: 'email', address: 'ana@harbur.film', state: 'bounced', revisionNumber: 3, attempts: 2,
  lastError: 'No such mailbox', movedAt: '2027-01-11T18:43:00Z',
}

function open(answers: Record<string, unknown> = {}, search = '') {
  return renderScreen(<DeliveriesPage />, {
    path: '/productions/$productionId/deliveries',
    at: `/productions/p1/deliveries${search}`,
    answers: {
      production,
      revisions: [{ revisionId: 'r3', number: 3, colour: 'Pink', publishedAt: '2027-01-11T18:42:00Z', unitName: null }],
      spreadLinks: [],
      deliveriesMoved: () => new Promise(() => undefined),
      deliveries: [ana, { ...ana, deliveryId: 'v2', personId: 'sven', name: 'Sven Holt', state: 'confirmed', lastError: null }],
      ...answers,
    },
  })
}
