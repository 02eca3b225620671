import { createHmac, timingSafeEqual } from 'node:crypto'
import { keyFor } from '../../../platform/secrets/tokens.js'

/** The call sheet a printed copy is of. */
export interface PrintedSheet {
  readonly organizationId: string
  readonly callSheetId: string
}

const IDS = 32
const MAC = 9

/** What the QR of a copy holds: which sheet it is, sealed against guessing. It opens nothing but the answer whether the copy is the newest. */
export function checkCodeOf(secret: string, { organizationId, callSheetId }: PrintedSheet): string {
  const ids = Buffer.from((organizationId + callSheetId).replaceAll('-', ''), 'hex')
  return Buffer.concat([ids, macOf(secret, ids)]).toString('base64url')
}

/** The sheet a code is of, or null when we did not make it. */
export function readCheckCode(secret: string, code: string): PrintedSheet | null {
  if (!/^[\w-]{55}$/.test(code)) return null
  const bytes = Buffer.from(code, 'base64url')
  const ids = bytes.subarray(0, IDS)
  if (bytes.length !== IDS + MAC || !timingSafeEqual(bytes.subarray(IDS), macOf(secret, ids))) return null
  const hex = ids.toString('hex')
  return { organizationId: uuidOf(hex.slice(0, 32)), callSheetId: uuidOf(hex.slice(32)) }
}

function macOf(secret: string, ids: Buffer): Buffer {
  return createHmac('sha256', keyFor(secret, 'printed call sheet')).update(ids).digest().subarray(0, MAC)
}

function uuidOf(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
