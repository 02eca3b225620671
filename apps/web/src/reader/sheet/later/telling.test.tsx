import { afterEach, expect, it } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { TELLING_WORDS } from '../../words/telling-words.js'
import { Telling } from './telling.js'

const KEY = `B${'A'.repeat(86)}`
const here = { version: 0, channels: ['email'], language: 'en', quietFrom: '22:00', quietTo: '07:00', zone: null, smsAgreed: false, hasNumber: true, endpoints: [] as string[], publicKey: KEY }
const GIVEN = { fetch: globalThis.fetch }
afterEach(() => {
  cleanup()
  Object.assign(globalThis, GIVEN)
  for (const name of ['Notification', 'PushManager']) Reflect.deleteProperty(globalThis, name)
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

interface Asked { readonly method: string; readonly path: string; readonly body: Record<string, unknown> }

/** A server that keeps what it is told. */
function openServer() {
  const asked: Asked[] = []
  let kept: object = here
  const fetch = async (path: string, { method = 'GET', body }: RequestInit = {}) => {
    const given = body === undefined ? {} : (JSON.parse(String(body)) as Record<string, unknown>)
    asked.push({ method, path, body: given })
    if (method === 'PUT') kept = { ...kept, ...given, version: 1 }
    if (method === 'POST') kept = { ...kept, endpoints: [given['endpoint']] }
    if (method === 'DELETE') kept = { ...kept, endpoints: [] }
    return { ok: true, status: 200, json: async () => kept }
  }
  Object.assign(globalThis, { fetch })
  return asked
}

/** A browser that can show notices, and what it answers when asked for leave. */
function openBrowser(answer: NotificationPermission) {
  const asked: string[] = []
  const subscription = { endpoint: 'https://push.example/1', toJSON: () => ({ endpoint: 'https://push.example/1', keys: { p256dh: KEY, auth: 'a' } }), unsubscribe: async () => true }
  let known: object | null = null
  const pushManager = { getSubscription: async () => known, subscribe: async () => (known = subscription) }
  const notification = { permission: 'default', requestPermission: async () => (asked.push('leave'), (notification.permission = answer)) }
  Object.assign(globalThis, { Notification: notification, PushManager: class {} })
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { getRegistration: async () => ({ pushManager }) } })
  return asked
}

async function open() {
  render(<Telling reader="ana" />)
  await userEvent.click(screen.getByRole('button', { name: 'Show and change' }))
  await screen.findByRole('button', { name: 'Keep' })
}

it('keeps ways, quiet hours and the consent, and no text message without one', async () => {
  const asked = openServer()
  await open()
  expect(screen.getByText(/cannot show notices/)).toBeTruthy()
  expect((screen.getByLabelText('Text message') as HTMLInputElement).disabled).toBe(true)
  await userEvent.click(screen.getByLabelText(/I agree to text messages/))
  await userEvent.click(screen.getByLabelText('Text message'))
  await userEvent.click(screen.getByRole('button', { name: 'Text message' }))
  await userEvent.click(screen.getByRole('button', { name: 'No quiet hours' }))
  await userEvent.click(screen.getByRole('button', { name: 'Keep' }))
  expect(await screen.findByText('Kept.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Text message', pressed: true })).toBeTruthy()
  expect(asked.at(-1)).toEqual({ method: 'PUT', path: '/api/reader/telling', body: { reader: 'ana', version: 0, channels: ['sms', 'email'], language: 'en', quietFrom: null, quietTo: null, zone: null, smsAgreed: true } })
})

it('asks the browser for leave only on pressing, and can be ended', async () => {
  const asked = openServer()
  const browser = openBrowser('granted')
  await open()
  expect(browser).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Notify this phone' }))
  expect(await screen.findByText('This phone shows notices.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'No more on this phone' }))
  expect(await screen.findByRole('button', { name: 'Notify this phone' })).toBeTruthy()
  expect([browser, asked.map(({ method }) => method)]).toEqual([['leave'], ['GET', 'POST', 'DELETE']])
})

it('says so when the browser refuses', async () => {
  const asked = openServer()
  openBrowser('denied')
  await open()
  await userEvent.click(screen.getByRole('button', { name: 'Notify this phone' }))
  expect(await screen.findByText(/This browser refuses/)).toBeTruthy()
  expect(asked.map(({ method }) => method)).toEqual(['GET'])
})

it('speaks every language of the reader', () => {
  const { en, ...others } = TELLING_WORDS
  const same = Object.values(others).flatMap((words) => (Object.keys(en) as (keyof typeof en)[]).filter((key) => words[key] === en[key]))
  expect(same).toEqual([])
})
