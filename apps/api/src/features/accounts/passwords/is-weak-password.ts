import { WELL_KNOWN_PASSWORDS } from './well-known-passwords.js'

export const LEAST_LENGTH = 10
const MOST_LENGTH = 512

/** Whether a password is too short, so long that hashing it would be work for an attacker's sake, or among the first anybody tries. */
export function isWeakPassword(password: string, email: string): boolean {
  const length = [...password].length
  if (length < LEAST_LENGTH || length > MOST_LENGTH) return true
  const folded = password.toLowerCase()
  return WELL_KNOWN_PASSWORDS.has(folded) || new Set(folded).size < 4 || folded === email.toLowerCase()
}
