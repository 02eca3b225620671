import type { Answer, DaySheet, QueuedAnswer, Read } from './read.js'

export type Entering = 'entered' | 'not here' | 'unreachable'
export type Reading =
  | { readonly kind: 'read'; readonly read: Read; readonly tag: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'unreachable' }
export type Answering =
  | { readonly kind: 'accepted'; readonly answer: Answer }
  | { readonly kind: 'superseded'; readonly by: number }
  | { readonly kind: 'refused' | 'ended' | 'unreachable' }

/** The server as the phone sees it. No signal and a server that is down are the same: try again later. */
export interface Server {
  enter(token: string): Promise<Entering>
  read(tag: string | null): Promise<Reading>
  readDay(dayId: string): Promise<DaySheet | null>
  answer(answer: QueuedAnswer): Promise<Answering>
}

export const server: Server = {
  async enter(token) {
    const response = await ask('/api/reader/enter', posting({ token }))
    if (response === null || isPassing(response)) return 'unreachable'
    return response.ok ? 'entered' : 'not here'
  },
  async read(tag) {
    const response = await ask('/api/reader/snapshot', { headers: tag === null ? {} : { 'if-none-match': tag }, cache: 'no-store' })
    if (response?.status === 304) return { kind: 'same' }
    if (response?.status === 401) return { kind: 'ended' }
    if (!response?.ok) return { kind: 'unreachable' }
    const read = (await response.json()) as Omit<Read, 'snapshot'> & { snapshot: Read['snapshot'] | null }
    if (read.snapshot === null) return { kind: 'unreachable' }
    return { kind: 'read', read: { ...read, snapshot: read.snapshot }, tag: response.headers.get('etag') ?? '' }
  },
  async readDay(dayId) {
    const response = await ask(`/api/reader/days/${dayId}`)
    return response?.ok ? { dayId, ...((await response.json()) as Omit<DaySheet, 'dayId'>) } : null
  },
  async answer({ clientAnswerId, reader, revisionNumber, kind, message, changeId = null, sheet = null }) {
    const response = await ask('/api/reader/answer', posting({ clientAnswerId, reader, revisionNumber, kind, message, changeId, sheet }))
    if (response === null || isPassing(response)) return { kind: 'unreachable' }
    if (response.status === 401) return { kind: 'ended' }
    if (response.status === 409) return { kind: 'superseded', by: ((await response.json()) as { superseded: number }).superseded }
    return response.ok ? { kind: 'accepted', answer: ((await response.json()) as { answer: Answer }).answer } : { kind: 'refused' }
  },
}

const PATIENCE = 10_000

async function ask(path: string, init: RequestInit = {}): Promise<Response | null> {
  try {
    return await fetch(path, { ...init, credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE) })
  } catch {
    return null
  }
}

function posting(body: object): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** Trouble that says nothing about what was asked. */
function isPassing(response: Response): boolean {
  return response.status === 429 || response.status >= 500
}
