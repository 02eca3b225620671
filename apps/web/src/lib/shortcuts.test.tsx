import { afterEach, describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { useShortcut } from './shortcuts.js'

afterEach(() => localStorage.clear())

describe('useShortcut', () => {
  it.each([
    ['Shift+D', '{Shift>}D{/Shift}', 1],
    ['Shift+D', 'd', 0],
    ['?', '{Shift>}?{/Shift}', 1],
    ['Mod+Enter', '{Control>}{Enter}{/Control}', 1],
    ['Mod+Enter', '{Enter}', 0],
  ])('%s answers to %s %i times', async (shortcut, keys, times) => {
    render(<Counter shortcut={shortcut} />)
    await userEvent.keyboard(keys)
    expect(screen.getByText(`${times} times`)).toBeTruthy()
  })

  it('is silent while somebody types, but for Mod', async () => {
    render(<Counter shortcut="Shift+D" />)
    await userEvent.type(screen.getByRole('textbox', { name: 'Set' }), 'BOATHOUSE DOCK')
    expect(screen.getByText('0 times')).toBeTruthy()
  })

  it('is silent when single keys are switched off', async () => {
    localStorage.setItem('callboard.shortcuts', 'off')
    render(<Counter shortcut="Shift+D" />)
    await userEvent.keyboard('{Shift>}D{/Shift}')
    expect(screen.getByText('0 times')).toBeTruthy()
  })
})

function Counter({ shortcut }: { readonly shortcut: string }) {
  const [times, setTimes] = useState(0)
  useShortcut(shortcut, () => setTimes((before) => before + 1))
  return (
    <>
      <input aria-label="Set" />
      <p>{times} times</p>
    </>
  )
}
