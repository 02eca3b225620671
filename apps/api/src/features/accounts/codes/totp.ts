import { Secret, TOTP } from 'otpauth'
import type { Instant } from '@callboard/time'

export const CODE_DIGITS = 6
const PERIOD = 30

/** A new secret for an authenticator app, and the link that puts it there. */
export function newTotp(email: string): { secret: string; uri: string } {
  const totp = totpOf(new Secret({ size: 20 }).base32, email)
  return { secret: totp.secret.base32, uri: totp.toString() }
}

/** The step of time a code belongs to, the one before and after included; null when it belongs to none of them. */
export function stepOfCode(secret: string, code: string, now: Instant): number | null {
  const digits = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return null
  const timestamp = Date.parse(now)
  const delta = totpOf(secret, '').validate({ token: digits, timestamp, window: 1 })
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD) + delta
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Callboard', label, algorithm: 'SHA1', digits: CODE_DIGITS, period: PERIOD, secret: Secret.fromBase32(secret) })
}
