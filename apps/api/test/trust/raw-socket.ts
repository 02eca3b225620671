import { createRequire } from 'node:module'
import type { TestApi } from '../api.js'
import type { Browser } from '../browser.js'

export interface RawSocket {
  /** "acknowledged", or the code it was closed with. */
  readonly answer: Promise<string>
  /** The code it was closed with. */
  readonly closed: Promise<number>
  readonly heard: readonly { readonly id?: string; readonly type: string; readonly payload?: unknown }[]
  say(message: object): void
  close(): void
}

interface Wire {
  on(event: 'open' | 'message' | 'close', listener: (value: { toString(): string } & number) => void): void
  send(text: string): void
  close(): void
}

const nodeRequire = createRequire(import.meta.url)
const { WebSocket } = createRequire(nodeRequire.resolve('@nestjs/graphql'))('ws') as { WebSocket: new (url: string, protocol: string, options: object) => Wire }

/** A socket without the manners of a client: nothing is sent again, and no socket is opened by itself. */
export function openRawSocket(api: TestApi, browser: Browser): RawSocket {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const wire = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { cookie } })
  const heard: { id?: string; type: string }[] = []
  wire.on('open', () => wire.send('{"type":"connection_init"}'))
  const closed = new Promise<number>((resolve) => wire.on('close', resolve))
  const acknowledged = new Promise<string>((resolve) =>
    wire.on('message', (text) => {
      const message = JSON.parse(text.toString()) as { type: string }
      heard.push(message)
      if (message.type === 'connection_ack') resolve('acknowledged')
    }),
  )
  return {
    answer: Promise.race([acknowledged, closed.then((code) => `closed with ${code}`)]),
    closed,
    heard,
    say: (message) => wire.send(JSON.stringify(message)),
    close: () => wire.close(),
  }
}
