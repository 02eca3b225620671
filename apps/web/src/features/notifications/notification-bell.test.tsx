import { describe, expect, it } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { NotificationBell } from './notification-bell.js'

const told = {
  deliveryId: 'v1', productionId: 'p1', production: 'Harbour', subject: '[BLUE] Day 2 Wed 13 Jan: your call is now 05:30 (was 06:00)', sentences: ['one'],
  colour: 'Blue', issue: null, at: '2027-01-11T18:43:00Z', unread: true,
}

describe('own notices', () => {
  it('are counted, shown, said to have been shown, and read when the viewer says so', async () => {
    const moved: unknown[] = []
    const moveNotifications = ({ input }: { input: { to: string } }) => (moved.push(input.to), { unread: 0 })
    renderScreen(<NotificationBell />, { answers: { notifications: () => [{ ...told, unread: !moved.includes('opened') }], moveNotifications } })
    await userEvent.click(await screen.findByRole('button', { name: 'Your notices, 1 not read' }))
    expect(await screen.findByText(told.subject)).toBeTruthy()
    await waitFor(() => expect(moved).toEqual(['delivered']))
    await userEvent.click(screen.getByRole('button', { name: 'Mark as read' }))
    expect(await screen.findByRole('button', { name: 'Your notices', hidden: true })).toBeTruthy()
  })

  it('are no bell while there are none', async () => {
    const { asked } = renderScreen(<NotificationBell />, { answers: { notifications: [] } })
    await waitFor(() => expect(asked.map(({ name }) => name)).toContain('OwnNotifications'))
    expect(screen.queryByRole('button')).toBeNull()
  })
})
