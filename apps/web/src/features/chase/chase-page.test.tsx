import { describe, expect, it } from '@jest/globals'
import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { ChasePage } from './chase-page.js'

describe('whom to chase', () => {
  it('stands by group and call, with how long is left, how far it got and what the rule does', async () => {
    open()
    const jan = await screen.findByRole('group', { name: 'Jan Vermeer' })
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Problems 1', 'Nothing has reached them 1', 'Answered on the phone 1'])
    expect(within(jan).getByText('06:30')).toBeTruthy()
    expect(within(jan).getByText('in 11 h 30')).toBeTruthy()
    expect(within(jan).getByText('Bounced')).toBeTruthy()
    expect(within(jan).getByText(/SMS at 20:30 by rule: no consent to SMS/)).toBeTruthy()
    expect(within(jan).getByRole('link', { name: '+351 912 345 678' }).getAttribute('href')).toBe('tel:+351912345678')
    expect(screen.getByText('1 of 4 people answered themselves, 1 by phone')).toBeTruthy()
    expect(screen.getByText(/^by phone, Inês, Mon 11 Jan 19:00/)).toBeTruthy()
  })

  it('takes down by keys what somebody said on the phone', async () => {
    const { asked } = open({ recordPhoneAnswer: { __typename: 'PhoneAnswerTaken', personId: 'jan', name: 'Jan Vermeer' } })
    await screen.findByRole('group', { name: 'Jan Vermeer' })
    await userEvent.keyboard('jjc')
    await userEvent.type(await screen.findByRole('textbox', { name: /What Jan Vermeer said/ }), 'will come by train')
    await userEvent.click(screen.getByRole('button', { name: 'Will be there' }))
    expect(await screen.findAllByText('Jan Vermeer’s answer is noted, by phone')).not.toHaveLength(0)
    expect(asked.find(({ name }) => name === 'RecordPhoneAnswer')?.variables['input']).toMatchObject({ personId: 'jan', noticeId: 'n-jan', outcome: 'confirmed', message: 'will come by train' })
  })

  it('keeps what was typed when something newer asks them', async () => {
    open({ recordPhoneAnswer: { __typename: 'AskedAgainMeanwhile', personId: 'jan', name: 'Jan Vermeer' } })
    await userEvent.click(await screen.findByRole('button', { name: 'Called Jan Vermeer' }))
    await userEvent.type(await screen.findByRole('textbox', { name: /What Jan Vermeer said/ }), 'yes')
    await userEvent.click(screen.getByRole('button', { name: 'No answer' }))
    expect(await screen.findByText(/They were told something newer since/)).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /What Jan Vermeer said/ }).value).toBe('yes')
  })

  it('sends again to a corrected address, and corrects a number, in the row', async () => {
    const { asked } = open({
      resendDelivery: { __typename: 'AddressUnusable', delivery: { deliveryId: 'd-jan', state: 'bounced' } },
      correctPhone: { __typename: 'PhoneCorrected', personId: 'jan', phone: '+351 912 000 000' },
    })
    await screen.findByRole('group', { name: 'Jan Vermeer' })
    await userEvent.keyboard('jjr')
    await userEvent.click(await screen.findByRole('button', { name: 'Send again' }))
    expect(await screen.findByText(/No mail can go there/)).toBeTruthy()
    const phone = screen.getByRole('textbox', { name: 'Phone number of Jan Vermeer' })
    await userEvent.clear(phone)
    await userEvent.type(phone, '+351 912 000 000')
    await userEvent.click(screen.getByRole('button', { name: 'Keep the number' }))
    expect(await screen.findAllByText('Jan Vermeer’s number is kept')).not.toHaveLength(0)
    expect(asked.find(({ name }) => name === 'CorrectPhone')?.variables['input']).toEqual({ personId: 'jan', phone: '+351 912 000 000' })
  })

  it('changes the ladder, and says which hours there are', async () => {
    const { asked } = open({ saveEscalation: { __typename: 'EscalationSaved', productionId: 'p1', version: 2 } })
    await userEvent.click(await screen.findByRole('button', { name: 'Ladder…' }))
    const hours = await screen.findByRole('textbox', { name: 'Hours before the call, step 1' })
    await userEvent.clear(hours)
    await userEvent.click(screen.getByRole('button', { name: 'Save the ladder' }))
    expect((await screen.findByRole('alert')).textContent).toBe('Write whole hours, 1 to 72.')
    await userEvent.type(hours, '9')
    await userEvent.click(screen.getByRole('button', { name: 'Save the ladder' }))
    expect(await screen.findAllByText('The ladder is saved')).not.toHaveLength(0)
    expect(asked.find(({ name }) => name === 'SaveEscalation')?.variables['input']).toEqual({ productionId: 'p1', expectedVersion: 1, steps: [{ way: 'sms', hoursBefore: 9 }] })
  })

  it('says when everybody has answered', async () => {
    open({ chase: { ...chase, rows: [] } })
    expect(await screen.findByText('Everybody has answered.')).toBeTruthy()
  })

  it('has only those in view of very many, and all of them on paper', async () => {
    open({ chase: { ...chase, rows: Array.from({ length: 90 }, (_, index) => ({ ...jan, personId: `p${index}`, name: `Person ${index}` })) } })
    expect(await screen.findByRole('list', { name: 'Whom to chase' })).toBeTruthy()
    expect(screen.queryAllByText(/^Person \d+$/).length).toBeLessThan(60)
    fireEvent(window, new Event('beforeprint'))
    expect(screen.getAllByText(/^Person \d+$/)).toHaveLength(90)
    fireEvent(window, new Event('afterprint'))
    expect(screen.queryAllByText(/^Person \d+$/).length).toBeLessThan(60)
  })
})

const jan = {
  personId: 'jan', name: 'Jan Vermeer', department: 'Camera', phone: '+351 912 345 678', group: 'unreached', noticeId: 'n-jan', askedAt: '2027-01-11T15:00:00Z',
  callAt: '2027-01-12T06:30:00Z', colour: 'Pink', revisionNumber: 3, issue: null, dayNumber: null, answer: null, message: '', phoned: null, takenBy: null, phonedAt: null,
  deliveries: [{ deliveryId: 'd-jan', personId: 'jan', name: 'Jan Vermeer', revisionNumber: 3, channel: 'email', address: 'jan@harbur.film', state: 'bounced', attempts: 1, lastError: 'No such mailbox', movedAt: '2027-01-11T18:43:00Z' }],
  steps: [{ way: 'sms', hoursBefore: 10, dueAt: '2027-01-11T20:30:00Z', takenAt: '2027-01-11T20:30:00Z', outcome: 'noConsent' }],
}

const chase = {
  productionId: 'p1', at: '2027-01-11T19:00:00Z', asked: 4, answered: 2, byPhone: 1, ruleVersion: 1, rule: [{ way: 'sms', hoursBefore: 10 }],
  rows: [
    { ...jan, personId: 'ana', name: 'Ana Prado', group: 'problem', answer: 'late', message: 'the ferry' },
    jan,
    { ...jan, personId: 'sven', name: 'Sven Holt', group: 'byPhone', phoned: 'confirmed', takenBy: 'Inês', phonedAt: '2027-01-11T19:00:00Z' },
  ],
}

function open(answers: Record<string, unknown> = {}) {
  return renderScreen(<ChasePage />, {
    path: '/productions/$productionId/chase',
    at: '/productions/p1/chase',
    answers: { production: { productionId: 'p1', zone: 'Europe/Lisbon', clock: 'h24', viewerCan: ['see deliveries', 'send deliveries', 'edit schedule'] }, chase, ...answers },
  })
}
