import { afterEach, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { renderScreen } from '../../../test/render-screen.js'
import { OwnNotices } from './own-notices.js'

const told = { deliveryId: 'v1', productionId: 'p1', production: 'Harbour', subject: 'Day 2', sentences: ['one'], colour: 'Blue', issue: null, at: '2027-01-11T18:43:00Z', unread: false }
afterEach(() => void Reflect.deleteProperty(globalThis, 'matchMedia'))

it.each([['a desk', true], ['a phone', false]] as const)('are one bell on %s', async (_where, matches) => {
  const query = { matches, addEventListener: () => undefined, removeEventListener: () => undefined }
  Object.defineProperty(globalThis, 'matchMedia', { configurable: true, value: () => query })
  renderScreen(<><OwnNotices on="desk" /><OwnNotices on="phone" /></>, { answers: { notifications: [told] } })
  expect(await screen.findAllByRole('button', { name: 'Your notices' })).toHaveLength(1)
})
