import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { ProblemsPage } from './problems-page.js'

describe('problems', () => {
  it('says who, what and which days, and whose it is', async () => {
    const { asked } = open()
    const ana = await screen.findByRole('listitem', { name: 'Ana Prado' })
    expect(ana.textContent).toContain('can’t make it')
    expect(ana.textContent).toContain('Threatens Day 12 Tue 12 Jan.')
    expect(ana.textContent).toContain('Stands as not available on the board for 1 day.')
    await userEvent.selectOptions(within(ana).getByRole('combobox', { name: 'Whose problem' }), 'Inês')
    expect(asked.find(({ name }) => name === 'AssignProblem')?.variables).toEqual({ input: { problemId: 'p1', membershipId: 'm1', expectedVersion: 3 } })
  })

  it('is solved with what was done, and only with that; what was typed stays when somebody was faster', async () => {
    const { asked } = open({ resolveProblem: () => ({ __typename: 'ProblemChangedMeanwhile', problem: { ...problem, version: 4 } }) })
    await userEvent.click(await screen.findByRole('button', { name: 'Solve…' }))
    await userEvent.click(screen.getByRole('button', { name: 'Solved' }))
    expect(screen.getByText('Say what was done, for whoever looks next.')).toBeTruthy()
    await userEvent.type(screen.getByRole('textbox', { name: 'What was done' }), 'Recast')
    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.click(screen.getByRole('button', { name: 'Solved' }))
    expect(await screen.findByText('Somebody changed it meanwhile. Look again, then save.')).toBeTruthy()
    expect(asked.find(({ name }) => name === 'ResolveProblem')?.variables).toEqual({ input: { problemId: 'p1', resolution: 'Recast', withdrawAbsence: true, expectedVersion: 3 } })
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What was done' }).value).toBe('Recast')
  })

  it('shows to others than planners nothing to do, and to others than the office nothing', async () => {
    open({ production: { ...production, viewerCan: ['see deliveries'] } })
    await screen.findByRole('listitem', { name: 'Ana Prado' })
    expect(screen.queryByRole('button', { name: 'Solve…' })).toBeNull()
  })

  it('says so when there is none', async () => {
    open({ problems: { productionId: 'p1', open: 0, owners: [], problems: [] } })
    expect(await screen.findByText(/Nobody has a problem/)).toBeTruthy()
  })
})

const production = { productionId: 'p1', zone: 'Europe/Lisbon', clock: 'h24', viewerCan: ['see deliveries', 'edit schedule'] }
const problem = {
  problemId: 'p1', personId: 'a', name: 'Ana Prado', department: 'Cast', kind: 'cannot', message: 'Broken leg', revisionNumber: 3, days: [{ dayId: 'd', dayNumber: 12, date: '2027-01-12' }],
  absences: 1, state: 'open', owner: null, openedAt: '2027-01-11T18:42:00Z', resolvedAt: null, resolvedBy: null, resolution: '', version: 3,
}

function open(answers: Record<string, unknown> = {}) {
  return renderScreen(<ProblemsPage />, {
    path: '/productions/$productionId/problems',
    at: '/productions/p1/problems',
    answers: {
      production,
      problems: { productionId: 'p1', open: 1, owners: [{ membershipId: 'm1', name: 'Inês' }], problems: [problem] },
      assignProblem: () => ({ __typename: 'ProblemSaved', problem: { ...problem, owner: { membershipId: 'm1', name: 'Inês' }, version: 4 } }),
      problemsMoved: () => new Promise(() => undefined),
      ...answers,
    },
  })
}
