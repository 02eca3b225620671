import { describe, expect, it } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { SignInPage } from './sign-in-page.js'

describe('signing in', () => {
  it('goes on to where one was going', async () => {
    const { router } = open({ __typename: 'SignedIn', viewer })
    await typeCredentials()
    await waitFor(() => expect(router.state.location.pathname).toBe('/productions/p1'))
  })

  it('keeps the address and says how many tries are left', async () => {
    open({ __typename: 'WrongCredentials', triesLeft: 3, retryAfter: 0 })
    await typeCredentials()
    expect((await screen.findByRole('alert')).textContent).toContain('3 more tries before a pause')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Mail address' }).value).toBe('ana@harbour.film')
  })

  it.each([
    [{ __typename: 'WrongCredentials', triesLeft: 0, retryAfter: 8 }, 'Try again in 8 seconds.'],
    [{ __typename: 'TooManyAttempts', retryAfter: 128 }, 'Try again in 3 minutes.'],
  ])('says how long to wait after %j', async (answer, words) => {
    open(answer)
    await typeCredentials()
    expect((await screen.findByRole('alert')).textContent).toContain(words)
  })

  it('asks for a code once the account has one, and sends it', async () => {
    const { asked } = open({ __typename: 'CodeNeeded', digits: 6 })
    await typeCredentials()
    await userEvent.type(await screen.findByRole('textbox', { name: 'Code' }), '123 456')
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
    await waitFor(() => expect(asked.filter(({ name }) => name === 'SignIn').at(-1)?.variables['input']).toMatchObject({ code: '123456' }))
  })

  it('says what is missing before anything is sent', async () => {
    const { asked } = open({ __typename: 'SignedIn', viewer })
    await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }))
    expect(await screen.findByText('Type your password.')).toBeTruthy()
    expect(asked.map(({ name }) => name)).not.toContain('SignIn')
  })
})

async function typeCredentials() {
  await userEvent.type(await screen.findByRole('textbox', { name: 'Mail address' }), 'ana@harbour.film')
  await userEvent.type(screen.getByLabelText('Password'), 'music aboard{Control>}{Enter}{/Control}')
}

const viewer = { now: '2027-01-12T05:30:00Z', mailLeaves: true, textsLeave: true, member: null }

function open(signIn: Record<string, unknown>) {
  return renderScreen(<SignInPage />, { path: '/sign-in', at: '/sign-in?next=%2Fproductions%2Fp1', answers: { viewer, signIn } })
}
