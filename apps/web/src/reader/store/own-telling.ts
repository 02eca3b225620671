/** A way the reader can be told. */
export type Channel = 'email' | 'sms' | 'push' | 'inApp'

/** How the reader wants to be told. */
export interface Wish {
  readonly version: number
  /** The one they look at first in front. */
  readonly channels: readonly Channel[]
  readonly language: string
  readonly quietFrom: string | null
  readonly quietTo: string | null
  readonly zone: string | null
  readonly smsAgreed: boolean
}

export interface OwnTelling extends Wish {
  readonly hasNumber: boolean
  readonly endpoints: readonly string[]
  readonly publicKey: string
}

/** `changed`: somebody changed it meanwhile; this is how it is now. */
export type Saved = { readonly kind: 'kept' | 'changed'; readonly telling: OwnTelling } | { readonly kind: 'not kept' }

/** How the reader is told; null without signal. */
export async function askTelling(): Promise<OwnTelling | null> {
  const answer = await ask('/api/reader/telling')
  return answer?.ok ? read(answer) : null
}

export async function saveTelling(reader: string, { version, channels, language, quietFrom, quietTo, zone, smsAgreed }: Wish): Promise<Saved> {
  const answer = await ask('/api/reader/telling', sending('PUT', { reader, version, channels, language, quietFrom, quietTo, zone, smsAgreed }))
  if (answer?.status === 409) return { kind: 'changed', telling: await read(answer) }
  return answer?.ok ? { kind: 'kept', telling: await read(answer) } : { kind: 'not kept' }
}

/** Shows notices on a browser from now on; null when the server did not take it. */
export async function savePhone(reader: string, subscription: PushSubscription): Promise<OwnTelling | null> {
  const { endpoint, keys } = subscription.toJSON()
  const answer = await ask('/api/reader/push', sending('POST', { reader, endpoint, p256dh: keys?.['p256dh'], auth: keys?.['auth'] }))
  return answer?.ok ? read(answer) : null
}

export async function endPhone(reader: string, endpoint: string): Promise<OwnTelling | null> {
  const answer = await ask('/api/reader/push', sending('DELETE', { reader, endpoint }))
  return answer?.ok ? read(answer) : null
}

const PATIENCE = 10_000

async function ask(path: string, init: RequestInit = {}): Promise<Response | null> {
  try {
    return await fetch(path, { ...init, credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })
  } catch {
    return null
  }
}

function read(answer: Response): Promise<OwnTelling> {
  return answer.json() as Promise<OwnTelling>
}

function sending(method: 'PUT' | 'POST' | 'DELETE', body: object): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
