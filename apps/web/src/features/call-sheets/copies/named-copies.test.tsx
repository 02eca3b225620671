import { expect, it } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/react'
import { renderScreen } from '../../../../test/render-screen.js'
import { NamedCopies } from './named-copies.js'

const copies = { callSheetId: 's1', state: 'setting', done: 50, total: 200, startedAt: '2027-01-11T15:00:00Z', at: '2027-01-11T15:00:02Z' }

function open(answers: Record<string, unknown>) {
  return renderScreen(<NamedCopies callSheetId="s1" paper="letter" />, { answers })
}

it('has copies made, counts them and offers the file once they are', async () => {
  let standing: object | null = null
  let asked: unknown
  open({
    namedCopies: () => standing,
    printNamedCopies: (input: unknown) => {
      asked = input
      return (standing = copies)
    },
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Make named copies' }))
  expect(await screen.findByText('50 of 200, about 6 s left')).toBeTruthy()
  expect(asked).toEqual({ callSheetId: 's1', paper: 'letter' })
  standing = { ...copies, state: 'ready', done: 200 }
  const link = await screen.findByRole('link', { name: 'Download 200 copies' })
  expect(link.getAttribute('href')).toBe('/api/named-copies/s1')
})

it('shows what is under way to who comes back, and stops it', async () => {
  open({ namedCopies: copies, cancelNamedCopies: { callSheetId: 's1' } })
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(await screen.findByRole('button', { name: 'Make named copies' })).toBeTruthy()
})

it('says what went wrong', async () => {
  open({ namedCopies: { ...copies, state: 'failed' }, printNamedCopies: null })
  expect(await screen.findByText('The copies could not be made.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Make them again' }))
  expect(await screen.findByText('This sheet names nobody.')).toBeTruthy()
})
