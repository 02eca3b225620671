import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Field } from './field.js'
import { PasswordInput } from './password-input.js'
import { TextInput } from './text-input.js'

describe('Field', () => {
  it('reads its error before its hint, and marks the control', () => {
    render(
      <Field label="General call" hint="Such as 06:30" error="There is no hour 27.">
        <TextInput />
      </Field>,
    )
    const input = screen.getByRole('textbox', { name: 'General call' })
    expect(descriptionOf(input)).toBe('There is no hour 27. Such as 06:30')
    expect(input.getAttribute('aria-invalid')).toBe('true')
  })

  it('marks nothing while nothing is wrong', () => {
    render(
      <Field label="Title" optional>
        <TextInput />
      </Field>,
    )
    const input = screen.getByRole('textbox', { name: 'Title (optional)' })
    expect(input.getAttribute('aria-invalid')).toBeNull()
    expect(input.getAttribute('aria-describedby')).toBeNull()
  })

  it('keeps a typed password when it is shown', async () => {
    render(
      <Field label="Password">
        <PasswordInput />
      </Field>,
    )
    const input = screen.getByLabelText<HTMLInputElement>('Password')
    await userEvent.type(input, 'tide table')
    await userEvent.click(screen.getByRole('button', { name: 'Show password' }))
    expect([input.type, input.value]).toEqual(['text', 'tide table'])
  })
})

function descriptionOf(element: HTMLElement) {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
}
