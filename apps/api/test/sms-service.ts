import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface SentSms {
  readonly sid: string
  readonly to: string
  readonly body: string
}

/** How it treats what comes next. `silent` and `drop` send the message and say nothing of it. */
export type Manners = 'answers' | 'silent' | 'drop' | 'breaks' | 'busy' | 'refuses' | 'stopped'

export interface TestSmsService {
  readonly url: string
  /** Every message it sent, as often as it sent it: it knows no idempotency, so that only we can prevent a second one. */
  readonly sent: SentSms[]
  /** Whether it lists what it sent. */
  lists: boolean
  manners: Manners
  /** Takes this long over every message. */
  delay: number
  stop(): Promise<void>
}

const REFUSALS: Partial<Record<Manners, [number, object]>> = {
  busy: [429, { message: 'Too many' }], refuses: [400, { code: 21211, message: 'Not a number' }], stopped: [400, { code: 21610, message: 'Unsubscribed' }],
}

/** A service for text messages on a port of its own, in the form the settings ask for. */
export async function startSmsService(): Promise<TestSmsService> {
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: object) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (request.method === 'GET') return answer(service.lists ? 200 : 404, { messages: service.sent })
    const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString())
    await new Promise((resolve) => setTimeout(resolve, service.delay))
    const refusal = REFUSALS[service.manners]
    if (refusal) return answer(...refusal)
    if (service.manners === 'breaks') return answer(500, {})
    const message = { sid: `SM${randomUUID()}`, to: form.get('To') ?? '', body: form.get('Body') ?? '' }
    service.sent.push(message)
    if (service.manners === 'drop') return request.socket.destroy()
    if (service.manners !== 'silent') answer(201, message)
  })
  const service: TestSmsService = {
    url: '', sent: [], lists: true, manners: 'answers', delay: 0,
    stop: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(service, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
}
