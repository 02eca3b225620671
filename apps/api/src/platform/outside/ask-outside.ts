import { lookup, type LookupAddress } from 'node:dns'
import { request as plainRequest } from 'node:http'
import { request as secureRequest, type RequestOptions } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPrivateAddress } from './private-address.js'

/** A question to somebody else's service. */
export interface OutsideRequest {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Buffer | string
  readonly timeoutSeconds: number
  /** `public`: an address that people gave us, which may lead to public hosts only, over TLS. `configured`: one that whoever runs this server set. */
  readonly reach: 'public' | 'configured'
}

/** `sent` when the service may have heard the question although no answer came. */
export type OutsideAnswer =
  | { readonly answered: true; readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly text: string }
  | { readonly answered: false; readonly sent: boolean; readonly reason: string }

const MOST_BYTES = 256 * 1024

/** Asks once. Redirects are answers, never followed; where an address leads is looked at when the connection is made. */
export function askOutside(asked: OutsideRequest): Promise<OutsideAnswer> {
  const url = URL.canParse(asked.url) ? new URL(asked.url) : null
  const fault = url === null ? 'not an address' : faultOf(url, asked.reach)
  if (url === null || fault !== null) return Promise.resolve({ answered: false, sent: false, reason: fault ?? '' })
  return new Promise((resolve) => {
    let sent = false
    const fail = (reason: string) => resolve({ answered: false, sent, reason })
    const options: RequestOptions = { method: asked.method, headers: asked.headers, ...(asked.reach === 'public' && { lookup: publicLookup }), agent: false }
    const outgoing = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, options, (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size <= MOST_BYTES) chunks.push(chunk)
        else response.destroy(new Error('the answer is too long'))
      })
      response.on('error', (error) => fail(error.message))
      response.on('end', () => resolve({ answered: true, status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString('utf8') }))
    })
    outgoing.on('socket', (socket) => socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => (sent = true)))
    outgoing.on('error', (error) => fail(error.message))
    const late = setTimeout(() => outgoing.destroy(new Error('no answer in time')), asked.timeoutSeconds * 1000)
    outgoing.on('close', () => (clearTimeout(late), fail('the connection was closed')))
    outgoing.end(asked.body)
  })
}

/** Why nothing may be sent to an address somebody gave us; null when its form says nothing against it. Where its name leads is looked at on connecting. */
export function outsideFault(address: string): string | null {
  return URL.canParse(address) ? faultOf(new URL(address), 'public') : 'not an address'
}

function faultOf(url: URL, reach: OutsideRequest['reach']): string | null {
  if (url.protocol !== 'https:' && !(reach === 'configured' && url.protocol === 'http:')) return 'only https leads outside'
  if (url.username !== '' || url.password !== '') return 'an address holds no password'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return reach === 'public' && isIP(host) !== 0 && isPrivateAddress(host) ? 'not a public address' : null
}

/** The addresses a name has now, all of them public: one asked for later may be another, so this is the very one that is connected to. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return done(error, [])
    if (found.length === 0 || found.some(({ address }) => isPrivateAddress(address))) return done(new Error('not a public address'), [])
    return options.all ? done(null, found) : done(null, found[0]!.address, found[0]!.family)
  })
}
