import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { initialsOf } from './avatar.js'
import { RevisionBand } from './revision-band.js'
import { StatusWord, statuses, type Status } from './status-word.js'

describe('words that are never colour alone', () => {
  it.each(Object.keys(statuses) as Status[])('writes %s beside its icon', (status) => {
    const { container } = render(<StatusWord status={status} />)
    expect(screen.getByText(status)).toBeTruthy()
    expect(container.querySelector('svg[aria-hidden]')).not.toBeNull()
  })

  it('writes the colour on the paper', () => {
    render(<RevisionBand colour="Pink">replaces BLUE</RevisionBand>)
    expect(screen.getByText('Pink revision')).toBeTruthy()
  })

  it.each([
    ['Ana Lucía Prado', 'AP'],
    ['Cher', 'C'],
    ['', ''],
  ])('shortens %j to %j', (name, initials) => expect(initialsOf(name)).toBe(initials))
})
