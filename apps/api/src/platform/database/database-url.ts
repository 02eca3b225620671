import { keyFor } from '../secrets/tokens.js'

/** The two roles the processes connect as; neither owns anything. */
export type DatabaseRole = 'callboard_app' | 'callboard_worker'

/** The address of the same database for a role of ours, whose password follows from the installation's secret. */
export function databaseUrlFor(role: DatabaseRole, ownerUrl: string, secret: string): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = passwordOf(role, secret)
  return url.toString()
}

/** The role's password. Hexadecimal, so that it can stand in SQL as it is. */
export function passwordOf(role: DatabaseRole, secret: string): string {
  return keyFor(secret, `database:${role}`).toString('hex')
}
