import { describe, expect, it, jest } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { PublishPage } from './publish-page.js'

// Many rows and a busy machine: patience, not speed, is tested here.
jest.setTimeout(30_000)

describe('publishing', () => {
  it('says who is told what, and sends it once they are counted', async () => {
    const asked = open([published])
    expect(await screen.findByText('BLUE revision')).toBeTruthy()
    expect(screen.getByText('Your call is now 06:30 (was 07:00).')).toBeTruthy()
    expect(screen.getByText('31 of 34 days unchanged.')).toBeTruthy()
    expect(screen.getByRole('link', { name: /^Compare with WHITE/ }).getAttribute('href')).toBe('/productions/p1/notices/compare?to=d1')
    await userEvent.type(screen.getByLabelText(/Why/), 'tide')
    await userEvent.click(screen.getByRole('button', { name: 'Publish BLUE to 1 person' }))
    const link = await screen.findByRole('link', { name: 'See who answers' })
    expect(link.getAttribute('href')).toBe('/productions/p1/notices/r2')
    expect(asked[0]).toMatchObject({ draftId: 'd1', expectedVersion: 7, reason: 'tide', restBreachesAccepted: false })
  })

  it('says who would not hear of it, and leads to where that is put right', async () => {
    const trouble = { personId: 'a', name: 'Ana Prado', reached: false, faults: ['noAddress'] }
    const reach = { draftId: 'd1', told: 1, unreached: 1, late: 0, people: [trouble], sender: [{ kind: 'mailKept', waiting: 0, code: '' }], domain: null }
    open([], [{ ...preview, readiness: [...preview.readiness, { kind: 'unreachable', dayNumber: null, personId: 'a', subject: 'Ana Prado' }] }], reach)
    expect(await screen.findByText('1 of 1 person told cannot be reached.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Open their card' }).getAttribute('href')).toContain('people?person=a')
    expect(screen.getByRole('link', { name: 'Open the outbox' })).toBeTruthy()
    expect(screen.queryByText(/they must be told by phone/)).toBeNull()
  })

  it('is one publication however often the line breaks', async () => {
    const asked = open(['broken', published])
    await userEvent.click(await screen.findByRole('button', { name: 'Publish BLUE to 1 person' }))
    expect(await screen.findByText(/pressing twice publishes once/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Publish BLUE to 1 person' }))
    await screen.findByRole('link', { name: 'See who answers' })
    expect(new Set(asked.map((input) => input['idempotencyKey'])).size).toBe(1)
    expect(asked).toHaveLength(2)
  })

  it('does not offer to publish what is published already', async () => {
    const asked = open([published], [{ ...preview, isSame: true, unit: [], people: [] }])
    const button = await screen.findByRole('button', { name: 'Publish BLUE', description: /there is nothing to publish/ })
    expect(button).toHaveProperty('disabled', true)
    await userEvent.click(button)
    expect(asked).toEqual([])
  })

  it('asks before anybody’s rest is cut short', async () => {
    const breach = { personId: 'a', name: 'Ana Prado', fromDayNumber: 3, toDayNumber: 4, rest: 570, minimum: 660, earliestCall: 'Wed 13 Jan 07:30' }
    const asked = open([{ __typename: 'RestTooShort', breaches: [breach] }, published])
    await userEvent.click(await screen.findByRole('button', { name: 'Publish BLUE to 1 person' }))
    expect(await screen.findByText('One rest would be too short')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Publish BLUE to 1 person' })).toHaveProperty('disabled', true)
    await userEvent.click(screen.getByRole('checkbox', { name: /Publish although/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Publish BLUE to 1 person' }))
    await screen.findByRole('link', { name: 'See who answers' })
    expect(asked.map((input) => input['restBreachesAccepted'])).toEqual([false, true])
    expect(new Set(asked.map((input) => input['idempotencyKey'])).size).toBe(2)
  })

  it('shows what changed when somebody edited the draft meanwhile', async () => {
    open([{ __typename: 'DraftChanged', version: 8 }], [preview, { ...preview, draftVersion: 8, unit: [...preview.unit, 'Day 9 is added.'] }])
    await userEvent.type(await screen.findByLabelText(/Why/), 'tide')
    await userEvent.click(screen.getByRole('button', { name: 'Publish BLUE to 1 person' }))
    expect(await screen.findByText('For the unit: Day 9 is added.')).toBeTruthy()
    expect(screen.getByLabelText(/Why/)).toHaveProperty('value', 'tide')
  })

  it.each([
    [{ __typename: 'NothingToPublish', number: 1 }, /same as revision 1/],
    [{ __typename: 'NoShootDays', version: 7 }, /no shoot day yet/],
    [{ __typename: 'DraftNotCurrent', currentDraftId: 'd2' }, /another draft is the current one/],
  ])('says why nothing was published: %j', async (answer, words) => {
    open([answer])
    await userEvent.click(await screen.findByRole('button', { name: 'Publish BLUE to 1 person' }))
    await waitFor(() => expect(screen.getByText(words)).toBeTruthy())
  })
})

/** Opens the page with the answers the server will give, one per asking; gives what it was asked. */
function open(answers: readonly unknown[], previews: readonly unknown[] = [preview], deliverability: unknown = null): readonly Record<string, unknown>[] {
  const asked: Record<string, unknown>[] = []
  let looks = 0
  const can = ['see the office', 'publish schedule', 'see deliveries']
  renderScreen(<PublishPage />, {
    path: '/productions/$productionId/publish',
    at: '/productions/p1/publish',
    answers: {
      productions: [{ productionId: 'p1', title: 'The Tide Table', viewerCan: can, draftId: 'd1', latestRevision: null }],
      production: { productionId: 'p1', title: 'The Tide Table', zone: 'Europe/Lisbon', clock: 'h24', viewerCan: can, units: [{ unitId: 'u1', name: 'Main', kind: 'main', draftId: 'd1' }] },
      publishPreview: () => previews[Math.min(looks++, previews.length - 1)],
      deliverability,
      publishSchedule: ({ input }: { input: Record<string, unknown> }) => {
        const answer = answers[asked.length]
        asked.push({ ...input })
        if (answer === 'broken') throw new Error('the line broke')
        return answer
      },
    },
  })
  return asked
}

const person = { personId: 'a', name: 'Ana Prado', department: 'Camera', sentences: ['Your call is now 06:30 (was 07:00).'], concerned: true, reachable: true }
const other = { personId: 'b', name: 'Bo Lind', department: 'Grip', sentences: [], concerned: false, reachable: true }

const preview = {
  draftId: 'd1', draftVersion: 7, unitName: 'Main', isCurrent: true, isSame: false, replaces: 'White', number: 2, colour: 'BLUE', people: [person, other], unit: ['Day 3 is pulled up.'], unchangedDays: 31, totalDays: 34,
  restBreaches: [], readiness: [{ kind: 'noLocation', dayNumber: 3, personId: null, subject: '' }],
}

const published = {
  __typename: 'SchedulePublished', concerned: 1, deliveries: 2,
  revision: {
    revisionId: 'r2', number: 2, colour: 'BLUE', tint: '#b8d8f8', reason: 'tide', publishedAt: '2027-01-12T05:30:00Z', publishedBy: 'Ana Prado', concerned: 1, answered: 0, problems: 0,
  },
}
