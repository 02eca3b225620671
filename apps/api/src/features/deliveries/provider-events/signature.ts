import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Instant } from '@callboard/time'

/** Older or newer than this, a signature is a copy of one. */
const WINDOW_SECONDS = 300

/** What a provider signs: the moment, so that nobody sends it again later, and every byte of the body. */
export function signatureOf(key: string, seconds: number, body: Buffer): string {
  return createHmac('sha256', key).update(`${seconds}.`).update(body).digest('hex')
}

/** Whether a header of the form `t=1768150800,v1=<hex>` is the key holder's, for this body and about now. */
export function isSigned(header: string | undefined, { key, body, now }: { readonly key: string; readonly body: Buffer; readonly now: Instant }): boolean {
  const parts = /^t=(\d{9,11}),\s?v1=([0-9a-f]{64})$/.exec(header ?? '')
  if (parts === null) return false
  const seconds = Number(parts[1])
  const same = timingSafeEqual(Buffer.from(signatureOf(key, seconds, body), 'hex'), Buffer.from(parts[2]!, 'hex'))
  return same && Math.abs(Date.parse(now) / 1000 - seconds) <= WINDOW_SECONDS
}
