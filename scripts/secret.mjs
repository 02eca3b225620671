import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The installation's secret: the one that was set, or one made at the first start and kept in the data folder.
 * Passwords of database roles and keys of sessions follow from it, so it has to stay the same.
 */
export function secretOf({ CALLBOARD_SECRET, CALLBOARD_DATA }) {
  if (CALLBOARD_SECRET) return CALLBOARD_SECRET
  const file = join(CALLBOARD_DATA, 'secret')
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (problem) {
    if (problem.code !== 'ENOENT') throw problem
  }
  mkdirSync(CALLBOARD_DATA, { recursive: true, mode: 0o700 })
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  return secret
}
