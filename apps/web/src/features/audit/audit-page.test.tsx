import { expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { renderScreen } from '../../../test/render-screen.js'
import { AuditPage } from './audit-page.js'

function open(auditCheck: object | null) {
  const production = { productionId: 'p1', zone: 'UTC', clock: 'h12' }
  renderScreen(<AuditPage />, { path: '/productions/$productionId/audit', at: '/productions/p1/audit', answers: { auditEntries: [], production, auditCheck } })
}

it('says when the chain was verified', async () => {
  open({ checkedAt: '2027-01-12T14:05:00Z', entries: 1204, brokenAt: null })
  expect((await screen.findByText(/Chain verified/)).textContent).toMatch(/Chain verified Tue 12 Jan 2:05 PM.*: 1,?204 entries of the whole company as written\./)
})

it('raises the alarm over a broken chain', async () => {
  open({ checkedAt: '2027-01-12T02:00:00Z', entries: 9, brokenAt: 7 })
  expect((await screen.findByRole('alert')).textContent).toContain('Chain broken at entry 7')
})

it('says that nobody looked yet', async () => {
  open(null)
  expect(await screen.findByText('Chain not verified yet: that is done once a day.')).toBeTruthy()
})
