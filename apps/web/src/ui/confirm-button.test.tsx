import { describe, expect, it } from '@jest/globals'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { ConfirmButton } from './confirm-button.js'

describe('ConfirmButton', () => {
  it('says the consequence, then acts', async () => {
    render(<Issuing />)
    await userEvent.click(screen.getByRole('button', { name: 'Issue…' }))
    expect(await screen.findByRole('dialog', { name: 'Issue PINK?' })).toBeTruthy()
    expect(screen.getByText('84 people are told.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Issue PINK to 84 people' }))
    expect(await screen.findByText('Issued 1 times')).toBeTruthy()
  })

  it('does nothing when the answer is Escape', async () => {
    render(<Issuing />)
    await userEvent.click(screen.getByRole('button', { name: 'Issue…' }))
    await screen.findByRole('dialog')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByText('Issued 0 times')).toBeTruthy()
  })
})

function Issuing() {
  const [times, setTimes] = useState(0)
  return (
    <>
      <ConfirmButton
        question="Issue PINK?"
        consequence="84 people are told."
        confirm="Issue PINK to 84 people"
        onConfirm={() => setTimes(times + 1)}
      >
        Issue…
      </ConfirmButton>
      <p>Issued {times} times</p>
    </>
  )
}
