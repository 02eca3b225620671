import { describe, expect, it } from '@jest/globals'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { LiveRegion } from './live-region.js'
import { toast } from './toast.js'
import { Toaster } from './toaster.js'

describe('toast', () => {
  it('is shown, is read out, and undoes once', async () => {
    const undone: string[] = []
    render(<Toaster />)
    render(<LiveRegion />)
    act(() => toast('Scene 42 moved to Day 9', { undo: () => undone.push('42') }))

    expect(screen.getByRole('status').textContent).toBe('Scene 42 moved to Day 9')
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(undone).toEqual(['42'])
  })
})
