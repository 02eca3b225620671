import { createHash, createHmac, randomBytes } from 'node:crypto'

/** A new capability: 256 random bits, fit for a URL. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token. Tokens are random, so that a plain hash cannot be guessed back. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** A key for one purpose, from the one secret of the installation. */
export function keyFor(secret: string, purpose: string): Buffer {
  return createHmac('sha256', secret).update(purpose).digest()
}

/** The same capability for the same subject every time, so that a mail that is sent again holds the same link. */
export function tokenFor(secret: string, purpose: string, subject: string): string {
  return createHmac('sha256', keyFor(secret, purpose)).update(subject).digest('base64url')
}
