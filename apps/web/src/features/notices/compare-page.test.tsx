import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { ComparePage } from './compare-page.js'

describe('comparing revisions', () => {
  it('starts with the newest against the one before it of its unit, and goes to the draft', async () => {
    const { asked } = open()
    const changes = await screen.findByRole('list', { name: 'What changed for Ana Prado' })
    expect([within(changes).getByRole('deletion').textContent, within(changes).getByRole('insertion').textContent]).toEqual(['Mon 11 Jan', 'Tue 12 Jan'])
    expect(asked.find(({ name }) => name === 'RevisionDiff')?.variables).toEqual({ from: 'r1', to: 'r3' })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'The draft, as it stands')
    expect(await screen.findByText('What people would be told if it were published now, as PINK.')).toBeTruthy()
    expect(screen.getByText('Nothing changed for anybody')).toBeTruthy()
  })

  it('says so where there is nothing between two units', async () => {
    open({ revisionDiff: null })
    expect(await screen.findByText(/These two are of different units/)).toBeTruthy()
  })
})

const booking = { personId: 'a', dayId: 'd', dayNumber: 12, date: '2027-01-12', time: '07:00', instant: '2027-01-12T07:00:00Z', status: 'W', sceneNumbers: [], location: null }
const head = { number: 1, colour: 'White', tint: '#FFFFFF', reason: '', publishedAt: '2027-01-11T18:42:00Z', publishedBy: 'Maud', concerned: 0, answered: 0, problems: 0, unitName: null }
const nothing = { unit: [], unitChanges: [], days: [], unchangedDays: 2, totalDays: 2 }

function open(answers: Record<string, unknown> = {}) {
  const moved = { kind: 'moved', before: { ...booking, date: '2027-01-11' }, after: booking, from: '2027-01-11', to: '2027-01-12', shootDate: '2027-01-12', previousShootDate: '2027-01-11' }
  return renderScreen(<ComparePage />, {
    path: '/productions/$productionId/notices/compare',
    at: '/productions/p1/notices/compare',
    answers: {
      production: { productionId: 'p1', zone: 'Europe/Lisbon', clock: 'h24', units: [{ unitId: 'u', name: 'Main', draftId: 'dr' }] },
      revisions: [{ ...head, revisionId: 'r3', number: 3, colour: 'Pink' }, { ...head, revisionId: 'r2', number: 2, colour: 'Blue', unitName: 'Second unit' }, { ...head, revisionId: 'r1' }],
      revisionDiff: { ...nothing, from: head, to: head, people: [{ personId: 'a', name: 'Ana Prado', department: 'Cast', sentences: [], concerned: true, changes: [moved] }] },
      publishPreview: { ...nothing, draftId: 'dr', colour: 'Pink', replaces: 'Blue', people: [] },
      ...answers,
    },
  })
}
